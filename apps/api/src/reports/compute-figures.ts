import type { Kysely, RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { FigureRequest } from './indicators/figure-request.js';
import { givenOf, requestedIndicator } from './indicators/figure-request.js';
import { figureSql } from './indicators/figure-sql.js';
import type { Indicator } from './indicators/indicator.js';
import { MeasureSet } from './indicators/measure-set.js';
import type { FilterName, Scope } from './indicators/scope.js';
import { SCOPE_TYPES } from './indicators/scope.js';
import { hidingOf } from './indicators/small-numbers.js';

type Sql = RawBuilder<unknown>;

/** A figure as text; null where there is no data. */
export interface ComputedFigure {
  readonly indicator: Indicator;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Why the public is not told; null where it is told, and always for staff. */
  readonly hidden: string | null;
}

/** A district on a day. */
export interface FigureDistrict {
  readonly code: string;
  readonly today: string;
}

/**
 * Figures outside a graph: for files, briefings and the terminal, by the same measures and in one statement.
 * @throws GraphQLError with a code for a key or an argument that is not taken
 */
export async function computeFigures(
  database: Kysely<never>,
  district: FigureDistrict,
  requests: readonly FigureRequest[],
  { isPublic } = { isPublic: false },
): Promise<ComputedFigure[]> {
  const measures = new MeasureSet([]);
  const asked = requests.map((request, index) => ({
    indicator: requestedIndicator(request, [], { isPublic }),
    scope: scopeOf(district, request, String(index)),
  }));
  const parts = asked.map(({ indicator, scope }) => {
    const { value, numerator, denominator } = figureSql(measures, indicator, scope);
    if (!isPublic || indicator.smallNumbers === null) return sql`json_build_array(${value}, ${numerator}, ${denominator}, null)`;
    const hidden = hidingOf(measures, indicator, scope, false);
    return sql`case when ${hidden} is null then json_build_array(${value}, ${numerator}, ${denominator}, null) else json_build_array(null, null, null, ${hidden}) end`;
  });
  const statement = sql<{ figures: (string | null)[][] }>`select array_to_json(array[${sql.join(parts)}]::json[]) as figures from ${measures.rows()} s`;
  const { rows } = await statement.execute(database);
  return asked.map(({ indicator }, index) => {
    const [value = null, numerator = null, denominator = null, hidden = null] = rows[0]?.figures[index] ?? [];
    return { indicator, value, numerator, denominator, hidden };
  });
}

function scopeOf(district: FigureDistrict, request: FigureRequest, id: string): Scope {
  const date = (value: unknown): Sql => sql`${value}::date`;
  const asOf = date(request.asOf ?? district.today);
  const own = givenOf(request).filter((name): name is FilterName => Object.hasOwn(SCOPE_TYPES, name));
  return {
    id,
    districtCode: sql`${district.code}::text`,
    asOf,
    from: request.from === undefined ? null : date(request.from),
    to: request.to === undefined ? asOf : sql`least(${date(request.to)}, ${asOf})`,
    townCode: null,
    filters: Object.fromEntries(own.map((name) => [name, sql`${request[name]}::${sql.raw(SCOPE_TYPES[name])}`])),
  };
}


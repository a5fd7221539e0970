import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { badInput } from '../platform/graph/errors.js';
import { jsonObject } from '../platform/shape/compilation.js';
import type { At, Reader } from '../platform/shape/shape.js';
import type { Dimension } from './indicators/dimensions.js';
import { MeasureSet } from './indicators/measure-set.js';
import type { Scope } from './indicators/scope.js';
import { statisticsFields } from './statistics-fields.js';

/** What the graph decides: whose district, which day is today, and what is hidden from whom. */
export interface StatisticsOptions {
  readonly districtCode: (at: At) => RawBuilder<unknown>;
  readonly today: (at: At, districtCode: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** The town that the figures are for; null is the whole district. */
  readonly townCode?: (at: At) => RawBuilder<unknown>;
  /** The plan year; the argument of the field unless given. */
  readonly planYear?: (at: At) => RawBuilder<unknown>;
  /** Whether there is such a district; without one the answer is null. */
  readonly isThere?: (districtCode: RawBuilder<unknown>) => RawBuilder<unknown>;
  /** Whether the public asks: small numbers and figures for staff are not told. */
  readonly isPublic: boolean;
}

const MOST_DIMENSIONS = 2;

/** Figures of a district, whole and split, from one statement; only what is selected is computed. */
export function statisticsReader<Statistics>(options: StatisticsOptions): Reader<Statistics> {
  return {
    read: (at) => {
      const districtCode = options.districtCode(at);
      const asOf = at.args.given('asOf') ? sql`${at.args.get('asOf')}::date` : options.today(at, districtCode);
      const scope = scopeOf(at, districtCode, options);
      const dimensions = at.args.now<readonly Dimension[]>('groupBy') ?? [];
      if (new Set(dimensions).size < dimensions.length || dimensions.length > MOST_DIMENSIONS) {
        throw badInput('分组至多两层,且不重复。', 'Statistics are split by two different dimensions at most.');
      }
      const pairs = at.compilation.pairs('Statistics', at.row, at.nodes, at.joins, (name) => ({
        read: (inner) => {
          switch (name) {
            case 'asOf':
              return sql`(select c.as_of from clock c)`;
            case 'districtCode':
              return districtCode;
            case 'total':
              return sql`(select o.value from ${rowsOf(inner, scope, [], options)} o)`;
            default:
              return sql`(select coalesce(json_agg(o.value${inOrder(dimensions)}), '[]'::json) from ${rowsOf(inner, scope, dimensions, options)} o)`;
          }
        },
      }));
      return sql`(with clock as materialized (select ${asOf} as as_of) select ${jsonObject(pairs)} from clock where ${options.isThere?.(districtCode) ?? sql`true`})`;
    },
  };
}

function scopeOf(at: At, districtCode: RawBuilder<unknown>, options: StatisticsOptions): Scope {
  const { args } = at;
  // What is not given is no parameter, so that PostgreSQL leaves its condition out.
  const planYear = options.planYear?.(at) ?? (args.given('planYear') ? sql`${args.get('planYear')}::int` : undefined);
  return {
    id: '',
    districtCode,
    asOf: sql`(select c.as_of from clock c)`,
    from: args.given('period.from') ? sql`${args.get('period.from')}::date` : null,
    to: args.given('period.to')
      ? sql`least(${args.get('period.to')}::date, (select c.as_of from clock c))`
      : sql`(select c.as_of from clock c)`,
    townCode: options.townCode?.(at) ?? null,
    filters: planYear ? { planYear } : {},
  };
}

/** Undivided figures are one row. */
function inOrder(dimensions: readonly Dimension[]): RawBuilder<unknown> {
  return dimensions.length === 0 ? sql`` : sql` order by ${sql.join(dimensions.map((_, index) => sql`o.${sql.id(`g${index}`)} nulls last`))}`;
}

function rowsOf(at: At, scope: Scope, dimensions: readonly Dimension[], { isPublic }: StatisticsOptions): RawBuilder<unknown> {
  const measures = new MeasureSet(dimensions);
  const fields = statisticsFields(measures, scope, { isPublic, dimensions });
  const value = jsonObject(at.compilation.pairs('StatisticsRow', at.row, at.nodes, at.joins, (name) => fields[name]));
  const groups = dimensions.map((_, index) => sql`s.${sql.id(`g${index}`)}`);
  return sql`(select ${sql.join([...groups, sql`${value} as value`])} from ${measures.rows()} s)`;
}

import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { badInput } from '../platform/graph/errors.js';
import type { FieldArguments } from '../platform/shape/arguments.js';
import { jsonObject } from '../platform/shape/compilation.js';
import type { At } from '../platform/shape/shape.js';
import { indicatorObject, listOf } from './indicator-reader.js';
import { indicatorOf } from './indicators/catalogue.js';
import type { Dimension } from './indicators/dimensions.js';
import type { FigureRequest } from './indicators/figure-request.js';
import { givenOf, requestedIndicator } from './indicators/figure-request.js';
import { figureSql } from './indicators/figure-sql.js';
import type { Indicator } from './indicators/indicator.js';
import type { MeasureSet } from './indicators/measure-set.js';
import type { FilterName, Scope, ScopeName } from './indicators/scope.js';
import { SCOPE_TYPES } from './indicators/scope.js';
import { hidingOf } from './indicators/small-numbers.js';

type Sql = RawBuilder<unknown>;

/** A statement of more measures takes longer to plan than to run. */
const MOST_FIGURES = 40;

export interface FigureOptions {
  readonly isPublic: boolean;
  readonly dimensions: readonly Dimension[];
}

/** An indicator that was asked for, and its scope: the whole query's, narrowed by its own arguments. */
export interface AskedFigure {
  readonly indicator: Indicator;
  readonly scope: Scope;
}

/**
 * The figures of argument `of`. The statement is compiled for their keys, for which arguments are given, and for the codes
 * that are checked; all other values are parameters.
 */
export function askedFigures(args: FieldArguments, base: Scope, { isPublic, dimensions }: FigureOptions): AskedFigure[] {
  const asked = args.decide('of', (value) => (value as readonly FigureRequest[]).map(structureOf));
  if (asked.length > MOST_FIGURES) throw badInput(`一次最多 ${MOST_FIGURES} 个指标。`, `At most ${MOST_FIGURES} figures at a time.`);
  return asked.map((request, index): AskedFigure => {
    const indicator = requestedIndicator(request, dimensions, { isPublic });
    return { indicator, scope: scopeOf(args, base, indicator, givenOf(request), `of.${index}`) };
  });
}

/** What of a request changes the statement; of the other values it is enough that they are there. */
function structureOf(request: FigureRequest): FigureRequest {
  const codes = indicatorOf(request.key)?.codes ?? {};
  const given = givenOf(request).map((name) => [name, Object.hasOwn(codes, name) ? request[name] : true]);
  return { key: request.key, ...(Object.fromEntries(given) as Partial<FigureRequest>) };
}

function scopeOf(args: FieldArguments, base: Scope, { takes }: Indicator, given: readonly ScopeName[], path: string): Scope {
  if (given.length === 0) return base;
  const date = (name: 'asOf' | 'from' | 'to'): Sql | undefined => (given.includes(name) ? sql`${args.get(`${path}.${name}`)}::date` : undefined);
  const asOf = date('asOf') ?? base.asOf;
  const to = date('to');
  const own = given.filter((name): name is FilterName => Object.hasOwn(SCOPE_TYPES, name));
  const filters = own.map((name) => [name, sql`${args.get(`${path}.${name}`)}::${sql.raw(SCOPE_TYPES[name])}`] as const);
  const isOfYears = own.includes('planYears') || own.includes('planYear');
  const { planYear, ...others } = base.filters;
  return {
    ...base,
    id: `${base.id}${path}`,
    asOf,
    from: date('from') ?? base.from,
    // A day of its own ends the period, too, unless the figure has a last day.
    to: to ? sql`least(${to}, ${asOf})` : given.includes('asOf') && takes.includes('to') ? sql`least(${base.to}, ${asOf})` : base.to,
    filters: { ...others, ...(planYear && !isOfYears ? { planYear } : {}), ...Object.fromEntries(filters) },
  };
}

/** The figures as a list of `Figure`, in the order in which they were asked for. */
export function figureList(at: At, measures: MeasureSet, figures: readonly AskedFigure[], options: FigureOptions): Sql {
  return listOf(figures.map((figure) => figureObject(at, measures, figure, options)));
}

function figureObject(at: At, measures: MeasureSet, { indicator, scope }: AskedFigure, { isPublic, dimensions }: FigureOptions): Sql {
  const figure = figureSql(measures, indicator, scope);
  const hiding = isPublic && indicator.smallNumbers !== null ? hidingOf(measures, indicator, scope, dimensions.length > 0) : null;
  const told = (value: Sql): Sql => (hiding ? sql`case when ${hiding} is null then ${value} end` : value);
  return jsonObject(
    at.compilation.pairs('Figure', at.row, at.nodes, at.joins, (name) => ({
      read: (inner) => {
        if (name === 'key') return sql`${sql.lit(indicator.key)}::text`;
        if (name === 'indicator') return indicatorObject(inner, indicator);
        if (name === 'hidden') return hiding ?? sql`null::text`;
        return told(figure[name as keyof typeof figure]);
      },
    })),
  );
}

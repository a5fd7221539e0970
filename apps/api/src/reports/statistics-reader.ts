import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { At, Reader } from '../platform/shape/shape.js';
import { jsonObject } from '../platform/shape/compilation.js';
import type { Dimension, Scope } from './indicators/indicator.js';
import { MeasureSet } from './indicators/measure-set.js';
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
  readonly hidesSmallNumbers: boolean;
}

/** Figures of a district, whole and split, from one statement; only what is selected is computed. */
export function statisticsReader<Statistics>(options: StatisticsOptions): Reader<Statistics> {
  return {
    read: (at) => {
      const districtCode = options.districtCode(at);
      const asOf = at.args.given('asOf')
        ? sql`${at.args.get('asOf')}::date`
        : options.today(at, districtCode);
      const scope: Scope = {
        districtCode,
        asOf: sql`(select c.as_of from clock c)`,
        // What is not given is no parameter, so that PostgreSQL leaves its condition out.
        from: at.args.given('period.from') ? sql`${at.args.get('period.from')}::date` : sql`null::date`,
        to: at.args.given('period.to')
          ? sql`least(${at.args.get('period.to')}::date, (select c.as_of from clock c))`
          : sql`(select c.as_of from clock c)`,
        townCode: options.townCode?.(at) ?? sql`null::text`,
        planYear: options.planYear?.(at) ?? (at.args.given('planYear') ? sql`${at.args.get('planYear')}::int` : sql`null::int`),
      };
      const dimensions = at.args.now<readonly Dimension[]>('groupBy') ?? [];
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

/** Undivided figures are one row. */
function inOrder(dimensions: readonly Dimension[]): RawBuilder<unknown> {
  return dimensions.length === 0 ? sql`` : sql` order by ${sql.join(dimensions.map((_, index) => sql`o.${sql.id(`g${index}`)} nulls last`))}`;
}

function rowsOf(at: At, scope: Scope, dimensions: readonly Dimension[], options: StatisticsOptions): RawBuilder<unknown> {
  const measures = new MeasureSet(scope, dimensions);
  const fields = statisticsFields(measures, scope, dimensions, options.hidesSmallNumbers);
  const value = jsonObject(at.compilation.pairs('StatisticsRow', at.row, at.nodes, at.joins, (name) => fields[name]));
  const groups = dimensions.map((_, index) => sql`s.${sql.id(`g${index}`)}`);
  return sql`(select ${sql.join([...groups, sql`${value} as value`])} from ${measures.rows()} s)`;
}

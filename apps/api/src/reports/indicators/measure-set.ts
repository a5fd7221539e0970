import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { rowRef } from '../../platform/shape/compilation.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { dayOf, filtersOf } from './conditions.js';
import type { Dimension } from './dimensions.js';
import type { Measure } from './indicator.js';
import type { Scope } from './scope.js';

type Sql = RawBuilder<unknown>;

interface Entry {
  readonly measure: Measure;
  readonly scope: Scope;
  readonly column: string;
}

/** The rows of a measure: those of its source that its condition and the given filters keep. */
export function keptRows(measure: Measure, row: RowRef, scope: Scope): Sql {
  return sql.join([sql`(${measure.where(row, scope)})`, ...filtersOf(measure, row, scope)], sql` and `);
}

/** The rows of the district, or of the one town that is asked for. */
export function placeOf({ source }: Measure, row: RowRef, { districtCode, townCode }: Scope): Sql {
  const town = source.splits.TOWN;
  const here = sql`${row.column('district_code')} = ${districtCode}`;
  if (townCode === null || source.isOfDistrict) return here;
  return typeof town === 'string' ? sql`${here} and (${townCode} is null or ${row.column(town)} = ${townCode})` : sql`${here} and ${townCode} is null`;
}

/** The measures of one answer, one select for each source, however many figures are asked. */
export class MeasureSet {
  readonly #entries = new Map<string, Entry>();

  constructor(private readonly dimensions: readonly Dimension[]) {}

  /** The value of the measure in the row of a group. */
  value(measure: Measure, scope: Scope): Sql {
    const key = `${measure.name}|${scope.id}`;
    let entry = this.#entries.get(key);
    if (!entry) this.#entries.set(key, (entry = { measure, scope, column: `m${this.#entries.size}` }));
    const value = sql`s.${sql.id(entry.column)}`;
    return measure.isZeroWithoutRows ? sql`coalesce(${value}, 0)` : value;
  }

  /** A row for every group, with `g0`, `g1` for the dimensions and a column for every measure. */
  rows(): Sql {
    const all = [...this.#entries.values()];
    const groups = this.dimensions.map((_, index) => sql.id(`g${index}`));
    if (all.length === 0) return sql`(select ${sql.join([...groups.map((group) => sql`null::text as ${group}`), sql`0 as none`])})`;
    const selects = [...Map.groupBy(all, (entry) => this.selectOf(entry)).values()].map((entries) => this.select(entries, all));
    if (selects.length === 1) return sql`(${selects[0]})`;
    // Of every column one select alone holds a value: the greatest is that value.
    const values = all.map(({ column }) => sql`max(u.${sql.id(column)}) as ${sql.id(column)}`);
    const grouped = groups.length > 0 ? sql` group by ${sql.join(groups.map((group) => sql`u.${group}`))}` : sql``;
    return sql`(select ${sql.join([...groups.map((group) => sql`u.${group}`), ...values])} from (${sql.join(selects, sql` union all `)}) u${grouped})`;
  }

  /** Measures of one source share a select unless they are split by days of their own or by what the day decides. */
  private selectOf({ measure: { source, day, name }, scope }: Entry): string {
    const isDated = this.dimensions.includes('MONTH');
    const isByScope = this.dimensions.some((dimension) => typeof source.splits[dimension] === 'function');
    return JSON.stringify([source.name, isDated && (day?.column ?? name), isByScope && scope.id, source.isScoped === true && scope.id]);
  }

  private select(entries: readonly Entry[], all: readonly Entry[]): Sql {
    const row = rowRef('f');
    const [first] = entries as [Entry];
    const keys = this.dimensions.map((dimension) => keyOf(first, dimension, row));
    const groups = keys.map((key, index) => sql`${key} as ${sql.id(`g${index}`)}`);
    const values = all.map((entry) => {
      const { measure, scope, column } = entry;
      const type = sql.raw(measure.type);
      if (!entries.includes(entry)) return sql`null::${type} as ${sql.id(column)}`;
      return sql`(${measure.aggregate(row, keptRows(measure, row, scope), scope)})::${type} as ${sql.id(column)}`;
    });
    const grouped = keys.length > 0 ? sql` group by ${sql.join(keys.map((_, index) => sql.lit(index + 1)))}` : sql``;
    return sql`select ${sql.join([...groups, ...values])} from ${first.measure.source.relation(first.scope)} as f where ${placeOf(first.measure, row, first.scope)}${grouped}`;
  }
}

/** What a row is grouped by; a source that does not know the dimension stands in "none". */
function keyOf({ measure: { source, day }, scope }: Entry, dimension: Dimension, row: RowRef): Sql {
  if (dimension === 'MONTH') {
    if (day === null) return sql`null::text`;
    const value = row.column(day.column);
    return sql`to_char(${day.isInstant ? dayOf(value) : value}, 'YYYY-MM')`;
  }
  const split = source.splits[dimension];
  if (split === undefined) return sql`null::text`;
  return sql`${typeof split === 'string' ? row.column(split) : split(row, scope)}::text`;
}

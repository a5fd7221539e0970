import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { rowRef } from '../../platform/shape/compilation.js';
import type { Dimension, FactView, Measure, Scope } from './indicator.js';

/** Columns of the fact views that split a figure. A view without the column stands in "none". */
const COLUMNS: Readonly<Record<Dimension, string>> = { TOWN: 'town_code', TIER: 'tier', SECTOR: 'main_sector_id' };

const SPLITS: Readonly<Partial<Record<FactView, readonly Dimension[]>>> = {
  fact_project: ['TOWN', 'TIER', 'SECTOR'],
  fact_suggestion: ['TOWN', 'SECTOR'],
  fact_fund_transaction: ['TOWN', 'TIER', 'SECTOR'],
  fact_questionnaire: ['TOWN'],
};

/** The measures of one answer, one select for each fact view, however many figures are asked. */
export class MeasureSet {
  readonly #measures = new Map<string, { readonly measure: Measure; readonly column: string }>();

  constructor(
    private readonly scope: Scope,
    private readonly dimensions: readonly Dimension[],
  ) {}

  /** The value of the measure in the row of a group. */
  value(measure: Measure): RawBuilder<unknown> {
    let known = this.#measures.get(measure.key);
    if (!known) this.#measures.set(measure.key, (known = { measure, column: `m${this.#measures.size}` }));
    return sql`coalesce(s.${sql.id(known.column)}, 0)`;
  }

  /** A row for every group, with `g0`, `g1` for the dimensions and a column for every measure. */
  rows(): RawBuilder<unknown> {
    const all = [...this.#measures.values()];
    const facts = new Map<FactView, typeof all>();
    for (const entry of all) facts.set(entry.measure.fact, [...(facts.get(entry.measure.fact) ?? []), entry]);
    const groups = this.dimensions.map((_, index) => sql.id(`g${index}`));
    if (facts.size === 0) return sql`(select ${sql.join([...groups.map((group) => sql`null::text as ${group}`), sql`0 as none`])})`;
    const selects = [...facts].map(([fact, entries]) => this.select(fact, entries.map(({ column }) => column), entries.map(({ measure }) => measure), all.map(({ column }) => column)));
    if (selects.length === 1) return sql`(${selects[0]})`;
    const sums = all.map(({ column }) => sql`sum(u.${sql.id(column)}) as ${sql.id(column)}`);
    const grouped = groups.length > 0 ? sql` group by ${sql.join(groups.map((group) => sql`u.${group}`))}` : sql``;
    return sql`(select ${sql.join([...groups.map((group) => sql`u.${group}`), ...sums])} from (${sql.join(selects, sql` union all `)}) u${grouped})`;
  }

  private select(fact: FactView, columns: readonly string[], measures: readonly Measure[], all: readonly string[]): RawBuilder<unknown> {
    const row = rowRef('f');
    const splits = SPLITS[fact] ?? [];
    const keys = this.dimensions.map((dimension) =>
      splits.includes(dimension) ? sql`${row.column(COLUMNS[dimension])}::text` : sql`null::text`,
    );
    const groups = keys.map((key, index) => sql`${key} as ${sql.id(`g${index}`)}`);
    const values = all.map((column) => {
      const measure = measures[columns.indexOf(column)];
      return measure ? sql`(${measure.value(row, this.scope)})::numeric as ${sql.id(column)}` : sql`null::numeric as ${sql.id(column)}`;
    });
    const grouped = keys.length > 0 ? sql` group by ${sql.join(keys.map((_, index) => sql.lit(index + 1)))}` : sql``;
    return sql`select ${sql.join([...groups, ...values])} from ${sql.table(`published.${fact}`)} as f where ${row.column('district_code')} = ${this.scope.districtCode} and (${this.scope.townCode} is null or ${row.column('town_code')} = ${this.scope.townCode})${grouped}`;
  }
}

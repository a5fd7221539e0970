import { z } from 'zod';
import type { Session } from '../graph/admin-graph.js';
import type { Graph } from '../graph/build-graph.js';
import type { House } from '../house.js';
import type { LedgerList } from './ledger-list.js';
import { rowsOfList, UnknownAsking } from './ledger-list.js';
import { shownFields } from './shown-cell.js';

/** What the console asks for: the amounts of a ledger under the filter on the screen. */
export const totalsAsking = z.object({
  columns: z.array(z.string().max(80)).min(1).max(30),
  filter: z.record(z.string(), z.unknown()).optional(),
});

/**
 * The exact sums of columns of amounts, in yuan, over all rows that the list would show the viewer with this filter.
 * @throws UnknownAsking when a column is no amount or the filter does not fit
 */
export async function totalLedger(
  house: House,
  graph: Graph,
  session: Session,
  list: LedgerList,
  { columns, filter }: z.infer<typeof totalsAsking>,
): Promise<Readonly<Record<string, string>>> {
  const context = { ...session, house, districtCode: session.viewer.districtCode };
  const known = shownFields(list.rowType).filter(({ format }) => format === 'money');
  const fields = columns.map((name) => {
    const field = known.find((one) => one.name === name);
    if (!field) throw new UnknownAsking(name);
    return field;
  });
  const { text, values } = rowsOfList(graph, list, fields.map(({ selection }) => selection), { filter }, context);
  // The names are those of the schema, so they can stand in the text; an amount of its own type holds it one step deeper.
  const sums = fields.map(({ name }) => `coalesce(sum(coalesce(r.row->'${name}'->>'amount', case json_typeof(r.row->'${name}') when 'object' then null else r.row->>'${name}' end)::numeric), 0)::text as "${name}"`);
  const { rows } = await house.database.pool.query<Record<string, string>>(`select ${sums.join(', ')} from (${text}) r`, values);
  return rows[0] ?? {};
}

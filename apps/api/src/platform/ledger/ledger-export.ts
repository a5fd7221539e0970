import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Session } from '../graph/admin-graph.js';
import type { Graph } from '../graph/build-graph.js';
import type { House } from '../house.js';
import { inTransaction } from '../operation/run-operation.js';
import { fieldStatement } from '../shape/statement.js';
import type { LedgerList } from './ledger-list.js';
import { asked, rowsOfList, UnknownAsking } from './ledger-list.js';
import { rowCursor } from './row-cursor.js';
import type { Language, ShownCell, ShownField } from './shown-cell.js';
import { shownFields } from './shown-cell.js';
import { csvStream, xlsxStream } from './spreadsheet.js';

/** What the console asks for: the ledger as it stands on the screen. */
export const exportAsking = z.object({
  format: z.enum(['xlsx', 'csv']),
  language: z.enum(['zh', 'en']).default('zh'),
  /** Names of fields, in the order of the columns; all that can be shown when none is named. */
  columns: z.array(z.string().max(80)).max(200).optional(),
  filter: z.record(z.string(), z.unknown()).optional(),
  sort: z.record(z.string(), z.unknown()).optional(),
});
export type ExportAsking = z.infer<typeof exportAsking>;

/**
 * A ledger as a file: the rows that its list would show the viewer with this filter, in this order. What was taken
 * out stands in the audit before the first row leaves.
 * @throws UnknownAsking when a column, the filter or the order does not fit
 */
export async function exportLedger(
  house: House,
  graph: Graph,
  session: Session,
  list: LedgerList,
  title: string,
  { format, language, columns, filter, sort }: ExportAsking,
): Promise<Readable> {
  const { viewer } = session;
  const context = { ...session, house, districtCode: viewer.districtCode };
  const fields = chosen(list, columns);
  const statement = rowsOfList(graph, list, fields.map(({ selection }) => selection), { filter, sort }, context);
  const rows = await countOf(house, graph, list, { filter }, context);
  await inTransaction(house, { kind: 'STAFF', viewer }, viewer.districtCode, 'ledger.export', async (act) => {
    const after = { format, columns: fields.map(({ name }) => name), filter: maskedFilter(filter), rows };
    act.audit.add({ table: list.name, id: null, before: null, after });
  });
  const cells = cellsOf(house, graph, list, statement, fields, context, language);
  const heads = fields.map(({ label, format: cellFormat }) => ({ header: label[language], format: cellFormat }));
  return format === 'xlsx' ? xlsxStream(title, heads, cells) : csvStream(heads, cells);
}

function chosen(list: LedgerList, names: readonly string[] | undefined): readonly ShownField[] {
  const known = shownFields(list.rowType);
  if (!names || names.length === 0) return known;
  return names.map((name) => {
    const field = known.find((one) => one.name === name);
    if (!field) throw new UnknownAsking(name);
    return field;
  });
}

async function countOf(house: House, graph: Graph, list: LedgerList, asking: { filter?: unknown }, context: object): Promise<number | null> {
  if (!list.isPaged) return null;
  const { info } = asked(graph, list, 'totalItems', asking);
  const { rows } = await house.database.pool.query<{ value: { totalItems: number } }>(fieldStatement(info, list.reader, context));
  return rows[0]?.value.totalItems ?? null;
}

/** Words that were looked for may be a person's name. */
function maskedFilter(filter: Readonly<Record<string, unknown>> | undefined): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(filter ?? {}).map(([name, value]) => [name, name === 'text' ? '***' : value]));
}

async function* cellsOf(
  house: House,
  graph: Graph,
  list: LedgerList,
  statement: Parameters<typeof rowCursor>[1],
  fields: readonly ShownField[],
  context: object,
  language: Language,
): AsyncGenerator<readonly ShownCell[]> {
  const types = list.rowType.getFields();
  for await (const rows of rowCursor(house.database.pool, statement)) {
    for (const row of rows) {
      yield fields.map((field) => {
        // A derived field makes its value from what the statement brought.
        const value: unknown = types[field.name]?.resolve?.(row, {}, context, { path: { key: field.name } } as never);
        return field.cell(value, language);
      });
    }
  }
}

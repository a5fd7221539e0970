import type { Session } from '../graph/admin-graph.js';
import type { Graph } from '../graph/build-graph.js';
import type { House } from '../house.js';
import { ledgerList, rowsOfList } from '../ledger/ledger-list.js';
import { rowCursor } from '../ledger/row-cursor.js';
import { camelFromSnake } from './names.js';
import type { RegisterTarget } from './target.js';

/** A dropdown ends here; further rows are named by hand. */
const MOST_CHOICES = 5_000;

/** How a spreadsheet names the rows that the viewer may refer to: `code name`, or what the target is known by. */
export async function choicesOf(house: House, graph: Graph, session: Session, target: RegisterTarget): Promise<string[]> {
  const list = ledgerList(graph, target.list);
  if (!list) throw new Error(`The graph has no list ${target.list}.`);
  const context = { ...session, house, districtCode: session.viewer.districtCode };
  const fields = target.names.map(camelFromSnake).filter((name) => list.rowType.getFields()[name] !== undefined);
  const choices: string[] = [];
  for await (const rows of rowCursor(house.database.pool, rowsOfList(graph, list, fields, {}, context))) {
    choices.push(...rows.map((row) => nameIn(fields.map((field) => row[field]))));
    if (choices.length >= MOST_CHOICES) break;
  }
  return [...new Set(choices.filter((name) => name !== ''))].slice(0, MOST_CHOICES);
}

/** The text by which a spreadsheet names a row: its code, a space, its name. */
export function nameIn(values: readonly unknown[]): string {
  return values.filter((value) => value !== null && value !== undefined && value !== '').map(String).join(' ');
}

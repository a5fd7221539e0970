import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx';
import { colToLetter, writeXlsx } from 'hucre/xlsx';
import type { Session } from '../graph/admin-graph.js';
import type { Graph } from '../graph/build-graph.js';
import type { House } from '../house.js';
import { sheetName } from '../ledger/spreadsheet.js';
import { admits } from '../operation/scope.js';
import type { RegisterColumn } from './column.js';
import type { Register } from './register.js';
import { choicesOf } from './register-choices.js';
import type { SheetColumn } from './register-sheet.js';
import { isMust, noteOf, sheetColumns, wordsOf } from './register-sheet.js';

/** So many rows are prepared for being filled. */
const ROWS = 5_000;
const DICTIONARY = '字典';
const GUIDE = '填表说明';

/** The empty form of a register as a workbook: headings with notes, dropdowns, a page that explains the columns. */
export async function registerTemplate(house: House, graph: Graph, session: Session, register: Register): Promise<Uint8Array> {
  admits(register.definition.reading)(session);
  const columns = sheetColumns(register);
  const dictionary: string[][] = [];
  const dataValidations: DataValidation[] = [];
  for (const [index, { column }] of columns.entries()) {
    const choices = await dropdownOf(house, graph, session, column);
    if (choices.length === 0) continue;
    const range = `${colToLetter(index)}2:${colToLetter(index)}${ROWS + 1}`;
    dataValidations.push(dropdown(range, dictionary.length, choices.length, column));
    dictionary.push([column.zh, ...choices]);
  }
  const sheets: WriteSheet[] = [formSheet(register, columns, dataValidations), guideSheet(columns)];
  if (dictionary.length > 0) sheets.push({ name: DICTIONARY, hidden: true, rows: turned(dictionary) });
  return writeXlsx({ sheets });
}

/** What a cell may hold, as far as one choice fits a cell. */
async function dropdownOf(house: House, graph: Graph, session: Session, column: RegisterColumn<unknown>): Promise<readonly string[]> {
  if (column.kind === 'choice') return wordsOf(column.members).map(({ zh }) => zh);
  if (column.kind === 'flag') return ['是', '否'];
  return column.kind === 'reference' && column.target ? choicesOf(house, graph, session, column.target) : [];
}

function dropdown(range: string, place: number, count: number, column: RegisterColumn<unknown>): DataValidation {
  const letter = colToLetter(place);
  return {
    type: 'list',
    range,
    formula1: `'${DICTIONARY}'!$${letter}$2:$${letter}$${count + 1}`,
    allowBlank: !isMust(column),
    showErrorMessage: true,
    // A row beyond the dropdown can still be named by its code; the import says what it does not know.
    errorStyle: column.kind === 'reference' ? 'warning' : 'stop',
    errorTitle: column.zh,
    errorMessage: '请从下拉中选择。',
  };
}

function formSheet(register: Register, columns: readonly SheetColumn[], dataValidations: DataValidation[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [index, { column, heading }] of columns.entries()) {
    cells.set(`0,${index}`, {
      value: heading,
      type: 'string',
      comment: { text: noteOf(column) },
      style: { font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: isMust(column) ? 'FFF1B8' : 'F0F0F0' } } },
    });
  }
  return {
    name: sheetName(register.zh),
    columns: columns.map(({ heading, column }) => ({ width: Math.max(12, heading.length * 2 + 4), numFmt: FORMATS[column.kind] ?? '@' })),
    rows: [columns.map(({ heading }) => heading)],
    cells,
    freezePane: { rows: 1 },
    dataValidations,
  };
}

/** Codes and telephones stay texts; what is counted stays a number. */
const FORMATS: Partial<Record<RegisterColumn<unknown>['kind'], string>> = {
  int: '0',
  decimal: 'General',
  money: '#,##0.00',
  percent: 'General',
  date: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm',
};

function guideSheet(columns: readonly SheetColumn[]): WriteSheet {
  const rows = columns.map(({ column, heading }) => [heading, isMust(column) ? '是' : '否', column.unit?.zh ?? '', noteOf(column).replaceAll('\n', ' ')]);
  return { name: GUIDE, columns: [{ width: 28 }, { width: 8 }, { width: 8 }, { width: 100 }], rows: [['列', '必填', '单位', '填写方法'], ...rows] };
}

/** Lists side by side as rows. */
function turned(lists: readonly (readonly string[])[]): (string | null)[][] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null));
}

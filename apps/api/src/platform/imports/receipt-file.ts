import { Readable } from 'node:stream';
import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { sheetName } from '../ledger/spreadsheet.js';
import type { Cell } from '../register/register-cells.js';
import type { CsvForm } from './table-form.js';

export type TableCells = AsyncIterable<readonly Cell[]>;

/** Rows as a workbook of one sheet, written while they come. */
export function workbookOf(title: string, rows: TableCells): Readable {
  const copied = async function* (): AsyncGenerator<Cell[]> {
    for await (const row of rows) yield [...row];
  };
  return Readable.fromWeb(writeXlsxStream(copied(), { name: sheetName(title), freezePane: { rows: 1 } }) as never);
}

/** Rows as a CSV, in the encoding and with the marks of the file that they came from. */
export function csvOf(rows: TableCells, { encoding, hasMark, delimiter }: CsvForm): Readable {
  const lines = async function* (): AsyncGenerator<string[]> {
    for await (const row of rows) yield row.map(textOf);
  };
  const utf8 = writeCsvStream(lines(), { headers: false, bom: hasMark, delimiter, lineSeparator: '\r\n' });
  return encoding === 'utf-8' ? Readable.fromWeb(utf8 as never) : Readable.from(encoded(utf8, encoding));
}

async function* encoded(utf8: ReadableStream<Uint8Array>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder();
  for await (const chunk of utf8 as unknown as AsyncIterable<Uint8Array>) yield iconv.encode(decoder.decode(chunk, { stream: true }), encoding);
}

/** A text that a spreadsheet would run; the import takes the apostrophe away again. */
const FORMULA = /^[=@\t\r]|^[+-](?!\d)/;

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = String(cell);
  return FORMULA.test(text) ? `'${text}` : text;
}

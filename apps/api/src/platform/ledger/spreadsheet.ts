import { Readable } from 'node:stream';
import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';
import type { CellFormat, ShownCell } from './shown-cell.js';

/** A column of a file. */
export interface FileColumn {
  readonly header: string;
  readonly format: CellFormat;
}

export type FileRows = AsyncIterable<readonly ShownCell[]>;

const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = {
  text: '@',
  number: '#,##0.##########',
  money: '#,##0.00',
  day: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm',
};
const WIDTHS: Readonly<Record<CellFormat, number>> = { text: 20, number: 12, money: 16, day: 12, instant: 17 };
const MOST_SHEET_NAME = 31;

/** The rows as a workbook, written while they come: the memory it takes does not grow with them. */
export function xlsxStream(name: string, columns: readonly FileColumn[], rows: FileRows): Readable {
  const stream = writeXlsxStream(cellsOf(rows), {
    name: sheetName(name),
    freezePane: { rows: 1 },
    columns: columns.map(({ header, format }) => ({ header, width: WIDTHS[format], numFmt: NUMBER_FORMATS[format] })),
  });
  return Readable.fromWeb(stream as never);
}

/** A text is a text for a spreadsheet whatever it begins with: its cell has the type of a string. */
async function* cellsOf(rows: FileRows): AsyncGenerator<(string | number | null)[]> {
  for await (const row of rows) yield row.map(({ text, number }) => number ?? (text === '' ? null : text));
}

/** The rows as CSV in UTF-8 with the mark by which Excel knows it. */
export function csvStream(columns: readonly FileColumn[], rows: FileRows): Readable {
  const lines = async function* (): AsyncGenerator<string[]> {
    yield columns.map(({ header }) => safeText({ text: header }));
    for await (const row of rows) yield row.map(safeText);
  };
  return Readable.fromWeb(writeCsvStream(lines(), { headers: false, bom: true, lineSeparator: '\r\n' }) as never);
}

/** A spreadsheet would run a cell that starts like this as a formula. */
const FORMULA_START = /^[=+\-@\t\r\n]/;
/** Division codes, phones and receipt numbers: a spreadsheet would round them. */
const LONG_DIGITS = /^\d{11,}$/;

/** The text of a CSV cell, kept from being a formula or a rounded number by an apostrophe. */
export function safeText({ text, number }: ShownCell): string {
  if (number !== undefined) return text;
  return FORMULA_START.test(text) || LONG_DIGITS.test(text) ? `'${text}` : text;
}

/** A name that a sheet may have. */
export function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, MOST_SHEET_NAME).trim() || 'Sheet1';
}

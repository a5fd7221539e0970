import type { OpenColumn, OpenType } from './open-column.js';
import { LIST_DELIMITER } from './open-column.js';

/** A row as PostgreSQL's texts, in the order of the columns. */
export type RowTexts = (string | null)[];

/** A spreadsheet would run a cell that starts like this as a formula, also in full width. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const MUST_BE_QUOTED = /[",\r\n]/;
const FREE_TEXT: ReadonlySet<OpenType> = new Set(['text']);

const quoted = (text: string): string => (MUST_BE_QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const csvHead = (columns: readonly OpenColumn[]): string => `${columns.map(({ name }) => name).join(',')}\r\n`;

/** A line of CSV (RFC 4180); texts are kept from being formulas by an apostrophe. */
export function csvLine(columns: readonly OpenColumn[], row: RowTexts): string {
  const cells = columns.map(({ type }, index) => {
    const text = row[index] ?? '';
    return quoted(FREE_TEXT.has(type) && FORMULA_START.test(text) ? `'${text}` : text);
  });
  return `${cells.join(',')}\r\n`;
}

/** The row as an object, its texts as they are; amounts and decimals are texts, so that no digit is lost. */
export function rowObject(columns: readonly OpenColumn[], row: RowTexts): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ name, type }, index) => [name, jsonValue(type, row[index] ?? null)]));
}

export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

function jsonValue(type: OpenType, text: string | null): unknown {
  if (type === 'list') return text === null || text === '' ? [] : text.split(LIST_DELIMITER);
  if (text === null) return null;
  switch (type) {
    case 'integer':
      return Number(text);
    case 'flag':
      return text === 'true';
    default:
      return text;
  }
}

import { extname } from 'node:path';
import type { DivisionLine } from '@doorstep/domain/division-list';
import type { CellValue } from 'hucre';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';

/** The file is no division list. */
export class DivisionFileFault extends Error {
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

/** A division list as statistical offices publish it: towns with their villages, or one flat array. */
interface Listed {
  readonly code: string;
  readonly name: string;
  readonly kind?: string;
  readonly urbanRuralCode?: string;
  readonly villages?: readonly Listed[];
}

/** Headings by which the columns of a list are known, the usual one first. */
export const HEADINGS: Readonly<Record<'code' | 'name' | 'townKind' | 'urbanRuralCode', readonly string[]>> = {
  code: ['代码', '区划代码', '统计用区划代码', 'code'],
  name: ['名称', 'name'],
  townKind: ['类别', '镇街类别', 'kind'],
  urbanRuralCode: ['城乡分类代码', '城乡分类', 'urbanRuralCode'],
};

/** The lines of a division list: JSON, CSV (UTF-8 or the encoding in which Chinese offices save it) or Excel, by the file's ending. */
export async function readDivisionFile(filename: string, content: Uint8Array): Promise<readonly DivisionLine[]> {
  switch (extname(filename).toLowerCase()) {
    case '.json':
      return linesOfJson(textOf(content));
    case '.csv':
      return linesOfRows(parseCsv(textOf(content)));
    case '.xlsx':
      return linesOfRows((await workbookOf(content)).sheets[0]?.rows ?? []);
    default:
      throw new DivisionFileFault('只认 .json、.csv 和 .xlsx 文件。', 'Only .json, .csv and .xlsx files are read.');
  }
}

async function workbookOf(content: Uint8Array): ReturnType<typeof readXlsx> {
  try {
    return await readXlsx(content);
  } catch {
    throw new DivisionFileFault('文件不是可读的 Excel 工作簿。', 'The file is no Excel workbook that can be read.');
  }
}

function textOf(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('gb18030').decode(content);
  }
}

function linesOfJson(text: string): DivisionLine[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new DivisionFileFault('文件不是完整的 JSON。', 'The file is not whole JSON.');
  }
  const entries = Array.isArray(read) ? read : (read as { towns?: unknown } | null)?.towns;
  if (!Array.isArray(entries)) {
    throw new DivisionFileFault('JSON 应是数组，或含 towns 数组。', 'The JSON should be an array, or hold an array `towns`.');
  }
  const flat = (entries as Listed[]).flatMap((entry) => [entry, ...(Array.isArray(entry?.villages) ? entry.villages : [])]);
  return flat.map((entry, index) => ({
    line: index + 1,
    code: String(entry?.code ?? ''),
    name: String(entry?.name ?? ''),
    townKind: entry?.kind,
    urbanRuralCode: entry?.urbanRuralCode,
  }));
}

function linesOfRows(rows: readonly (readonly CellValue[])[]): DivisionLine[] {
  const [head = [], ...body] = rows;
  const columnOf = (names: readonly string[]): number =>
    head.findIndex((cell) => names.includes(String(cell ?? '').replace(/[*＊]\s*$/, '').trim()));
  const at = { code: columnOf(HEADINGS.code), name: columnOf(HEADINGS.name), townKind: columnOf(HEADINGS.townKind), urbanRuralCode: columnOf(HEADINGS.urbanRuralCode) };
  if (at.code < 0 || at.name < 0) {
    throw new DivisionFileFault('第一行应有“代码”和“名称”两列。', 'The first line should head the columns 代码 (code) and 名称 (name).');
  }
  return body.flatMap((row, index) => {
    const cell = (column: number): string => String((column < 0 ? '' : row[column]) ?? '').trim();
    if (row.every((value) => String(value ?? '').trim() === '')) return [];
    return [{ line: index + 2, code: cell(at.code), name: cell(at.name), townKind: cell(at.townKind), urbanRuralCode: cell(at.urbanRuralCode) }];
  });
}

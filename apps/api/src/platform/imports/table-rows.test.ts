import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx, writeXlsxStream } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetRow } from './sheet-row.js';
import { tableFormOf } from './table-form.js';
import { tableRows } from './table-rows.js';

let folder: string;
let files = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doorstep-table-rows-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fileOf(content: Uint8Array | string): Promise<string> {
  files += 1;
  const path = join(folder, String(files));
  await writeFile(path, content);
  return path;
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

async function read(content: Uint8Array | string): Promise<{ form: object; rows: SheetRow[] }> {
  const path = await fileOf(content);
  const form = await tableFormOf(path);
  return { form, rows: await all(tableRows(path, form)) };
}

describe('a CSV', () => {
  it.each([
    ['UTF-8', Buffer.from('编号,名称\r\n1,"东关,街道"\r\n'), { encoding: 'utf-8', hasMark: false }],
    ['UTF-8 with its mark', Buffer.from('\uFEFF编号,名称\r\n1,"东关,街道"\r\n'), { encoding: 'utf-8', hasMark: true }],
    ['GB18030', iconv.encode('编号,名称\r\n1,"东关,街道"\r\n', 'gb18030'), { encoding: 'gb18030', hasMark: false }],
  ])('in %s is read', async (_, content, form) => {
    const found = await read(content);
    expect(found.form).toEqual({ format: 'CSV', delimiter: ',', ...form });
    expect(found.rows).toEqual([{ rowNo: 1, cells: ['编号', '名称'] }, { rowNo: 2, cells: ['1', '东关,街道'] }]);
  });

  it('keeps the numbers of its rows where lines are empty, and reads tabs', async () => {
    const { rows, form } = await read('a\tb\n\n1\t2\n');
    expect(form).toMatchObject({ delimiter: '\t' });
    expect(rows.filter(({ cells }) => cells.some((cell) => cell !== null)).map(({ rowNo }) => rowNo)).toEqual([1, 3]);
  });

  it('is not read further than it is asked for', async () => {
    const path = await fileOf(`a,b\n${'1,2\n'.repeat(200_000)}`);
    const before = process.memoryUsage().heapUsed;
    const rows = tableRows(path, await tableFormOf(path));
    await rows.next();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
    await rows.return();
  });
});

describe('a workbook', () => {
  it('is read with its texts, numbers, days and truths, an empty row keeping its number', async () => {
    const day = new Date('2024-11-15T00:00:00Z');
    const content = await writeXlsx({ sheets: [{ name: '表', rows: [['名称', '人数'], ['东关', 12], [], [day, true]] }, { name: '说明', rows: [['x']] }] });
    const { form, rows } = await read(content);
    expect(form).toEqual({ format: 'XLSX' });
    expect(rows.filter(({ cells }) => cells.length > 0)).toEqual([
      { rowNo: 1, cells: ['名称', '人数'] },
      { rowNo: 2, cells: ['东关', 12] },
      { rowNo: 4, cells: [day, true] },
    ]);
  });

  it('that says its lengths late is read in pieces, and is left in the middle', async () => {
    const lines = function* (): Generator<(string | number)[]> {
      for (let no = 1; no <= 60_000; no += 1) yield [`第 ${no} 行`, no];
    };
    const chunks = await all(writeXlsxStream(lines(), { name: '大表', columns: [{ header: '名称' }, { header: '序号' }] }) as AsyncIterable<Uint8Array>);
    const path = await fileOf(Buffer.concat(chunks));
    const rows = tableRows(path, await tableFormOf(path));
    let last: SheetRow | undefined;
    for await (const row of rows) last = row;
    expect(last).toEqual({ rowNo: 60_001, cells: ['第 60000 行', 60_000] });
    const some = tableRows(path, { format: 'XLSX' });
    expect((await some.next()).value).toEqual({ rowNo: 1, cells: ['名称', '序号'] });
    await some.return();
  });
});

it.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'NOT_A_TABLE'],
  ['a page', '<html><table>', 'NOT_A_TABLE'],
  ['nothing', '', 'NOT_A_TABLE'],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OLD_WORKBOOK'],
  ['half an archive', Buffer.from('PK\u0003\u0004half'), 'BROKEN'],
])('%s is refused', async (_, content, code) => {
  await expect(read(content)).rejects.toMatchObject({ problem: { code } });
});

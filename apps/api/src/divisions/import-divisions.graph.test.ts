import { readFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../platform/operation/run-operation.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { readDivisionFile } from './division-file.js';
import type { DivisionReport } from './import-divisions.js';
import { importDivisions } from './import-divisions.js';

let test: TestHouse;

beforeAll(async () => {
  test = await TestHouse.open();
  for (const code of ['510113', '511504', '371403', '990299'])
    await test.house.database.pool.query('insert into district (id, code, name, is_demo) values ($1, $2, $2, false)', [uuidv7(), code]);
});
afterAll(() => test.close());

const importFile = async (code: string, filename: string, content: Uint8Array): Promise<DivisionReport> => {
  const lines = await readDivisionFile(filename, content);
  return inTransaction(test.house, { kind: 'SYSTEM' }, code, 'division.import', (act) => importDivisions(act, lines));
};
const count = async (table: string, code: string): Promise<number> =>
  Number((await test.house.database.pool.query(`select count(*) from ${table} where district_code = $1`, [code])).rows[0].count);

describe.each([
  ['510113', 'qingbaijiang', 7, 83],
  ['511504', 'xuzhou', 17, 364],
  ['371403', 'lingcheng', 13, 690],
])('the list of %s (%s)', (code, name, towns, villages) => {
  it('is taken whole, and a second time changes nothing', async () => {
    const content = await readFile(new URL(`fixtures/divisions-${name}.json`, import.meta.url));
    const first = await importFile(code, 'list.json', content);
    expect({ towns: first.towns, villages: first.villages, added: first.added.length, problems: first.problems }).toEqual({ towns, villages, added: towns + villages, problems: [] });
    expect([await count('town', code), await count('village', code)]).toEqual([towns, villages]);
    const entries = await count('change_log_entry', code);
    const second = await importFile(code, 'list.json', content);
    expect(second).toMatchObject({ added: [], changed: [], unchanged: towns + villages, notInList: [], problems: [] });
    expect(await count('change_log_entry', code)).toBe(entries);
  });
});

it('takes a sheet of Excel, reports what changed and leaves alone what the list does not have', async () => {
  const sheet = (rows: string[][]): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: '名录', rows: [['代码*', '名称*', '类别', '城乡分类代码'], ...rows] }] });
  await importFile('990299', 'a.xlsx', await sheet([
    ['990299001', '东关街道', '', ''],
    ['990299001001', '一马路社区居民委员会', '', '111'],
    ['990299001002', '二马路社区居委会', '', ''],
  ]));
  const report = await importFile('990299', 'b.xlsx', await sheet([
    ['990299001', '东关街道', '', ''],
    ['990299001001', '马路社区', '', ''],
    ['990299002', '高新园', '街道', ''],
    ['990299002201', '', '', ''],
    ['511504001001', '新街社区', '', ''],
  ]));
  expect(report.added).toEqual([{ code: '990299002', name: '高新园' }]);
  expect(report.changed).toEqual([{ code: '990299001001', name: '马路社区', field: 'name', from: '一马路社区', to: '马路社区' }]);
  expect(report.notInList).toEqual([{ code: '990299001002', name: '二马路社区' }]);
  expect(report.problems.map(({ line, code }) => [line, code])).toEqual([[5, 'NAME_INVALID'], [6, 'OTHER_DISTRICT']]);
});

it('reads a CSV as Chinese offices save it, and says when a file is no list', async () => {
  const gb18030 = Uint8Array.from([0xb4, 0xfa, 0xc2, 0xeb, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, ...Buffer.from('990299003,'), 0xce, 0xf7, 0xb9, 0xd8, 0xd5, 0xf2, 0x0a]);
  expect(await readDivisionFile('list.csv', gb18030)).toEqual([{ line: 2, code: '990299003', name: '西关镇', townKind: '', urbanRuralCode: '' }]);
  await expect(readDivisionFile('list.csv', Buffer.from('a,b\n1,2\n'))).rejects.toThrow('代码');
  await expect(readDivisionFile('list.json', Buffer.from('{'))).rejects.toThrow('JSON');
  await expect(readDivisionFile('list.pdf', Buffer.from('%PDF'))).rejects.toThrow('.xlsx');
});

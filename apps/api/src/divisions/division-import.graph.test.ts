import type { Viewer } from '@doorstep/domain/roles';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ImportHand } from '../platform/imports/import.fixture.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';

let test: TestHouse;
let hand: ImportHand;
let here: TestDistrict;
let administrator: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  hand = new ImportHand(test);
  here = await testDistrict(test);
  administrator = await here.staff('SYSTEM_ADMIN');
});
afterAll(() => test.close());

const list = (): (string | number)[][] => [
  ['代码', '名称', '类别', '城乡分类代码'],
  [here.code, '测试区', '', ''],
  [Number(here.towns[0]), '城关街道', '', ''],
  [`${here.towns[0]}001`, '新一村', '', '111'],
  [`${here.code}105`, '新镇', '镇', ''],
  [`${here.code}105200`, '新镇村村民委员会', '', ''],
  [`${here.code}106`, '看不出', '', ''],
  [`${here.code}107200`, '无镇村', '', ''],
];

it('takes a division list from the console, says what changed, and changes nothing the second time', async () => {
  const file = await writeXlsx({ sheets: [{ name: '名录', rows: list() }] });
  const checked = await hand.bring(administrator, 'Division', '名录.xlsx', file);
  const found = await hand.rows(administrator, checked.id);
  expect(found.map(({ rowNo, state, effect, problems }) => [rowNo, state, effect, problems.map(({ column, message }) => [column, message])])).toEqual([
    [2, 'ACCEPTED', 'UNCHANGED', []],
    [3, 'ACCEPTED', 'UNCHANGED', []],
    [4, 'ACCEPTED', 'UPDATE', []],
    [5, 'ACCEPTED', 'INSERT', []],
    [6, 'ACCEPTED', 'INSERT', []],
    [7, 'REFUSED', 'UNCHANGED', [['townKind', '看不出是镇、乡还是街道,请在类别列写明。']]],
    [8, 'REFUSED', 'UNCHANGED', [['code', '所属镇街既不在本表,也不在平台。']]],
  ]);
  const [, , , , , kind] = found;
  expect(await hand.change(administrator, 'mendImportRow', { id: kind?.id, version: kind?.version, column: 'townKind', text: '乡' })).toEqual([]);
  const applied = await hand.apply(administrator, checked);
  expect(applied).toMatchObject({ state: 'APPLIED', insertedCount: 3, updatedCount: 1, unchangedCount: 2, refusedCount: 1 });
  expect(applied.report.map(({ text }) => text).slice(0, 4)).toEqual([
    '名录中镇街 3 个、村居 2 个;新增 3 个。',
    `${here.towns[0]}001 新一村:名称 测试村1 → 新一村`,
    `${here.towns[0]}001 新一村:类别 村 → 社区`,
    `${here.towns[0]}001 新一村:城乡分类代码 — → 111`,
  ]);
  const { rows } = await test.house.database.pool.query(`select code, name from village where district_code = $1 and code like $2`, [here.code, `${here.code}105%`]);
  expect(rows).toEqual([{ code: `${here.code}105200`, name: '新镇村' }]);
  const again = await hand.bring(administrator, 'Division', '名录.xlsx', file);
  expect(again).toMatchObject({ insertedCount: 0, updatedCount: 0 });
});

it('is for the administrator alone', async () => {
  expect((await hand.send(await here.staff('OPERATOR'), 'Division', 'a.csv', '代码,名称\n')).statusCode).toBe(403);
});

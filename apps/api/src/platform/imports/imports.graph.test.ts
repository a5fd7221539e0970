import { EVENT_KINDS, EVENT_PLACE_KINDS, EVENT_PURPOSES } from '@doorstep/domain/code-lists/collecting-codes';
import type { Viewer } from '@doorstep/domain/roles';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../testing/test-district.js';
import { testDistrict } from '../testing/test-district.js';
import { TestHouse } from '../testing/test-house.js';
import { ImportHand } from './import.fixture.js';

let test: TestHouse;
let hand: ImportHand;
let here: TestDistrict;
let operator: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  hand = new ImportHand(test);
  here = await testDistrict(test);
  operator = await here.staff('OPERATOR');
});
afterAll(() => test.close());

const count = async (table: string, where = 'true'): Promise<number> =>
  Number((await test.house.database.pool.query(`select count(*) from ${table} where district_code = '${here.code}' and ${where}`)).rows[0].count);
type Value = string | number | Date | boolean | null;
const workbook = (rows: Value[][]): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: '表', rows }] });
const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(',')).join('\r\n');
const codesOf = async (id: string): Promise<[number, string | null, string][]> =>
  (await hand.rows(operator, id, true)).flatMap(({ rowNo, problems }) => problems.map(({ column, code }): [number, string | null, string] => [rowNo, column, code]));

const OUTLETS = ['名称*', '级别', '类别', '停办日期'];

describe('a file for a register', () => {
  it('is read, judged, written with audit and lock, and changes nothing a second time', async () => {
    const file = await workbook([[...OUTLETS, '备注'], ['区日报', '区级', '报刊', null, 'x'], [], ['区电台', 'DISTRICT', 'radio and television', new Date('2024-10-01T00:00:00Z'), 'y']]);
    const checked = await hand.bring(operator, 'MediaOutlet', '媒体.xlsx', file);
    expect(checked).toMatchObject({ state: 'CHECKED', isRunning: false, rowCount: 2, acceptedCount: 2, insertedCount: 2, refusedCount: 0, writtenCount: 0, mayChange: true });
    expect(checked.problems.map(({ code, message }) => [code, message])).toEqual([['HEADING_UNKNOWN', '不认识的列,不导入:备注。']]);
    expect((await hand.rows(operator, checked.id)).map(({ rowNo, state, effect, cells }) => [rowNo, state, effect, cells])).toEqual([
      [2, 'ACCEPTED', 'INSERT', ['区日报', '区级', '报刊', '']],
      [4, 'ACCEPTED', 'INSERT', ['区电台', 'DISTRICT', 'radio and television', '2024-10-01']],
    ]);
    expect(await count('media_outlet')).toBe(0);
    const applied = await hand.apply(operator, checked);
    expect(applied).toMatchObject({ state: 'APPLIED', writtenCount: 2, insertedCount: 2 });
    const { rows } = await test.house.database.pool.query(`select name, level, kind, closed_on::text as closed, created_by from media_outlet where district_code = $1 order by name`, [here.code]);
    expect(rows).toEqual([
      { name: '区日报', level: 'DISTRICT', kind: 'PAPER', closed: null, created_by: operator.userId },
      { name: '区电台', level: 'DISTRICT', kind: 'RADIO_TV', closed: '2024-10-01', created_by: operator.userId },
    ]);
    const audit = await test.house.database.pool.query(`select action, actor_id, after from audit_entry where action like 'import.%' and district_code = $1 order by seq`, [here.code]);
    expect(audit.rows.map(({ action }) => action)).toEqual(['import.upload', 'import.check', 'import.apply', 'import.apply', 'import.apply']);
    expect(audit.rows.some(({ actor_id, after }) => actor_id === operator.userId && JSON.stringify(after).includes('区电台'))).toBe(true);

    const again = await hand.bring(operator, 'MediaOutlet', '媒体.xlsx', file);
    expect(again).toMatchObject({ unchangedCount: 2, insertedCount: 0, updatedCount: 0 });
    expect(await hand.apply(operator, again)).toMatchObject({ state: 'APPLIED', writtenCount: 2, unchangedCount: 2 });
    expect(await count('media_outlet', 'version = 1')).toBe(2);
  });

  it('changes what differs and keeps what the file does not have', async () => {
    const checked = await hand.bring(operator, 'MediaOutlet', '媒体.csv', csv([['Name', 'Level', 'Kind'], ['区电台', '市级', '广播电视'], ['区日报', '区级', '报刊']]));
    expect(checked).toMatchObject({ updatedCount: 1, unchangedCount: 1 });
    await hand.apply(operator, checked);
    expect(await count('media_outlet', `name = '区电台' and level = 'CITY' and closed_on = '2024-10-01'`)).toBe(1);
  });

  it('says of every cell what is wrong, and what was looked for', async () => {
    const [town] = here.towns;
    const heads = ['名称*', '类别*', '目的*', '举办日期*', '主办单位*', '级别*', '镇街', '参加人数(人)*', '活动情况*', '公开文字', '场所*'];
    const [kind, purpose, place] = [EVENT_KINDS, EVENT_PURPOSES, EVENT_PLACE_KINDS].map((list) => Object.values<{ zh: string }>(list)[0]?.zh ?? '');
    const good = ['接访', kind, purpose, '2024-11-01', '交通运输局', '区级', '', 3, '很好', '', place] as const;
    const row = (title: string, changes: Readonly<Record<number, Value>>): Value[] => [title, ...good.slice(1).map((cell, index) => changes[index + 1] ?? (cell === '' ? null : (cell ?? null)))];
    const file = await workbook([
      heads,
      row('对', { 6: town, 3: 45_597 }),
      row('空', { 8: ' ' }),
      row('选项', { 1: '无此类' }),
      row('日期', { 3: '十一月' }),
      row('未来', { 3: '2024-12-30' }),
      row('单位', { 4: '无此局' }),
      row('镇', { 6: '990202001' }),
      row('数', { 7: '三个' }),
      row('长数', { 7: 1.2e18 }),
      row('公式', { 8: '#N/A' }),
      row('公开', { 9: '请致电 13800000001' }),
      row('对', { 6: town, 3: 45_597 }),
      row('x'.repeat(121), {}),
    ]);
    const { id, refusedCount } = await hand.bring(operator, 'EngagementEvent', '活动.xlsx', file);
    expect(await codesOf(id)).toEqual([
      [3, 'summary', 'REQUIRED'],
      [4, 'kind', 'NOT_A_CHOICE'],
      [5, 'heldOn', 'NOT_A_DATE'],
      [6, 'heldOn', 'INVALID'],
      [7, 'organizerId', 'NAME_UNKNOWN'],
      [8, 'townCode', 'NAME_UNKNOWN'],
      [9, 'presentPersons', 'NOT_A_NUMBER'],
      [10, 'presentPersons', 'DIGITS_LOST'],
      [11, 'summary', 'FORMULA_ERROR'],
      [12, 'publicText', 'PERSONAL_DATA'],
      [13, null, 'DUPLICATE_ROW'],
      [14, 'title', 'TOO_LONG'],
    ]);
    expect(refusedCount).toBe(12);
    const [unknown] = (await hand.rows(operator, id, true)).filter(({ rowNo }) => rowNo === 7);
    expect(unknown?.problems[0]?.message).toContain('无此局');
    const [first] = await hand.rows(operator, id);
    expect(first?.cells[3]).toBe('45597');
  });

  it('is mended in place, a row left out, a repeated row set free', async () => {
    const checked = await hand.bring(operator, 'MediaOutlet', '改.csv', csv([OUTLETS, ['甲报', '区', '报刊', ''], ['乙报', '区级', '报刊', ''], ['乙报', '市级', '报刊', ''], ['丙报', '', '', '']]));
    expect(await codesOf(checked.id)).toEqual([[2, 'level', 'NOT_A_CHOICE'], [4, null, 'DUPLICATE_ROW'], [5, 'level', 'REQUIRED'], [5, 'kind', 'REQUIRED']]);
    expect(await hand.change(operator, 'applyImport', { id: checked.id, version: checked.version })).toEqual(['GUARD']);
    const row = async (no: number) => (await hand.rows(operator, checked.id)).find(({ rowNo }) => rowNo === no) ?? expect.fail(`no row ${no}`);
    const mend = async (no: number, column: string, text: string) => {
      const { id, version } = await row(no);
      return hand.change(operator, 'mendImportRow', { id, version, column, text });
    };
    expect(await mend(2, 'level', '区级')).toEqual([]);
    expect(await mend(4, 'name', '丁报')).toEqual([]);
    expect(await mend(4, 'nothing', '丁报')).toEqual(['NOT_FOUND']);
    const { id, version } = await row(5);
    expect(await hand.change(operator, 'dropImportRow', { id, version })).toEqual([]);
    expect(await hand.change(operator, 'dropImportRow', { id, version })).toEqual(['CONFLICT']);
    expect(await hand.job(operator, checked.id)).toMatchObject({ acceptedCount: 3, refusedCount: 0, droppedCount: 1 });
    expect(await mend(3, 'name', '丁报')).toEqual([]);
    expect(await codesOf(checked.id)).toEqual([[4, null, 'DUPLICATE_ROW']]);
    expect(await mend(3, 'name', '乙报')).toEqual([]);
    expect(await hand.apply(operator, checked, false)).toMatchObject({ state: 'APPLIED', writtenCount: 3 });
    const receipt = await hand.receipt(operator, checked.id);
    expect(receipt.body.split('\r\n').filter((line) => line !== '')).toEqual(['名称*,级别,类别,停办日期,结果,原因', '甲报,区级,报刊,,新增,', '乙报,区级,报刊,,新增,', '丁报,市级,报刊,,新增,', '丙报,,,,不导入,"级别:必填。\n类别:必填。"']);
  });

  it('is taken back by the operator as long as nobody used it', async () => {
    const checked = await hand.bring(operator, 'MediaOutlet', '撤.csv', csv([OUTLETS, ['戊报', '区级', '报刊', '']]));
    const applied = await hand.apply(operator, checked);
    const clerk = await here.staff('COORDINATOR');
    expect((await hand.job(clerk, applied.id)).mayUndo).toBe(false);
    expect(await hand.change(operator, 'undoImport', { id: applied.id, version: applied.version })).toEqual([]);
    expect(await count('media_outlet', `name = '戊报' and voided_at is not null`)).toBe(1);
    expect((await hand.job(operator, applied.id)).state).toBe('UNDONE');
  });

  it('is discarded before it is applied, and not after', async () => {
    const checked = await hand.bring(operator, 'MediaOutlet', '弃.csv', csv([OUTLETS, ['己报', '区级', '报刊', '']]));
    expect(await hand.change(operator, 'refuseImport', { id: checked.id, version: checked.version })).toEqual([]);
    const { version, state } = await hand.job(operator, checked.id);
    expect(state).toBe('REFUSED');
    expect(await hand.change(operator, 'applyImport', { id: checked.id, version })).toEqual(['WRONG_STATE']);
  });
});

describe('a receipt', () => {
  const rows = [['名称*', '级别', '类别', '自己的列'], ['=庚报', '区级', '报刊', '-5'], ['辛报', '无', '报刊', '00123']];

  it('is the own workbook with result and reason, and can be sent again', async () => {
    const checked = await hand.bring(operator, 'MediaOutlet', '我的表.xlsx', await workbook(rows));
    const receipt = await hand.receipt(operator, checked.id);
    expect(receipt.headers['content-disposition']).toContain(encodeURIComponent('我的表-回执.xlsx'));
    const { sheets } = await readXlsx(receipt.rawPayload);
    expect(sheets[0]?.rows).toEqual([
      ['名称*', '级别', '类别', '自己的列', '结果', '原因'],
      ['=庚报', '区级', '报刊', '-5', '可导入', null],
      ['辛报', '无', '报刊', '00123', '有误', '级别:不在可选范围内:国家级、省级、市级、区级。'],
    ]);
    const again = await hand.bring(operator, 'MediaOutlet', '我的表-回执.xlsx', receipt.rawPayload);
    expect(again.problems.map(({ message }) => message)).toEqual(['不认识的列,不导入:自己的列。']);
    expect(again).toMatchObject({ rowCount: 2, refusedCount: 1 });
  });

  it('keeps encoding and mark of a CSV, and lets no cell become a formula', async () => {
    const own = iconv.encode(csv(rows), 'gb18030');
    const checked = await hand.bring(operator, 'MediaOutlet', '表.csv', own);
    const { rawPayload } = await hand.receipt(operator, checked.id);
    expect(iconv.decode(rawPayload, 'gb18030').split('\r\n').slice(0, 2)).toEqual(['名称*,级别,类别,自己的列,结果,原因', "'=庚报,区级,报刊,-5,可导入,"]);
    const marked = await hand.bring(operator, 'MediaOutlet', '表.csv', `\uFEFF${csv(rows)}`);
    expect((await hand.receipt(operator, marked.id)).rawPayload.subarray(0, 3).toString('hex')).toBe('efbbbf');
  });
});

import { readXlsx } from 'hucre/xlsx';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Planter } from '../testing/plant-row.js';
import type { TestDistrict } from '../testing/test-district.js';
import { testDistrict } from '../testing/test-district.js';
import { TestHouse } from '../testing/test-house.js';

let test: TestHouse;
let district: TestDistrict;
let operator: Viewer;
let planter: Planter;

beforeAll(async () => {
  test = await TestHouse.open();
  planter = await Planter.of(test.house.database.pool);
  district = await testDistrict(test);
  const other = await testDistrict(test, '990202');
  operator = await district.staff('OPERATOR');
  for (const [no, name] of ['=cmd|calc', '+86', '-1', '@sum', '13800000001', '普通日报'].entries()) {
    await planter.plant('media_outlet', district.code, { name, level: 'CITY', kind: no < 3 ? 'PAPER' : 'ONLINE' });
  }
  await planter.plant('media_outlet', other.code, { name: '外区日报' });
});
afterAll(() => test.close());

const send = (viewer: Viewer | null, url: string, body: object, headers: Record<string, string> = { 'x-doorstep-console': '1' }) =>
  test.app.inject({
    method: 'POST',
    url,
    headers: { ...headers, ...(viewer ? { 'x-test-viewer': encodeURIComponent(JSON.stringify(viewer)) } : {}) },
    payload: body,
  });
const exported = (body: object, list = 'mediaOutlets') => send(operator, `/admin/ledgers/${list}/export`, body);
const linesOf = (text: string): string[] => text.split('\r\n').filter((line) => line !== '');

describe('an export as CSV', () => {
  it('holds the rows of the district alone, with the mark of UTF-8', async () => {
    const { statusCode, body, headers } = await exported({ format: 'csv' });
    expect(statusCode).toBe(200);
    expect(body.startsWith('\uFEFF')).toBe(true);
    expect(linesOf(body)).toHaveLength(7);
    expect(body).not.toContain('外区日报');
    expect(headers['content-disposition']).toContain("filename*=UTF-8''");
    expect(headers['cache-control']).toBe('no-store');
  });

  it('lets no cell become a formula or lose its digits', async () => {
    const { body } = await exported({ format: 'csv', columns: ['name'] });
    const cells = linesOf(body).slice(1).sort();
    expect(cells).toEqual(["'+86", "'-1", "'13800000001", "'=cmd|calc", "'@sum", '普通日报'].sort());
  });

  it('takes filter, order, columns and language of the screen', async () => {
    const asking = { format: 'csv', language: 'en', columns: ['kind', 'name'], filter: { kinds: ['ONLINE'] }, sort: { field: 'NAME', direction: 'DESC' } };
    const { body } = await exported(asking);
    expect(linesOf(body.slice(1))).toEqual(['Kind,Name', 'Online,普通日报', "Online,'@sum", "Online,'13800000001"]);
  });

  it('stands in the audit without the words that were looked for', async () => {
    await exported({ format: 'csv', filter: { text: '张三' }, columns: ['name'] });
    const { rows } = await test.house.database.pool.query<{ after: { table: string; values: object }[]; actor_id: string }>(
      `select after, actor_id from audit_entry where action = 'ledger.export' order by seq desc limit 1`,
    );
    expect(rows[0]).toEqual({ actor_id: operator.userId, after: [{ table: 'mediaOutlets', id: null, values: { format: 'csv', columns: ['name'], filter: { text: '***' }, rows: 0 } }] });
  });
});

describe('an export as a workbook', () => {
  it('keeps texts as texts and numbers as numbers', async () => {
    const { rawPayload } = await exported({ format: 'xlsx', columns: ['name', 'createdAt'] });
    const { sheets } = await readXlsx(rawPayload);
    const rows = sheets[0]?.rows ?? [];
    expect(rows[0]).toEqual(['名称', '登记时间']);
    expect(rows.slice(1).map(([name]) => name).sort()).toEqual(['+86', '-1', '13800000001', '=cmd|calc', '@sum', '普通日报'].sort());
    expect(rows[1]?.[1]).toBeInstanceOf(Date);
  });

  it('is there for the ledgers of the core too, in scope', async () => {
    const clerk = await district.staff('TOWN_CLERK');
    for (const list of ['projects', 'suggestions', 'contributions', 'villages']) {
      const { statusCode, rawPayload } = await send(clerk, `/admin/ledgers/${list}/export`, { format: 'xlsx' });
      expect([list, statusCode]).toEqual([list, 200]);
      expect((await readXlsx(rawPayload)).sheets[0]?.rows.length).toBeGreaterThan(0);
    }
  });

  it('reads a long list in pieces', async () => {
    const { code } = await testDistrict(test, '990203');
    await test.house.database.pool.query(
      `insert into media_outlet (id, district_code, name, level, kind) select gen_random_uuid(), $1, 'n' || i, 'CITY', 'PAPER' from generate_series(1, 1203) i`,
      [code],
    );
    const viewer = { ...operator, districtCode: code };
    const { body } = await send(viewer, '/admin/ledgers/mediaOutlets/export', { format: 'csv', columns: ['name'] });
    expect(new Set(linesOf(body)).size).toBe(1204);
  });
});

describe('the totals of a ledger', () => {
  const totals = (viewer: Viewer, body: object, list: string) => send(viewer, `/admin/ledgers/${list}/totals`, body);

  it('are exact over all rows of the filter, and of the own district alone', async () => {
    const one = await testDistrict(test, '990204');
    const two = await testDistrict(test, '990205');
    for (const [no, { code }] of [one, one, one, two].entries()) {
      await planter.plant('volunteer_activity', code, { title: `第${no}次`, valued_amount: `${no + 1}00.10` });
    }
    const viewer = await one.staff('OPERATOR');
    const all = await totals(viewer, { columns: ['valuedAmount'] }, 'volunteerActivities');
    expect(all.json()).toEqual({ valuedAmount: '600.30' });
  });

  it.each([
    ['of a column that is no amount', { columns: ['id'] }],
    ['of no column', { columns: [] }],
    ['with a filter that is none', { columns: ['budget'], filter: { secret: 1 } }],
  ])('are refused %s', async (_what, body) => {
    expect((await totals(operator, body, 'projects')).statusCode).toBe(400);
  });
});

describe('a file is refused', () => {
  it.each([
    ['without a session', null, '/admin/ledgers/mediaOutlets/export', { format: 'csv' }, undefined, 401],
    ['from another page', 'operator', '/admin/ledgers/mediaOutlets/export', { format: 'csv' }, {}, 403],
    ['of a list that is none', 'operator', '/admin/ledgers/nothing/export', { format: 'csv' }, undefined, 404],
    ['of a column that is none', 'operator', '/admin/ledgers/mediaOutlets/export', { format: 'csv', columns: ['secret'] }, undefined, 400],
    ['with a filter that is none', 'operator', '/admin/ledgers/mediaOutlets/export', { format: 'csv', filter: { secret: 1 } }, undefined, 400],
    ['of a register that is none', 'operator', '/admin/registers/Nothing/template', {}, undefined, 404],
  ])('%s', async (_what, who, url, body, headers, status) => {
    const { statusCode } = await send(who ? operator : null, url, body, headers);
    expect(statusCode).toBe(status);
  });

  it('of a list that the role may not read', async () => {
    const finance = await district.staff('FINANCE_OFFICER');
    const { statusCode } = await send(finance, '/admin/ledgers/suggestions/export', { format: 'csv' });
    expect(statusCode).toBe(403);
  });
});

describe('the template of a register', () => {
  it('opens again with its notes, its stars and its dropdowns', async () => {
    const { rawPayload, statusCode } = await send(operator, '/admin/registers/CollectionPoint/template', {});
    expect(statusCode).toBe(200);
    const { sheets } = await readXlsx(rawPayload, { readStyles: true });
    const [form, guide, dictionary] = sheets;
    expect(form?.rows[0]?.slice(0, 4)).toEqual(['编号*', '名称*', '类别*', '设点单位类别*']);
    expect([guide?.name, dictionary?.name, dictionary?.hidden]).toEqual(['填表说明', '字典', true]);
    const lists = (form?.dataValidations ?? []).filter(({ type }) => type === 'list');
    expect(lists.map(({ range }) => range.split(':')[0])).toEqual(expect.arrayContaining(['C2', 'D2', 'E2', 'F2', 'G2']));
    const heads = dictionary?.rows[0] ?? [];
    const column = (head: string) => (dictionary?.rows ?? []).slice(1).map((row) => row[heads.indexOf(head)]).filter((value) => value !== null && value !== undefined);
    expect(column('类别')).toContain('直报点');
    expect(column('负责单位')).toContain('交通运输局');
    expect(column('村(社区)')).toContain(`${district.villages[0]} 测试村1`);
    expect(form?.cells?.get('0,0')?.comment?.text).toContain('必填');
  });
});

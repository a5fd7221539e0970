import type { Viewer } from '@doorstep/domain/roles';
import { writeXlsx } from 'hucre/xlsx';
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

const HEAD = '名称,级别,类别';
const codeOf = (body: string): unknown => (JSON.parse(body) as { errors?: { extensions: { code: string } }[]; error?: { code: string } }).errors?.[0]?.extensions.code;

describe('an upload is refused', () => {
  it.each([
    ['without a session', null, {}, 401, 'UNAUTHENTICATED'],
    ['without the header of the console', 'x', {}, 403, 'BAD_REQUEST'],
  ])('%s', async (_, who, headers, status, code) => {
    const answer = await hand.send(who === null ? null : operator, 'MediaOutlet', 'a.csv', `${HEAD}\n`, who === null ? { 'x-doorstep-console': '1' } : headers);
    expect([answer.statusCode, codeOf(answer.body)]).toEqual([status, code]);
  });

  it('from another origin', async () => {
    const answer = await hand.send(operator, 'MediaOutlet', 'a.csv', HEAD, { 'x-doorstep-console': '1', origin: 'https://elsewhere.example' });
    expect(answer.statusCode).toBe(403);
  });

  it.each<[string, string, Parameters<TestDistrict['staff']>[0]]>([
    ['who only reads', 'MediaOutlet', 'AUDITOR'],
    ['a village clerk, who enters rows one by one', 'HouseholdVisit', 'VILLAGE_CLERK'],
    ['the operator, for what the administrator keeps', 'Town', 'OPERATOR'],
  ])('to %s', async (_, target, role) => {
    const answer = await hand.send(await here.staff(role), target, 'a.csv', `${HEAD}\n`);
    expect([answer.statusCode, codeOf(answer.body)]).toEqual([403, 'FORBIDDEN']);
  });

  it.each([
    ['a page', '<html></html>', 422, 'NOT_A_TABLE'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 422, 'OLD_WORKBOOK'],
    ['a picture that is called a table', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), 422, 'NOT_A_TABLE'],
    ['more than may be sent', Buffer.alloc(33 * 1024 * 1024, 0x61), 413, undefined],
  ])('of %s', async (_, content, status, code) => {
    const answer = await hand.send(operator, 'MediaOutlet', 'a.csv', content);
    expect(answer.statusCode).toBe(status);
    if (code) expect(codeOf(answer.body)).toBe(code);
  });

  it('for a ledger that is not there', async () => {
    expect((await hand.send(operator, 'Nothing', 'a.csv', HEAD)).statusCode).toBe(404);
  });
});

describe('a file is refused as a whole', () => {
  it.each([
    ['without what must be there', '名称,类别\n甲,报刊\n', 'HEADING_MISSING'],
    ['with a heading twice', '名称,级别,类别,Name\n甲,区级,报刊,乙\n', 'HEADING_TWICE'],
    ['without headings', '甲,乙\n', 'NO_HEADINGS'],
    ['without rows', `${HEAD}\n\n,,\n`, 'NO_ROWS'],
    ['with a quote that never ends', `${HEAD}\n"甲,区级,报刊\n`, 'BROKEN'],
  ])('%s', async (_, content, code) => {
    const job = await hand.bring(operator, 'MediaOutlet', 'a.csv', content);
    expect([job.state, job.problems.map((problem) => problem.code), job.isRunning]).toEqual(['REFUSED', [code], false]);
  });

  it('when its archive is no workbook', async () => {
    const file = Buffer.from(await writeXlsx({ sheets: [{ name: 'a', rows: [['名称']] }] }));
    const job = await hand.bring(operator, 'MediaOutlet', 'a.xlsx', file.subarray(0, file.length - 40));
    expect([job.state, job.problems[0]?.code]).toEqual(['REFUSED', 'BROKEN']);
  });
});

describe('scope', () => {
  it('lets a town clerk import own rows alone, each judged by its place', async () => {
    const clerk = await here.staff('TOWN_CLERK');
    const visits = ['走访日期,走访人级别,镇街,村(社区),户号,重点户,走访人', ...[here.villages[0], here.villages[2]].map((village, no) => `2024-11-0${no + 1},村级,,${village},${no + 1},否,王五`)].join('\n');
    const job = await hand.bring(clerk, 'HouseholdVisit', 'a.csv', visits);
    const found = await hand.rows(clerk, job.id);
    expect(found.map(({ state, problems }) => [state, problems.map(({ code }) => code)])).toEqual([['ACCEPTED', []], ['REFUSED', ['FORBIDDEN']]]);
    // What is personal waits sealed and is never shown.
    expect(found[0]?.cells.at(-1)).toBe('***');
    const { rows: staged } = await test.house.database.pool.query('select cells::text as cells from import_row');
    expect(staged.some(({ cells }) => String(cells).includes('王五'))).toBe(false);
    await hand.apply(clerk, job);
    const contact = await test.house.database.pool.query('select visitor_encrypted from household_visit_contact');
    expect(contact.rows.map(({ visitor_encrypted }) => test.house.personalData.open(visitor_encrypted))).toEqual(['王五']);
    const again = await hand.bring(clerk, 'HouseholdVisit', 'a.csv', visits);
    expect(again).toMatchObject({ unchangedCount: 1, refusedCount: 1 });
  });

  it('hides an import from other districts, other towns and other roles', async () => {
    const clerk = await here.staff('TOWN_CLERK');
    const job = await hand.bring(clerk, 'MediaOutlet', 'a.csv', `${HEAD}\n甲,区级,报刊\n`);
    const stranger = await (await testDistrict(test, '990202')).staff('OPERATOR');
    const neighbour = await here.staff('TOWN_CLERK', { scopeCode: here.towns[1], organizationId: here.organizations.otherTownOffice });
    for (const other of [stranger, neighbour]) {
      expect(await hand.job(other, job.id)).toBeNull();
      expect(await hand.rows(other, job.id)).toEqual([]);
      expect(await hand.change(other, 'applyImport', { id: job.id, version: job.version })).toEqual(['NOT_FOUND']);
      expect((await hand.receipt(other, job.id)).statusCode).toBe(422);
      const [row] = await hand.rows(clerk, job.id);
      expect(await hand.change(other, 'mendImportRow', { id: row?.id, version: row?.version, column: 'name', text: '乙' })).toEqual(['NOT_FOUND']);
    }
    const auditor = await here.staff('AUDITOR');
    expect(await hand.job(auditor, job.id)).toMatchObject({ mayChange: false });
    expect(await hand.change(auditor, 'applyImport', { id: job.id, version: job.version })).toEqual(['FORBIDDEN']);
    expect((await hand.receipt(null, job.id)).statusCode).toBe(401);
  });
});

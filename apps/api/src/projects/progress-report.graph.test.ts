import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Setting } from '../platform/setting.entity.js';
import { WorkCalendar } from '../platform/work-calendar.entity.js';
import { inTransaction } from '../platform/operation/run-operation.js';
import type { Act } from '../platform/operation/act.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { refreshLights } from './light-duty.js';
import { ProgressReport, ProgressReportEvent } from './progress-report.entity.js';
import { Project } from './project.entity.js';
import { keyOf, must, projectAt, refusals, target } from './projects.fixture.js';
import { missReports, openReports } from './report-duties.js';

let test: TestHouse;
let district: TestDistrict;
let clerk: Viewer;
let town: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  clerk = await district.staff('VILLAGE_CLERK');
  town = await district.staff('TOWN_CLERK');
});
afterAll(() => test.close());

const em = () => test.house.database.orm.em.fork();
const run = (duty: (act: Act) => Promise<void>) => inTransaction(test.house, { kind: 'SYSTEM' }, district.code, 'duty', duty);
const reportsOf = (projectId: string) => em().find(ProgressReport, { projectId }, { orderBy: { kind: 'asc' } });

/** The district's day, moved as a demonstration district moves it. */
async function setDay(day: string): Promise<void> {
  const own = em();
  const clock = await own.findOneOrFail(Setting, { districtCode: district.code, key: 'clock.today' });
  clock.value = day;
  await own.flush();
}

async function setting(key: string, value: unknown): Promise<void> {
  const own = em();
  own.create(Setting, { districtCode: district.code, key, value, validFrom: '2020-01-01' });
  await own.flush();
}

describe('reports open', () => {
  it('once for the week and the month of every project under way', async () => {
    const under = await projectAt(test, district, 'IMPLEMENTING');
    const done = await projectAt(test, district, 'COMPLETED');
    const late = await projectAt(test, district, 'IMPLEMENTING', { startedOn: '2024-11-14' });
    await run(openReports);
    await run(openReports);
    // 2024-11-14 is a Thursday; the 25th is a Monday.
    expect((await reportsOf(under.id)).map(({ kind, periodStart, periodEnd, dueAt, state }) => [kind, periodStart, periodEnd, dueAt.toISOString(), state])).toEqual([
      ['MONTHLY', '2024-11-01', '2024-11-30', '2024-11-25T10:00:00.000Z', 'DUE'],
      ['WEEKLY', '2024-11-11', '2024-11-17', '2024-11-14T10:00:00.000Z', 'DUE'],
    ]);
    expect(await reportsOf(done.id)).toEqual([]);
    expect(await reportsOf(late.id)).toHaveLength(2);
    const events = await em().find(ProgressReportEvent, { progressReportId: (await reportsOf(under.id))[0]!.id });
    expect(events.map(({ action, toState }) => [action, toState])).toEqual([['report.open', 'DUE']]);
    await setDay('2024-11-15');
    const friday = await projectAt(test, district, 'IMPLEMENTING', { startedOn: '2024-11-15' });
    await run(openReports);
    expect((await reportsOf(friday.id)).map(({ kind }) => kind)).toEqual(['MONTHLY']);
    await setDay('2024-11-14');
  });

  it('earlier before a holiday, and not at all in a week of rest', async () => {
    const own = em();
    const rest = (date: string) => own.create(WorkCalendar, { districtCode: district.code, date, isWorkingDay: false, name: '休' });
    ['2024-11-21', '2024-11-25', '2024-12-02', '2024-12-03', '2024-12-04'].forEach(rest);
    await own.flush();
    const project = await projectAt(test, district, 'IMPLEMENTING');
    await setDay('2024-11-19');
    await run(openReports);
    expect((await reportsOf(project.id)).map(({ kind, dueAt }) => [kind, dueAt.toISOString().slice(0, 10)])).toEqual([['MONTHLY', '2024-11-22'], ['WEEKLY', '2024-11-20']]);
    await setDay('2024-12-03');
    await run(openReports);
    const week = (await reportsOf(project.id)).find(({ periodStart }) => periodStart === '2024-12-02');
    expect(week?.state).toBe('EXEMPT');
    await setDay('2024-11-14');
  });

  it('as the district has set it', async () => {
    await setting('report.weeklyDue', false);
    const project = await projectAt(test, district, 'IMPLEMENTING');
    await run(openReports);
    expect((await reportsOf(project.id)).map(({ kind }) => kind)).toEqual(['MONTHLY']);
    const own = em();
    await own.nativeDelete(Setting, { key: 'report.weeklyDue' });
  });
});

describe('a report', () => {
  const due = async (): Promise<{ project: Awaited<ReturnType<typeof projectAt>>; id: string; version: number }> => {
    const project = await projectAt(test, district, 'IMPLEMENTING', { progressPercent: '40' });
    await run(openReports);
    const report = (await reportsOf(project.id)).find(({ kind }) => kind === 'WEEKLY');
    return { project, id: publicId('rpt', report!.id), version: report!.version };
  };
  const text = { progressPercent: '60', workDone: '路面摊铺' };

  it('comes in, is returned with a reason, comes again and is confirmed by another', async () => {
    const { project, ...report } = await due();
    expect(await refusals(test, town, 'confirmReport', report)).toEqual(['WRONG_STATE']);
    const submitted = await must(test, clerk, 'submitReport', { ...report, ...text, problems: '缺料', highlight: '居民监工', sentToMedia: true });
    expect(await refusals(test, town, 'returnReport', { ...target(submitted), reason: '' })).toEqual(['REQUIRED']);
    const returned = await must(test, town, 'returnReport', { ...target(submitted), reason: '补充照片' });
    const again = await must(test, clerk, 'submitReport', { ...target(returned), ...text });
    const confirmed = await must(test, town, 'confirmReport', target(again));
    expect(confirmed.state).toBe('CONFIRMED');
    expect(await em().findOneOrFail(Project, { id: project.id })).toMatchObject({ progressPercent: '60.00' });
    expect(await refusals(test, clerk, 'submitReport', { ...target(confirmed), ...text })).toEqual(['WRONG_STATE']);
    const answer = await test.askAs<{ progressReport: object }>(town, `query($id: ID!) { progressReport(id: $id) {
      state deadline { dueOn } submittedByName confirmedByName returnReason timeline { label } project { code reports { id } } moves { mutation } } }`, { id: report.id });
    expect(answer.data.progressReport).toMatchObject({
      state: 'CONFIRMED', deadline: null, submittedByName: expect.stringMatching(/^VILLAGE_CLERK/), confirmedByName: expect.stringMatching(/^TOWN_CLERK/), returnReason: null,
      timeline: ['下达报送', '报送', '退回', '报送', '确认'].map((label) => ({ label })), project: { code: project.code }, moves: [],
    });
    const log = await test.house.database.pool.query('select type, kind from change_log_entry where public_id in ($1, $2) order by seq', [report.id, project.publicId]);
    expect(log.rows).toEqual(expect.arrayContaining([{ type: 'rpt', kind: 'UPSERT' }, { type: 'prj', kind: 'UPSERT' }]));
  });

  it('is not confirmed by who submitted it', async () => {
    const { project: _project, ...report } = await due();
    const operator = await district.staff('OPERATOR', { organizationId: district.organizations.villageCommittee });
    const submitted = await must(test, operator, 'submitReport', { ...report, ...text });
    expect(await refusals(test, operator, 'confirmReport', target(submitted))).toEqual(['SAME_PERSON']);
  });

  it('falls only with a reason, and never takes the progress of a later period back', async () => {
    const { project, ...report } = await due();
    const lower = { ...report, progressPercent: '30', workDone: '返工' };
    expect(await refusals(test, clerk, 'submitReport', lower)).toEqual(['GUARD_PROGRESS_FALLS']);
    expect(await refusals(test, clerk, 'submitReport', { ...report, ...text, sentToMedia: true })).toEqual(['REQUIRED']);
    expect(await refusals(test, clerk, 'submitReport', { ...report, ...text, highlight: '找 13812345678' })).toEqual(['PERSONAL_DATA']);
    expect(await refusals(test, clerk, 'submitReport', { ...report, ...text, progressPercent: '100.01' })).toEqual(['INVALID']);
    const own = em();
    own.create(ProgressReport, {
      districtCode: district.code, projectId: project.id, kind: 'WEEKLY', periodStart: '2024-11-18', periodEnd: '2024-11-24', dueAt: new Date(), state: 'CONFIRMED',
      submittedAt: new Date(), confirmedAt: new Date(), progressPercent: '40', workDone: '后一周',
    });
    await own.flush();
    const submitted = await must(test, clerk, 'submitReport', { ...lower, reason: '部分路面返工' });
    await must(test, town, 'confirmReport', target(submitted));
    expect(await em().findOneOrFail(Project, { id: project.id })).toMatchObject({ progressPercent: '40.00' });
  });

  it('is missed two days after its time, and may still come', async () => {
    const { id } = await due();
    await setDay('2024-11-18');
    await run(missReports);
    expect(await em().findOneOrFail(ProgressReport, { id: keyOf('rpt', id) })).toMatchObject({ state: 'DUE' });
    await setDay('2024-11-19');
    await run(missReports);
    const missed = await em().findOneOrFail(ProgressReport, { id: keyOf('rpt', id) });
    expect(missed.state).toBe('MISSED');
    const submitted = await must(test, clerk, 'submitReport', { id, version: missed.version, ...text });
    expect(submitted.state).toBe('SUBMITTED');
    expect((await em().findOneOrFail(ProgressReport, { id: keyOf('rpt', id) })).missedAt).not.toBeNull();
    await setDay('2024-11-14');
  });

  it('is not owed by a project that is no longer under way, nor when the operator says so', async () => {
    const { project, id } = await due();
    const own = em();
    const row = await own.findOneOrFail(Project, { id: project.id });
    Object.assign(row, { state: 'SUSPENDED', suspendedOn: '2024-11-13', suspendedFrom: 'IMPLEMENTING' });
    await own.flush();
    await run(missReports);
    expect((await em().findOneOrFail(ProgressReport, { id: keyOf('rpt', id) })).state).toBe('EXEMPT');
    const { project: _project, ...other } = await due();
    const freed = await must(test, await district.staff('OPERATOR'), 'exemptReport', { ...other, reason: '材料停供' });
    expect(freed.state).toBe('EXEMPT');
  });

  it('stands in the list of the week', async () => {
    await due();
    const query = '{ progressReports(filter: { dueThisWeek: true, states: [DUE], kinds: [WEEKLY], mine: true }) { totalItems items { deadline { dueOn lamp } project { title leadOrganization { name } } } } }';
    expect(await test.statementsOf(() => test.askAs(clerk, query))).toBe(1);
    const answer = await test.askAs<{ progressReports: { items: object[] } }>(clerk, query);
    expect(answer.data.progressReports.items[0]).toMatchObject({ deadline: { dueOn: '2024-11-14' }, project: { leadOrganization: { name: '测试村1村委会' } } });
  });
});

describe('the light', () => {
  it('follows the day without a conflict for open forms', async () => {
    const project = await projectAt(test, district, 'IMPLEMENTING', { progressPercent: '80', scheduleLight: 'GREEN' });
    await run(refreshLights);
    const late = await em().findOneOrFail(Project, { id: project.id });
    // Both milestones were due by 15 September, the end was on the 30th.
    expect(late).toMatchObject({ scheduleLight: 'RED', version: project.version });
    const before = await test.house.database.pool.query('select count(*)::int as count from change_log_entry where public_id = $1', [project.publicId]);
    await run(refreshLights);
    const after = await test.house.database.pool.query('select count(*)::int as count from change_log_entry where public_id = $1', [project.publicId]);
    expect([before.rows[0].count, after.rows[0].count]).toEqual([1, 1]);
    await setting('schedule.light', { redDaysPastEnd: 60, yellowFrom: 25 });
    await run(refreshLights);
    expect(await em().findOneOrFail(Project, { id: project.id })).toMatchObject({ scheduleLight: 'GREEN' });
  });
});


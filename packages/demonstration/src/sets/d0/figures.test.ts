import { describe, expect, test } from 'vitest';
import { dayOf, distinct, fen, sum, within, type Read } from '../read-set.fixture.js';
import { byId, rowsOf } from './generated.fixture.js';

const TODAY = '2024-11-15';

const listed = (planYear: number, asOf: string): Read[] =>
  rowsOf('project').filter((row) => row.number('plan_year') === planYear && !row.is('is_induced') && within(row.maybe('listed_on'), '2000-01-01', asOf));
const completed = (planYear: number, asOf: string): Read[] => listed(planYear, asOf).filter((row) => within(row.maybe('completed_on'), '2000-01-01', asOf));
const added = (rows: readonly Read[]): Read[] => rows.filter((row) => row.text('plan_origin') === 'DYNAMIC_ADDITION');

const received = rowsOf('suggestion').filter((row) => row.maybe('merged_at') === null && row.maybe('withdrawn_at') === null && within(dayOf(row.text('received_at')), '2022-01-01', TODAY));
const accepted = received.filter((row) => row.maybe('accepted_at') !== null && row.maybe('rejected_at') === null && row.maybe('transferred_at') === null);
const acceptedIds = new Set(accepted.map((row) => row.text('id')));

describe('projects', () => {
  test.each([
    [2024, TODAY, 1530, 1528, 250],
    [2024, '2024-10-31', 1524, 1390, 244],
    [2024, '2024-09-30', 1483, 1150, 203],
    [2024, '2024-06-30', 1371, 470, 91],
    [2024, '2024-03-31', 1290, 60, 10],
    [2023, '2023-12-31', 1412, 1412, 160],
    [2023, '2023-12-20', 1412, 1412, 160],
  ])('plan year %s at %s: %s listed, %s completed, %s added', (year, asOf, planned, done, additions) => {
    expect([listed(year, asOf).length, completed(year, asOf).length, added(listed(year, asOf)).length]).toEqual([planned, done, additions]);
  });

  test('states of 2024 and 2023', () => {
    const states = Map.groupBy(listed(2024, TODAY), (row) => row.text('state'));
    expect(Object.fromEntries([...states].map(([state, rows]) => [state, rows.length]))).toEqual({ WRITTEN_OFF: 1180, EVALUATED: 200, ACCEPTED: 100, COMPLETED: 48, IMPLEMENTING: 2 });
    expect(listed(2023, TODAY).every((row) => row.text('state') === 'WRITTEN_OFF')).toBe(true);
    expect(rowsOf('project').filter((row) => row.maybe('archived_at') !== null)).toHaveLength(600);
    expect(rowsOf('project').filter((row) => row.is('is_induced'))).toHaveLength(4);
    expect(rowsOf('project').filter((row) => row.text('state') === 'REJECTED')).toHaveLength(3);
  });

  test('tiers, assets, points and spread', () => {
    const count = (rows: readonly Read[], column: string, value: string): number => rows.filter((row) => row.maybe(column) === value).length;
    const year = listed(2024, TODAY);
    expect(['DISTRICT', 'TOWN', 'VILLAGE'].map((tier) => count(year, 'tier', tier))).toEqual([40, 190, 1300]);
    expect(year.filter((row) => row.is('is_asset'))).toHaveLength(1120);
    expect(year.filter((row) => row.maybe('longitude') !== null)).toHaveLength(910);
    expect(listed(2023, TODAY).filter((row) => row.is('is_asset'))).toHaveLength(1032);
    expect(listed(2023, TODAY).filter((row) => row.maybe('longitude') !== null)).toHaveLength(841);
    const villages = Map.groupBy(year.filter((row) => row.text('tier') === 'VILLAGE'), (row) => row.text('village_code'));
    expect([...villages.values()].filter((rows) => rows.length === 5)).toHaveLength(100);
    expect([...villages.values()].filter((rows) => rows.length === 4)).toHaveLength(200);
    const towns = Map.groupBy(year.filter((row) => row.text('tier') === 'TOWN'), (row) => row.text('town_code'));
    expect([...towns.values()].every((rows) => rows.length === 19)).toBe(true);
    expect(distinct(year.map((row) => row.text('main_sector_id')))).toBeGreaterThan(10);
  });

  test('outputs, participation', () => {
    const outputs = (name: string): number => sum(rowsOf('project_output').filter((row) => row.text('name') === name), 'quantity');
    expect(outputs('BUS_SHELTER')).toBe(82);
    expect(outputs('STREET_LAMP')).toBe(640);
    const execute = rowsOf('participation').filter((row) => row.text('stage') === 'EXECUTE');
    expect(sum(execute.filter((row) => row.text('on').startsWith('2023')), 'resident_person_times')).toBe(11_500);
    expect(sum(execute.filter((row) => row.text('on').startsWith('2024')), 'resident_person_times')).toBe(700);
    expect(sum(rowsOf('participation').filter((row) => row.text('stage') === 'APPRAISE'), 'resident_person_times')).toBe(900);
  });

  test('every additive count: the towns and "no town" make the district', () => {
    const towns = rowsOf('town').map((row) => row.text('code'));
    for (const rows of [listed(2024, TODAY), completed(2024, TODAY), received, accepted, rowsOf('supervisor')]) {
      const parts = [...towns, null].map((town) => rows.filter((row) => row.maybe('town_code') === town).length);
      expect(parts.reduce((left, right) => left + right, 0)).toBe(rows.length);
    }
    expect(listed(2024, TODAY).filter((row) => row.maybe('town_code') === null)).toHaveLength(40);
  });
});

describe('suggestions', () => {
  test('received, accepted, by class and channel', () => {
    expect([received.length, accepted.length]).toEqual([2880, 2860]);
    expect(['A', 'B', 'C'].map((letter) => accepted.filter((row) => row.maybe('triage_class') === letter).length)).toEqual([164, 622, 2074]);
    expect([2023, 2024].map((year) => received.filter((row) => row.number('plan_year') === year).length)).toEqual([1360, 1520]);
    const codes = byId('channel');
    const channels = Map.groupBy(received, (row) => codes.get(row.text('channel_id'))?.text('code') ?? '');
    expect(Object.fromEntries([...channels].map(([code, rows]) => [code, rows.length]))).toEqual({ EVENT: 2312, HOUSEHOLD_VISIT: 214, HOTLINE_12345: 190, WEB_MESSAGE: 104, QR_CODE: 60 });
    const since = (channels.get('EVENT') ?? []).filter((row) => within(dayOf(row.text('received_at')), '2023-01-01', TODAY));
    expect(since).toHaveLength(2312);
    expect(received.filter((row) => row.text('received_at') < '2023')).toHaveLength(120);
    expect(received.every((row) => (dayOf(row.text('received_at')) ?? '') >= '2022-12-01')).toBe(true);
    for (const row of received) expect(row.number('plan_year')).toBe(row.text('received_at') < '2023-12' ? 2023 : 2024);
  });

  test('states, open rows, archive', () => {
    const states = Map.groupBy(received, (row) => row.text('state'));
    expect(Object.fromEntries([...states].map(([state, rows]) => [state, rows.length]))).toEqual({ CLOSED: 2560, REVIEWED: 120, REPLIED: 96, HANDLING: 64, RESEARCHING: 12, SCREENED: 8, RECEIVED: 4, REJECTED: 10, TRANSFERRED_OUT: 6 });
    const late = received.filter((row) => (dayOf(row.text('received_at')) ?? '') > '2024-11-05');
    expect(late.map((row) => row.text('state')).sort()).toEqual([...Array<string>(40).fill('HANDLING'), ...Array<string>(4).fill('RECEIVED')]);
    const archived = received.filter((row) => row.maybe('archived_at') !== null);
    expect(archived).toHaveLength(700);
    expect(archived.every((row) => (dayOf(row.text('closed_at')) ?? '') <= '2023-11-14' && row.number('plan_year') === 2023)).toBe(true);
    expect(received.filter((row) => within(dayOf(row.maybe('closed_at')), '2000-01-01', '2023-11-14'))).toHaveLength(700);
    expect(rowsOf('suggestion').filter((row) => row.text('state') === 'MERGED')).toHaveLength(40);
  });

  test('links', () => {
    const links = rowsOf('suggestion_project_link');
    const projects = byId('project');
    expect(links).toHaveLength(2640);
    expect(distinct(links.map((row) => row.text('suggestion_id')))).toBe(2310);
    expect(links.every((row) => acceptedIds.has(row.text('suggestion_id')))).toBe(true);
    const linked = new Set(links.filter((row) => row.text('linked_on') <= (projects.get(row.text('project_id'))?.text('listed_on') ?? '')).map((row) => row.text('project_id')));
    const initial = listed(2024, TODAY).filter((row) => row.text('plan_origin') === 'INITIAL_PLAN');
    expect(initial.filter((row) => linked.has(row.text('id')))).toHaveLength(1280);
  });

  test('response, resolution, satisfaction', () => {
    const first = new Map(rowsOf('suggestion_message').map((row) => [row.text('suggestion_id'), dayOf(row.text('at')) ?? '']));
    const rest = new Map(rowsOf('work_calendar').map((row) => [row.text('date'), row.is('is_working_day')]));
    const worksOn = (date: Date): boolean => rest.get(date.toISOString().slice(0, 10)) ?? (date.getUTCDay() % 6 !== 0);
    const workingDays = (from: string, to: string): number => {
      let count = 0;
      for (let time = Date.parse(from) + 86_400_000; time <= Date.parse(to); time += 86_400_000) if (worksOn(new Date(time))) count += 1;
      return count;
    };
    const inTime = accepted.filter((row) => workingDays(dayOf(row.text('accepted_at')) ?? '', first.get(row.text('id')) ?? TODAY) <= (row.text('triage_class') === 'C' ? 1 : 3));
    expect(inTime).toHaveLength(2842);
    const followed = rowsOf('follow_up').filter((row) => row.is('reached'));
    expect([followed.filter((row) => row.is('solved_by_opinion')).length, followed.length]).toEqual([2387, 2480]);
    const ratings = rowsOf('suggestion_rating').map((row) => row.text('rating'));
    expect([ratings.filter((rating) => !rating.includes('DISSATISFIED')).length, ratings.length]).toEqual([2477, 2512]);
  });

  test('events and visits', () => {
    const events = rowsOf('engagement_event');
    const held = (purpose: string): Read[] => events.filter((row) => row.text('purpose') === purpose && within(row.text('held_on'), '2023-01-01', TODAY));
    expect([held('COLLECT').length, held('SUPERVISE').length, events.length]).toEqual([1612, 151, 1794]);
    const visits = rowsOf('household_visit');
    expect(visits).toHaveLength(7740);
    const households = (isKey: boolean): number => distinct(visits.filter((row) => row.is('is_key_household') === isKey).map((row) => row.text('household_key')));
    expect([households(true), households(false)]).toEqual([6964, 320]);
    expect([rowsOf('research_visit').length, distinct(rowsOf('research_visit').map((row) => row.text('village_code')))]).toEqual([312, 300]);
  });
});

describe('money', () => {
  const contributions = byId('contribution');
  const moved = (category: string, year: string, kinds: readonly string[]): Read[] =>
    rowsOf('fund_transaction').filter((row) => kinds.includes(row.text('kind')) && row.text('on').startsWith(year) && row.maybe('approved_at') !== null && contributions.get(row.text('contribution_id'))?.text('category') === category);
  // The only reversals of the set undo receipts.
  const net = (category: string, year: string): number => fen(moved(category, year, ['RECEIPT'])) - fen(moved(category, year, ['REFUND', 'REVERSAL']));

  test('social, fiscal and mixed money, leverage', () => {
    expect(net('SOCIAL', '2023')).toBe(3_498_650_000);
    expect(net('SOCIAL', '2024')).toBe(2_841_000_000);
    expect(net('MIXED', '2023')).toBe(900_000_000);
    expect(fen(moved('FISCAL', '2023', ['ALLOCATION']))).toBe(14_860_000_000);
    expect((net('SOCIAL', '2023') / fen(moved('FISCAL', '2023', ['ALLOCATION']))).toFixed(2)).toBe('0.24');
    expect(rowsOf('fund_transaction').filter((row) => row.text('kind') === 'REFUND').map((row) => row.text('amount'))).toEqual(['500000.00']);
    expect(rowsOf('fund_transaction').filter((row) => row.text('kind') === 'REVERSAL').map((row) => row.text('amount'))).toEqual(['80000.00']);
  });

  test('social money of 2023 by form', () => {
    const forms = Map.groupBy(rowsOf('contribution').filter((row) => row.text('category') === 'SOCIAL' && row.text('agreed_on').startsWith('2023')), (row) => row.text('form'));
    expect(Object.fromEntries([...forms].map(([form, rows]) => [form, fen(rows, 'received_amount')]))).toEqual({ DONATION: 1_236_000_000, SPONSORSHIP: 588_000_000, NAMING: 315_000_000, ENTERPRISE_INVESTMENT: 984_250_000, ADVERTISING: 375_400_000 });
  });

  test('awards', () => {
    const paid = (year: string): number => fen(rowsOf('award').filter((row) => row.text('paid_on').startsWith(year)));
    expect([paid('2023'), paid('2024'), rowsOf('award').length]).toEqual([296_000_000, 354_000_000, 400]);
  });
});

describe('goods and volunteers', () => {
  const inYear = (table: string, column: string, year: string): Read[] => rowsOf(table).filter((row) => row.text(column).startsWith(year));

  test('activities by year and kind', () => {
    const sessions = (year: string, ...kinds: string[]): number => sum(inYear('volunteer_activity', 'held_on', year).filter((row) => kinds.length === 0 || kinds.includes(row.text('kind'))), 'sessions');
    expect([sessions('2023'), sessions('2023', 'FREE_CLINIC'), sessions('2023', 'HAIRCUT'), sessions('2024')]).toEqual([3624, 1240, 1016, 500]);
  });

  test('items given', () => {
    expect(['2023', '2024'].map((year) => sum(inYear('in_kind_donation', 'received_on', year), 'items'))).toEqual([2214, 300]);
  });
});

describe('adjustments and what comes after', () => {
  test('every addition has an effective request of its day, three were refused', () => {
    const requests = rowsOf('adjustment_request');
    const effective = requests.filter((row) => row.text('state') === 'EFFECTIVE');
    const projects = byId('project');
    for (const row of effective) expect(projects.get(row.text('project_id'))?.text('listed_on')).toBe(row.text('effective_on'));
    const until = (from: string, to: string): number => effective.filter((row) => within(row.text('effective_on'), from, to)).length;
    expect([until('2023-01-01', '2023-12-31'), until('2024-01-01', '2024-10-31'), until('2024-01-01', TODAY), distinct(effective.map((row) => row.text('project_id')))]).toEqual([160, 244, 250, 410]);
    expect(requests.filter((row) => row.text('state') === 'REJECTED')).toHaveLength(3);
    const surveyed = new Set(rowsOf('site_survey').map((row) => row.text('request_id')));
    const meetings = byId('meeting');
    for (const row of effective) {
      expect(surveyed.has(row.text('id'))).toBe(true);
      expect(meetings.get(row.text('meeting_id'))?.text('kind')).toBe('JOINT_REVIEW');
    }
    const opinions = Map.groupBy(rowsOf('review_opinion'), (row) => row.text('request_id'));
    for (const row of effective) expect((opinions.get(row.text('id')) ?? []).map((opinion) => opinion.text('organization_id'))).toEqual(row.list('invited_organization_ids'));
  });

  test('each micro work and service of the closed year has its decision', () => {
    const due = listed(2023, TODAY).filter((row) => row.text('scale') === 'MICRO' || !row.is('is_asset')).map((row) => row.text('id'));
    const decided = rowsOf('next_year_decision');
    expect(decided.map((row) => row.text('project_id')).toSorted()).toEqual(due.toSorted());
    expect(distinct(decided.map((row) => row.text('decision')))).toBe(3);
    const plans = byId('project');
    for (const row of decided) if (row.maybe('extended_into_id') !== null) expect(plans.get(row.text('extended_into_id'))?.number('plan_year')).toBe(2024);
  });
});

describe('evaluation and media', () => {
  test('results by year and grade', () => {
    const projects = byId('project');
    const count = (year: number, grade: string): number => rowsOf('evaluation_result').filter((row) => row.text('grade') === grade && projects.get(row.text('project_id'))?.number('plan_year') === year).length;
    expect([2023, 2024].map((year) => ['EXCELLENT', 'GOOD', 'FAIR'].map((grade) => count(year, grade)))).toEqual([[180, 1217, 15], [220, 1149, 11]]);
    expect(rowsOf('evaluation_result').filter((row) => row.number('sample_size') >= 10)).toHaveLength(20);
    expect(sum(rowsOf('evaluation_result'), 'raters')).toBe(8679);
  });

  test('raters are the supervisors reached; call rates', () => {
    const rounds = byId('evaluation_round');
    const calls = Map.groupBy(rowsOf('supervisor_call'), (row) => rounds.get(row.text('round_id'))?.text('period') ?? '');
    const people = (rows: readonly Read[]): number => distinct(rows.map((row) => row.text('supervisor_id')));
    const reached = (period: string): Read[] => (calls.get(period) ?? []).filter((row) => row.is('reached'));
    expect([people(reached('2024Q3')), people(calls.get('2024Q3') ?? [])]).toEqual([781, 806]);
    for (const period of ['2023Q1', '2023Q2', '2023Q3', '2023Q4', '2024Q1', '2024Q2']) {
      expect([calls.get(period)?.length, reached(period).length, people(reached(period))]).toEqual([2418, 2370, 790]);
    }
    expect([calls.get('2024Q3')?.length, reached('2024Q3').length, calls.get('2024-10')?.length]).toEqual([2418, 2343, 690]);
    const raters = Map.groupBy(rowsOf('supervisor_call').filter((row) => row.is('reached')), (row) => `${row.text('round_id')} ${row.text('project_id')}`);
    for (const row of rowsOf('evaluation_result')) expect(people(raters.get(`${row.text('round_id')} ${row.text('project_id')}`) ?? [])).toBe(row.number('raters'));
    expect(rowsOf('evaluation_result').filter((row) => row.number('raters') === 4)).toHaveLength(303);
  });

  test('supervisors, orders, questionnaires, opinions', () => {
    const inOffice = rowsOf('supervisor').filter((row) => row.text('active_from') <= TODAY && row.text('term_ends_on') > TODAY && (row.maybe('ended_on') ?? '9999') > TODAY);
    expect(['DISTRICT', 'TOWN', 'VILLAGE'].map((tier) => inOffice.filter((row) => row.text('tier') === tier).length)).toEqual([56, 150, 600]);
    expect(rowsOf('supervisor')).toHaveLength(830);
    const orders = Map.groupBy(rowsOf('rectification_order'), (row) => row.text('state'));
    expect([orders.get('CLOSED')?.length, orders.get('IN_PROGRESS')?.length]).toEqual([24, 2]);
    expect([sum(rowsOf('questionnaire_batch'), 'issued_qty'), sum(rowsOf('questionnaire_batch'), 'returned_qty'), sum(rowsOf('questionnaire_batch'), 'valid_qty')]).toEqual([3216, 3204, 3196]);
    const valid = rowsOf('questionnaire_response').filter((row) => row.is('is_valid'));
    const rated = (...ratings: string[]): number => valid.filter((row) => ratings.includes(row.text('rating'))).length;
    expect([rated('VERY_SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED'), rated('VERY_SATISFIED', 'SATISFIED'), valid.length]).toEqual([3139, 3090, 3196]);
    expect(rowsOf('questionnaire_response')).toHaveLength(3204);
    const tiers = byId('project');
    const named = (tier: string): string[] => rowsOf('appraisal_opinion').filter((row) => within(row.text('on'), '2024-01-01', TODAY)).map((row) => row.text('project_id')).filter((id) => tiers.get(id)?.text('tier') === tier);
    expect([distinct(named('VILLAGE')), distinct(named('TOWN')), rowsOf('appraisal_opinion').length]).toEqual([2502, 50, 4160]);
  });

  test('stories and placements', () => {
    const out = (format: string, asOf: string): Read[] => rowsOf('story').filter((row) => row.text('format') === format && within(dayOf(row.maybe('published_at')), '2023-01-01', asOf) && (dayOf(row.maybe('withdrawn_at')) ?? '9999') > asOf);
    expect([out('VIDEO', TODAY).length, out('PHOTO_TEXT', TODAY).length]).toEqual([856, 700]);
    expect(out('VIDEO', TODAY).filter((row) => row.text('published_at').startsWith('2023'))).toHaveLength(402);
    expect(rowsOf('story').filter((row) => row.text('state') === 'WITHDRAWN')).toHaveLength(6);
    const levels = Map.groupBy(rowsOf('media_placement'), (row) => row.text('level'));
    expect(['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT'].map((level) => levels.get(level)?.length)).toEqual([212, 397, 520, 280]);
  });

  test('places and organisations', () => {
    expect([rowsOf('town').length, rowsOf('village').length, rowsOf('grid').length]).toEqual([10, 300, 1200]);
    const kinds = Map.groupBy(rowsOf('organization'), (row) => row.text('kind'));
    expect(Object.fromEntries([...kinds].map(([kind, rows]) => [kind, rows.length]))).toEqual({ TASK_FORCE: 1, COORDINATOR: 1, SERVICE_CENTRE: 1, DEPARTMENT: 24, TOWN_OFFICE: 10, VILLAGE_COMMITTEE: 300, STATION: 60, UTILITY: 3, ENTERPRISE: 12, MEDIA: 1, DISCIPLINE: 1 });
  });
});

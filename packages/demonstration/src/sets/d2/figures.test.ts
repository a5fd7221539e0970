import { describe, expect, test } from 'vitest';
import { countBy, dayOf, readSet, sum, within, type Read } from '../read-set.fixture.js';
import { D2 } from './d2.js';

const TODAY = '2021-09-03';
const { rowsOf, byId } = readSet(D2);
const by = (day: string | null): boolean => within(day, '2000-01-01', TODAY);

describe('places and people', () => {
  test('17 towns, 7 partners, 405 teams', () => {
    expect(countBy(rowsOf('town'), 'kind')).toEqual({ STREET: 3, TOWN: 9, TOWNSHIP: 5 });
    expect(rowsOf('organization').filter((row) => row.text('kind') === 'SOCIAL_ORGANIZATION')).toHaveLength(7);
    expect(new Set(rowsOf('volunteer_team').filter((row) => by(row.text('founded_on')) && row.maybe('closed_on') === null).map((row) => row.text('name'))).size).toBe(405);
  });

  test('553 cadres promised 1,006 deeds', () => {
    const pledges = rowsOf('cadre_pledge').filter((row) => by(row.text('promised_on')));
    expect([new Set(pledges.map((row) => row.text('cadre_name'))).size, pledges.length]).toEqual([553, 1006]);
  });
});

describe('suggestions', () => {
  const received = (nature: string): Read[] => rowsOf('suggestion').filter((row) => row.text('nature') === nature && by(dayOf(row.text('received_at'))));

  test('13 symposia, 298 suggestions, all replied, 165 adopted', () => {
    expect(rowsOf('engagement_event').filter((row) => row.text('kind') === 'SYMPOSIUM' && by(row.text('held_on')))).toHaveLength(13);
    const replied = received('SUGGESTION').filter((row) => by(dayOf(row.maybe('replied_at'))));
    const adopted = replied.filter((row) => ['ADOPTED', 'PARTIALLY_ADOPTED'].includes(row.text('adoption')));
    expect([received('SUGGESTION').length, replied.length, adopted.length, ((adopted.length / replied.length) * 100).toFixed(2)]).toEqual([298, 298, 165, '55.37']);
  });

  test('1,004 forms, 22 needs, none of them replied to or overdue', () => {
    const forms = sum(rowsOf('publicity_material').filter((row) => row.text('kind') === 'FORM' && by(row.text('issued_on'))), 'issued_qty');
    expect([forms, received('NEED').length, ((received('NEED').length / forms) * 100).toFixed(2)]).toEqual([1004, 22, '2.19']);
    expect(received('NEED').every((row) => row.maybe('replied_at') === null && row.text('due_on') >= TODAY)).toBe(true);
  });
});

describe('projects', () => {
  const listed = rowsOf('project').filter((row) => by(row.maybe('listed_on')) && !row.is('is_induced') && row.number('plan_year') === 2021);

  test('400 listed; the late ones show it', () => {
    expect(listed).toHaveLength(400);
    expect(countBy(listed, 'schedule_light')).toEqual({ GREEN: 397, YELLOW: 3 });
  });

  test('monthly reports due on the 25th, weekly on Thursdays, of every project', () => {
    const reports = rowsOf('progress_report');
    expect(countBy(reports, 'kind')).toEqual({ WEEKLY: 2400, MONTHLY: 400 });
    expect([...new Set(reports.filter((row) => row.text('kind') === 'MONTHLY').map((row) => dayOf(row.text('due_at'))))]).toEqual(['2021-08-25']);
    for (const row of reports.filter((one) => one.text('kind') === 'WEEKLY')) expect(new Date(dayOf(row.text('due_at')) ?? '').getUTCDay()).toBe(4);
    expect(countBy(reports, 'state')).toEqual({ CONFIRMED: 2785, MISSED: 12, DUE: 3 });
  });

  test('three late units, each with one escalation of another level', () => {
    const orders = byId('supervision_order');
    const executed = rowsOf('escalation').filter((row) => by(row.maybe('executed_on')));
    expect(countBy(executed, 'level')).toEqual({ NOTICE_OF_CRITICISM: 1, MEDIA_EXPOSURE: 1, DISCIPLINE_REFERRAL: 1 });
    expect(new Set(executed.map((row) => orders.get(row.text('order_id'))?.text('to_organization_id'))).size).toBe(3);
  });
});

test('standards of 500, 300 and 200 square metres, one facility below', () => {
  expect(rowsOf('facility_standard').map((row) => row.number('min_area'))).toEqual([500, 300, 200]);
  const last = new Map<string, Read>();
  for (const row of rowsOf('facility_check').toSorted((one, other) => (one.text('checked_on') < other.text('checked_on') ? -1 : 1))) last.set(`${row.text('project_id')} ${row.text('standard_id')}`, row);
  expect(rowsOf('facility_check').filter((row) => !row.is('is_met'))).toHaveLength(2);
  expect([...last.values()].filter((row) => !row.is('is_met'))).toHaveLength(1);
});

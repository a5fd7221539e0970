import { describe, expect, test } from 'vitest';
import { countBy, dayOf, fen, readSet, sum, within, type Read } from '../read-set.fixture.js';
import { D3 } from './d3.js';

const TODAY = '2024-11-30';
const { rowsOf, byId } = readSet(D3);
const by = (day: string | null): boolean => within(day, '2000-01-01', TODAY);

const projects = byId('project');
const listed = rowsOf('project').filter((row) => by(row.maybe('listed_on')) && row.maybe('cancelled_on') === null);
const planned = listed.filter((row) => !row.is('is_induced'));
const batches = byId('project_group');
const isOfBatch = (project: Read | undefined): boolean => batches.get(project?.maybe('batch_id') ?? '')?.maybe('no') === '1';
const batch = planned.filter(isOfBatch);

describe('collecting', () => {
  test('7,036 collectors, 302 observation points, 96 villages in 7 towns', () => {
    const active = rowsOf('collector').filter((row) => by(row.text('appointed_on')) && (row.maybe('term_ends_on') ?? '9999') > TODAY && (row.maybe('closed_on') ?? '9999') > TODAY);
    expect(active).toHaveLength(7036);
    expect(countBy(rowsOf('collection_point'), 'kind')).toEqual({ OBSERVATION: 302 });
    expect([rowsOf('town').length, rowsOf('village').length]).toEqual([7, 96]);
  });

  test('1,836 suggestions, all accepted', () => {
    const received = rowsOf('suggestion').filter((row) => by(dayOf(row.text('received_at'))));
    expect(received).toHaveLength(1836);
    expect(countBy(received.filter((row) => by(dayOf(row.maybe('accepted_at')))), 'triage_class')).toEqual({ A: 118, B: 392, C: 1326 });
    for (const row of received) expect(row.number('plan_year')).toBe(row.text('received_at') >= '2024-12' ? 2025 : 2024);
  });
});

describe('consultations', () => {
  test('7 groups with the five fixed kinds, 7 consultations in three steps, 7 wish lists', () => {
    const kinds = Map.groupBy(rowsOf('deliberation_member'), (row) => row.text('group_id'));
    expect(kinds.size).toBe(7);
    for (const members of kinds.values()) expect(new Set(members.map((row) => row.text('kind')))).toEqual(new Set(['TOWN_COMMITTEE', 'VILLAGE_WORKER', 'PARTY_MEMBER', 'GRID_WORKER', 'RESIDENT', 'STAKEHOLDER']));
    expect(rowsOf('consultation').filter((row) => row.text('format') === 'GROUP' && row.maybe('step') === 'DECIDE' && by(row.maybe('held_on')))).toHaveLength(7);
    expect(rowsOf('wish_list').filter((row) => by(dayOf(row.text('submitted_at'))))).toHaveLength(7);
  });
});

describe('projects', () => {
  test('streams, batch 1 by kind, levels, induced items', () => {
    expect(countBy(planned, 'stream')).toEqual({ BOTTOM_UP: 33, TOP_DOWN: 109, NEGATIVE_LIST: 10 });
    expect(countBy(batch, 'service_kind')).toEqual({ UNIVERSAL: 5, SPECIAL: 19, PILOT: 9 });
    expect(countBy(planned.filter((row) => row.text('stream') === 'TOP_DOWN'), 'source_level')).toEqual({ PROVINCIAL: 12, CITY: 37, DISTRICT: 60 });
    expect(listed.filter((row) => row.is('is_induced'))).toHaveLength(95);
  });

  test('money of the batch and of the induced items', () => {
    const contributions = byId('contribution');
    const moved = (kind: string, category: string, of: (project: Read | undefined) => boolean): number =>
      fen(rowsOf('fund_transaction').filter((row) => {
        const contribution = contributions.get(row.text('contribution_id'));
        return row.text('kind') === kind && row.maybe('approved_at') !== null && by(row.text('on')) && contribution?.text('category') === category && of(projects.get(contribution.maybe('project_id') ?? ''));
      }));
    const fiscal = moved('ALLOCATION', 'FISCAL', isOfBatch);
    const social = moved('RECEIPT', 'SOCIAL', isOfBatch);
    expect([fiscal, social, (social / fiscal).toFixed(2)]).toEqual([3_018_000_000, 3_624_000_000, '1.20']);
    expect(moved('RECEIPT', 'MIXED', (project) => project?.is('is_induced') === true)).toBe(11_980_000_000);
  });

  test('decisions for the next year', () => {
    expect(countBy(rowsOf('next_year_decision').filter((row) => by(row.text('decided_on'))), 'decision')).toEqual({ EXTEND: 12, CONTINUE: 19, EXIT: 2 });
    expect(new Set(rowsOf('next_year_decision').map((row) => row.text('project_id'))).size).toBe(33);
  });
});

describe('effects', () => {
  test('services, visitors, beneficiaries', () => {
    const counted = (kind: string): number => sum(rowsOf('service_count').filter((row) => row.text('kind') === kind && by(row.text('period_end'))), 'quantity');
    expect(['ISSUED', 'REDEEMED', 'NEED', 'SERVED'].map(counted)).toEqual([52_318, 23_120, 324, 324]);
    const last = rowsOf('effect_metric').filter((row) => row.text('name') === 'DAILY_VISITORS').at(-1);
    expect([last?.number('base_value'), (last?.number('value') ?? 0) - (last?.number('base_value') ?? 0)]).toEqual([400, 2012]);
    expect(sum(rowsOf('benefit_record').filter((row) => by(row.text('period_end'))), 'person_times')).toBe(870_000);
  });

  test('placements', () => {
    expect(countBy(rowsOf('media_placement').filter((row) => by(row.text('published_on'))), 'level')).toEqual({ NATIONAL: 6, PROVINCIAL: 7, CITY: 9 });
    expect(Math.max(...rowsOf('media_placement').map((row) => row.number('duration_sec')))).toBe(185);
  });
});

describe('reports', () => {
  const weekly = rowsOf('progress_report').filter((row) => row.text('kind') === 'WEEKLY');
  const due = weekly.filter((row) => row.text('state') !== 'EXEMPT' && within(dayOf(row.text('due_at')), '2023-12-03', TODAY));

  test('52 weeks of 33 items: 1,650 due and confirmed, 66 exempt', () => {
    expect([due.length, due.filter((row) => by(dayOf(row.maybe('confirmed_at')))).length, weekly.length - due.length]).toEqual([1650, 1650, 66]);
    expect(new Set(weekly.map((row) => row.text('period_start'))).size).toBe(52);
    expect([...new Set(weekly.filter((row) => row.text('state') === 'EXEMPT').map((row) => row.text('period_start')))]).toEqual(['2024-02-11', '2024-09-29']);
    for (const row of due) expect(row.text('submitted_at') <= row.text('due_at')).toBe(true);
  });

  test('a Thursday on a holiday is due on the working day before', () => {
    const dueIn = (week: string): string | null => dayOf(weekly.find((row) => row.text('period_start') === week)?.text('due_at') ?? null);
    expect(['2024-03-31', '2024-04-28', '2024-05-05'].map(dueIn)).toEqual(['2024-04-03', '2024-04-30', '2024-05-09']);
  });

  test('12 dispatch meetings', () => {
    expect(rowsOf('meeting').filter((row) => row.text('kind') === 'DISPATCH' && within(row.text('held_on'), '2023-12-03', TODAY))).toHaveLength(12);
  });
});

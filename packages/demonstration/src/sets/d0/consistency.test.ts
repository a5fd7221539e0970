import { mayMove, systemMayMove, type Subject } from '@doorstep/domain/permissions';
import { isMoveKey, MOVES } from '@doorstep/domain/machines';
import { moneyProblems, type GuardedContribution } from '@doorstep/domain/money-guard';
import type { Viewer } from '@doorstep/domain/roles';
import { scheduleLight } from '@doorstep/domain/schedule-light';
import { describe, expect, test } from 'vitest';
import { D0 } from './d0.js';
import { fen, type Read } from '../read-set.fixture.js';
import { byId, district, fingerprint, made, rowsOf } from './generated.fixture.js';

const TODAY = '2024-11-15';
const LOGS: Readonly<Record<string, string>> = {
  suggestion: 'suggestion_event', consultation: 'consultation_event', wish_list: 'wish_list_event', annual_plan: 'annual_plan_event',
  project: 'project_event', progress_report: 'progress_report_event', contribution: 'contribution_event', supervisor: 'supervisor_event',
  evaluation_round: 'evaluation_round_event', award: 'award_event', rectification_order: 'rectification_order_event',
  supervision_order: 'supervision_order_event', story: 'story_event', adjustment_request: 'adjustment_request_event',
  solicitation_topic: 'solicitation_topic_event',
};
const eventsOf = (table: string): ReadonlyMap<string, Read[]> => Map.groupBy(district.get(LOGS[table] ?? '') ?? [], (event) => event.text(`${table}_id`));

/** Days that may lie ahead: what is planned, due, agreed or under warranty. */
const AHEAD = /^(due_(on|at)|planned_|naming_to|warranty_until|term_ends_on|embargo_until|period_end|closes_on|valid_to|from_due_on|to_due_on|date$|planned_on$|held_on$)/;

const grants = Map.groupBy(district.get('role_assignment') ?? [], (row) => row.text('user_id'));
const users = byId('user');
const viewerOf = (id: string): Viewer => ({
  userId: id,
  districtCode: '990101',
  organizationId: users.get(id)?.text('organization_id') ?? null,
  grants: (grants.get(id) ?? []).map((row) => ({ role: row.text('role') as Viewer['grants'][number]['role'], scopeCode: row.text('scope_code') })),
});

const responsibilities = Map.groupBy(district.get('project_responsibility') ?? [], (row) => row.text('project_id'));
const assignments = Map.groupBy(district.get('assignment') ?? [], (row) => row.text('suggestion_id'));
const subjectOf = (table: string, row: Read): Subject => {
  const at = (column: string): string | null => row.maybe(column);
  if (table === 'adjustment_request') return subjectOfRequest(row);
  const project = ['progress_report', 'rectification_order', 'contribution'].includes(table) ? (byProject.get(row.maybe('project_id') ?? '') ?? row) : row;
  const team = table === 'suggestion' ? assignments.get(row.text('id')) : responsibilities.get(project.text('id'));
  const units = [...(team ?? []).flatMap((one) => [one.maybe('organization_id'), one.maybe('to_organization_id')]), at('lead_organization_id'), at('to_organization_id'), ...row.list('supporting_organization_ids')];
  return {
    districtCode: '990101',
    townCode: project.maybe('town_code'),
    villageCode: project.maybe('village_code'),
    tier: project.maybe('tier') as Subject['tier'] ?? null,
    units: units.filter((unit) => unit !== null),
    selves: [],
  };
};
const byProject = byId('project');
const organizations = byId('organization');

/** A request stands in the place of the unit that asks; the bodies that are invited have a say. */
const subjectOfRequest = (row: Read): Subject => {
  const asking = organizations.get(row.text('requested_by_id'));
  const [townCode, villageCode] = [asking?.maybe('town_code') ?? null, asking?.maybe('village_code') ?? null];
  return {
    districtCode: '990101',
    townCode,
    villageCode,
    tier: villageCode ? 'VILLAGE' : townCode ? 'TOWN' : 'DISTRICT',
    units: [row.text('requested_by_id'), ...row.list('invited_organization_ids')],
    selves: [],
  };
};

describe('moves', () => {
  test.each(Object.keys(LOGS))('%s: the log leads from nothing to the state of the row, in order', (table) => {
    const logs = eventsOf(table);
    for (const row of district.get(table) ?? []) {
      const events = logs.get(row.text('id')) ?? [];
      expect(events[0]?.maybe('from_state')).toBeNull();
      expect(events.at(-1)?.maybe('to_state')).toBe(row.text('state'));
      const times = events.map((event) => event.text('at'));
      expect(times).toEqual(times.toSorted());
    }
  });

  test.each(['project', 'suggestion', 'progress_report', 'rectification_order', 'supervision_order', 'award', 'evaluation_round', 'annual_plan', 'supervisor', 'contribution', 'adjustment_request', 'solicitation_topic'])('%s: everyone who moves may', (table) => {
    const rows = byId(table);
    const refused = new Map<string, number>();
    for (const [id, events] of eventsOf(table)) {
      const subject = subjectOf(table, rows.get(id) as Read);
      for (const event of events) {
        const key = event.text('action');
        const actor = event.maybe('actor_id');
        if (!isMoveKey(key)) throw new Error(key);
        const isAllowed = actor === null ? systemMayMove(key) || 'PU' in MOVES[key].who || 'SU' in MOVES[key].who : mayMove(viewerOf(actor), key, subject);
        if (!isAllowed) refused.set(key, (refused.get(key) ?? 0) + 1);
        if (MOVES[key].reason) expect(event.maybe('reason')).not.toBeNull();
      }
    }
    expect(Object.fromEntries(refused)).toEqual({});
  });
});

describe('days', () => {
  test('nothing lies after the day of the set', () => {
    const late = new Set<string>();
    for (const { table, rows } of made) {
      for (const row of rows) {
        for (const [column, value] of Object.entries(row)) {
          if (typeof value === 'string' && /^20\d\d-\d\d-\d\d/.test(value) && value.slice(0, 10) > TODAY && !AHEAD.test(column)) late.add(`${table}.${column}`);
        }
      }
    }
    expect([...late]).toEqual([]);
  });

  test('the light is that of the domain', () => {
    const milestones = Map.groupBy(rowsOf('milestone'), (row) => row.text('project_id'));
    for (const row of rowsOf('project').filter((project) => project.maybe('started_on') !== null)) {
      const steps = (milestones.get(row.text('id')) ?? []).map((step) => ({ plannedOn: step.text('planned_on'), weightPercent: step.number('weight_percent') }));
      expect(steps.reduce((sum, step) => sum + step.weightPercent, 0)).toBe(100);
      const light = scheduleLight({ plannedStartOn: row.text('planned_start_on'), plannedEndOn: row.text('planned_end_on'), startedOn: row.maybe('started_on'), completedOn: row.maybe('completed_on'), acceptedOn: row.maybe('accepted_on'), progressPercent: row.number('progress_percent'), milestones: steps }, TODAY);
      expect(light).toBe(row.text('schedule_light'));
    }
  });
});

describe('money', () => {
  test('what is written off or signed by finance passes the guard', () => {
    const ofProject = Map.groupBy(rowsOf('contribution'), (row) => row.maybe('project_id') ?? '');
    const pending = Map.groupBy(rowsOf('fund_transaction').filter((row) => row.maybe('approved_at') === null), (row) => row.text('contribution_id'));
    const signed = rowsOf('write_off').filter((row) => row.maybe('finance_signed_on') !== null);
    expect(signed.length).toBeGreaterThan(2592);
    for (const { project } of signed.map((row) => ({ project: row.text('project_id') }))) {
      const guarded = (ofProject.get(project) ?? []).map((row): GuardedContribution => ({
        id: row.text('id'),
        state: row.text('state') as GuardedContribution['state'],
        sums: { receipts: row.text('received_amount'), refunded: '0.00', received: row.text('received_amount'), allocated: row.text('allocated_amount'), spent: row.text('spent_amount') },
        pendingTransactions: pending.get(row.text('id'))?.length ?? 0,
      }));
      expect(moneyProblems(guarded)).toEqual([]);
    }
    expect([...pending.values()].flat()).toHaveLength(1);
  });

  test('movements make the sums, and nobody approves an own one', () => {
    const movements = Map.groupBy(rowsOf('fund_transaction'), (row) => row.text('contribution_id'));
    for (const row of rowsOf('contribution')) {
      const approved = (movements.get(row.text('id')) ?? []).filter((one) => one.maybe('approved_at') !== null);
      const of = (kind: string): number => fen(approved.filter((one) => one.text('kind') === kind));
      expect([of('RECEIPT') - of('REFUND') - of('REVERSAL'), of('ALLOCATION'), of('SPENDING')]).toEqual(['received_amount', 'allocated_amount', 'spent_amount'].map((column) => fen([row], column)));
      for (const one of approved) expect(one.text('approved_by')).not.toBe(one.text('recorded_by'));
    }
  });
});

describe('texts and people', () => {
  test.each([['project', 80], ['suggestion', 120], ['story', 120], ['volunteer_activity', 120], ['engagement_event', 120], ['consultation', 120], ['expectation_item', 80]])('no title of %s comes more than three times', (table, most) => {
    const titles = Map.groupBy(rowsOf(table), (row) => row.text('title'));
    for (const [title, rows] of titles) {
      expect(rows.length).toBeLessThanOrEqual(3);
      expect(title.length).toBeLessThanOrEqual(most);
    }
  });

  test('one lead, and the accounts stand in their organisations', () => {
    for (const team of responsibilities.values()) expect(team.filter((row) => row.text('role') === 'LEAD')).toHaveLength(1);
    const named = new Map([...users.values()].map((user) => [user.text('username'), user]));
    for (const account of D0.accounts) {
      const user = named.get(account.username);
      expect(organizations.get(user?.text('organization_id') ?? '')?.text('name')).toBe(account.organization);
      expect(user?.maybe('auth_user_id')).toBeNull();
    }
    expect(new Set(D0.accounts.flatMap((account) => account.roles)).size).toBe(17);
  });

  test('ids are unique, batches are small, and rows of a table have the same columns', () => {
    const ids = made.flatMap(({ rows }) => rows.map((row) => row['id']));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...made.map(({ rows }) => rows.length))).toBeLessThanOrEqual(1000);
    for (const [table, batches] of Map.groupBy(made, (batch) => batch.table)) {
      const shapes = new Set(batches.flatMap(({ rows }) => rows.map((row) => Object.keys(row).join(' '))));
      expect([table, shapes.size]).toEqual([table, 1]);
    }
  });

  // Rows that change are a new version of the set; the fingerprint is that of every machine and every run.
  test('the rows are those of the version', () => {
    expect({ version: D0.version, fingerprint }).toEqual({ version: 3, fingerprint: '46de22baebba790dd7876270c45f6d0112bb265aed9f434313707555b2e0c613' });
  });
});

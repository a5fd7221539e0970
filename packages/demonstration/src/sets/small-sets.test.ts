import { isMoveKey, MOVES } from '@doorstep/domain/machines';
import { mayMove, systemMayMove, type Subject } from '@doorstep/domain/permissions';
import type { Viewer } from '@doorstep/domain/roles';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DATA_SETS } from '../data-sets.js';
import type { Batch } from '../forge/batch.js';
import { readSet, run, type Read, type ReadSet } from './read-set.fixture.js';

const SMALL = DATA_SETS.filter(({ key }) => key !== 'D0');

/** Days that may lie ahead: what is planned, due or agreed. */
const AHEAD = /^(due_(on|at)|planned_|term_ends_on|period_end|valid_to|closes_on|date$|naming_to)/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;

/** Tables with a log, and the log's column that names the row. */
const logsOf = ({ district }: ReadSet): string[] => [...district.keys()].filter((table) => table.endsWith('_event') && table !== 'engagement_event').map((table) => table.slice(0, -'_event'.length));

const hashOf = (batches: Iterable<Batch>): string => {
  const hash = createHash('sha256');
  for (const batch of batches) hash.update(JSON.stringify(batch));
  return hash.digest('hex');
};

/** Moves that somebody made who may not, by action. */
const refusedMoves = (made: ReadSet, table: string): Record<string, number> => {
  const rows = made.byId(table);
  const refused: Record<string, number> = {};
  for (const event of made.district.get(`${table}_event`) ?? []) {
    const action = event.text('action');
    const actor = event.maybe('actor_id');
    if (!isMoveKey(action)) throw new Error(action);
    const isAllowed = actor === null
      ? systemMayMove(action) || 'PU' in MOVES[action].who || 'SU' in MOVES[action].who
      : mayMove(viewerOf(made, actor), action, subjectOf(made, table, rows.get(event.text(`${table}_id`)) as Read));
    if (!isAllowed || (MOVES[action].reason && event.maybe('reason') === null)) refused[action] = (refused[action] ?? 0) + 1;
  }
  return refused;
};

const grouped = new WeakMap<ReadSet, Map<string, Map<string, Read[]>>>();
const groupsOf = (made: ReadSet, table: string, column: string): Map<string, Read[]> => {
  const known = grouped.get(made) ?? new Map<string, Map<string, Read[]>>();
  grouped.set(made, known);
  const groups = known.get(table) ?? Map.groupBy(made.district.get(table) ?? [], (row) => row.text(column));
  known.set(table, groups);
  return groups;
};

const viewerOf = (made: ReadSet, id: string): Viewer => ({
  userId: id,
  districtCode: made.set.district.code,
  organizationId: groupsOf(made, 'user', 'id').get(id)?.[0]?.text('organization_id') ?? null,
  grants: (groupsOf(made, 'role_assignment', 'user_id').get(id) ?? []).map((row) => ({ role: row.text('role') as Viewer['grants'][number]['role'], scopeCode: row.text('scope_code') })),
});

const subjectOf = (made: ReadSet, table: string, row: Read): Subject => {
  const of = (name: string, column: string, id: string | null): readonly Read[] => (id === null ? [] : (groupsOf(made, name, column).get(id) ?? []));
  const story = table === 'story' ? of('story_project', 'story_id', row.text('id'))[0] : undefined;
  const project = table === 'project' ? row : of('project', 'id', (story ?? row).maybe('project_id'))[0];
  const place = project ?? row;
  const team = [...of('assignment', 'suggestion_id', row.text('id')), ...of('project_responsibility', 'project_id', project?.text('id') ?? null)];
  const units = [...team.flatMap((one) => [one.maybe('organization_id'), one.maybe('to_organization_id')]), row.maybe('lead_organization_id'), row.maybe('to_organization_id'), row.maybe('sponsor_id'), ...row.list('supporting_organization_ids')];
  return {
    districtCode: made.set.district.code,
    townCode: place.maybe('town_code'),
    villageCode: place.maybe('village_code'),
    tier: (place.maybe('tier') as Subject['tier']) ?? null,
    units: units.filter((unit) => unit !== null),
    selves: [],
  };
};

describe.each(SMALL.map((set) => [set.key, set] as const))('%s', { timeout: 120_000 }, (_key, set) => {
  const made = readSet(set);

  test('a second run gives the same rows', () => {
    expect(hashOf(run(set))).toBe(hashOf(made.made));
  });

  test('ids are unique, batches small, rows of a table alike, and what is referred to was made before', () => {
    const seen = new Set<string>();
    const missing = new Set<string>();
    for (const { table, rows } of made.made) {
      expect(rows.length).toBeLessThanOrEqual(1000);
      for (const row of rows) {
        const id = row['id'];
        if (typeof id !== 'string') continue;
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
      for (const row of rows) {
        for (const [column, value] of Object.entries(row)) {
          for (const one of Array.isArray(value) ? value : [value]) {
            if (typeof one === 'string' && UUID.test(one) && !seen.has(one)) missing.add(`${table}.${column}`);
          }
        }
      }
    }
    expect([...missing]).toEqual([]);
    for (const [table, batches] of Map.groupBy(made.made, (batch) => batch.table)) {
      expect([table, new Set(batches.flatMap(({ rows }) => rows.map((row) => Object.keys(row).join(' ')))).size]).toEqual([table, 1]);
    }
  });

  test('logs lead from nothing to the state of the row, in order, by people who may', () => {
    for (const table of logsOf(made)) {
      const logs = groupsOf(made, `${table}_event`, `${table}_id`);
      for (const row of made.district.get(table) ?? []) {
        const events = logs.get(row.text('id')) ?? [];
        expect(events[0]?.maybe('from_state')).toBeNull();
        expect(events.at(-1)?.maybe('to_state')).toBe(row.text('state'));
        const times = events.map((event) => event.text('at'));
        expect(times).toEqual(times.toSorted());
      }
      expect([table, refusedMoves(made, table)]).toEqual([table, {}]);
    }
  });

  test('nothing lies after the day of the set', () => {
    const late = new Set<string>();
    for (const { table, rows } of made.made) {
      for (const row of rows) {
        for (const [column, value] of Object.entries(row)) {
          if (typeof value === 'string' && /^20\d\d-\d\d-\d\d/.test(value) && value.slice(0, 10) > set.district.today && !AHEAD.test(column)) late.add(`${table}.${column}`);
        }
      }
    }
    expect([...late]).toEqual([]);
  });

  test('no title comes more than three times, and every row is of the district', () => {
    for (const table of ['project', 'suggestion', 'story', 'collection_point'].filter((name) => made.district.has(name))) {
      for (const rows of Map.groupBy(made.rowsOf(table), (row) => row.text(table === 'collection_point' ? 'name' : 'title')).values()) expect(rows.length).toBeLessThanOrEqual(3);
    }
    for (const { table, rows } of made.made) {
      if (table !== 'district') for (const row of rows) expect(row['district_code']).toBe(set.district.code);
    }
  });

  test('accounts stand in their organisations under the prefix of the district', () => {
    const users = new Map(made.rowsOf('user').map((row) => [row.text('username'), row]));
    for (const account of set.accounts) {
      expect(account.username.startsWith(set.district.usernamePrefix)).toBe(true);
      expect(made.byId('organization').get(users.get(account.username)?.text('organization_id') ?? '')?.text('name')).toBe(account.organization);
    }
  });
});

test('no two sets share a code, a prefix of user names or a block of receipt numbers', () => {
  for (const of of ['code', 'usernamePrefix', 'receiptBlock', 'seed'] as const) {
    expect(new Set(DATA_SETS.map(({ district }) => district[of])).size).toBe(DATA_SETS.length);
  }
});

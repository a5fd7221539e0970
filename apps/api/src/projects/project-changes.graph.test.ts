import { publicId } from '@doorstep/domain/public-id';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FastifyInstance } from 'fastify';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { settledFeed } from '../platform/testing/settled-feed.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { AnnualPlan } from './annual-plan.entity.js';
import { Project } from './project.entity.js';

const WRITERS = 8;
const ROUNDS = 14;
const PROJECTS = 12;

let test: TestHouse;
let district: TestDistrict;
let ids: string[];

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  const em = test.house.database.orm.em.fork();
  const plan = em.create(AnnualPlan, { districtCode: district.code, year: 2024, tier: 'DISTRICT', state: 'IMPLEMENTING' });
  const rows = Array.from({ length: PROJECTS }, (_, no) =>
    em.create(Project, {
      districtCode: district.code,
      code: `P${no}`,
      title: '起点',
      summary: '修路',
      content: '修路',
      tier: 'DISTRICT',
      scale: 'NORMAL',
      stream: 'BOTTOM_UP',
      isAsset: false,
      planOrigin: 'INITIAL_PLAN',
      planYear: 2024,
      planId: plan.id,
      sourceLevel: 'DISTRICT',
      mainSectorId: district.sectorId,
      sectorIds: [district.sectorId],
      placeText: '明川路1号',
      isPublicPlace: false,
      plannedStartOn: '2024-02-01',
      plannedEndOn: '2024-12-01',
      state: 'LISTED',
      listedOn: '2024-01-10',
    }),
  );
  await em.flush();
  ids = rows.map(({ id }) => id);
  for (const id of ids) await enter(test.house.database.pool, id, 'UPSERT');
});
afterAll(() => test.close());

const enter = (client: pg.Pool | pg.Client, id: string, kind: 'UPSERT' | 'TOMBSTONE'): Promise<unknown> =>
  client.query(`insert into change_log_entry (district_code, type, public_id, kind) values ($1, 'prj', $2, $3)`, [district.code, publicId('prj', id), kind]);

interface Change {
  cursor: string;
  node: { kind: string; projectId: string; project: { title: string } | null };
}
interface Page {
  edges: Change[];
  endCursor: string;
}

const QUERY = `query($after: String, $first: Int!) { projectChanges(first: $first, after: $after) {
  edges { cursor node { kind projectId project { title } } } pageInfo { endCursor } } }`;

async function read(app: FastifyInstance, after: string | null, first = 100): Promise<Page> {
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query: QUERY, variables: { after, first } } });
  const { data } = answer.json<{ data: { projectChanges: { edges: Change[]; pageInfo: { endCursor: string } } } }>();
  return { edges: data.projectChanges.edges, endCursor: data.projectChanges.pageInfo.endCursor };
}

/** What an importer does: it keeps the newest state and forgets what is public no more. */
class Reader {
  readonly copy = new Map<string, string>();
  readonly cursors: string[] = [];
  after: string | null = null;

  async step(app: FastifyInstance, first: number): Promise<number> {
    const page = await read(app, this.after, first);
    for (const { cursor, node } of page.edges) {
      this.cursors.push(cursor);
      if (node.project) this.copy.set(node.projectId, node.project.title);
      else this.copy.delete(node.projectId);
    }
    this.after = page.endCursor;
    return page.edges.length;
  }
}

/** One writer: short and slow transactions on the shared projects, a third of them rolled back. */
async function write(writer: number): Promise<void> {
  const client = new pg.Client({ connectionString: test.house.database.ownerUrl });
  await client.connect();
  for (let no = 0; no < ROUNDS; no += 1) {
    const id = ids[(writer * 5 + no) % PROJECTS] ?? '';
    const isVoided = (writer + no) % 4 === 0;
    await client.query('begin');
    await client.query(
      `update project set title = $2, voided_at = $3, void_reason = $4 where id = $1`,
      [id, `${writer}.${no}`, isVoided ? new Date() : null, isVoided ? '误录' : null],
    );
    await enter(client, id, isVoided ? 'TOMBSTONE' : 'UPSERT');
    await pause((writer * 7 + no * 11) % 60);
    await client.query((writer + no) % 3 === 0 ? 'rollback' : 'commit');
  }
  await client.end();
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const published = async (): Promise<Map<string, string>> => {
  const { rows } = await test.house.database.publicPool.query<{ id: string; title: string }>('select id, title from published.project');
  return new Map(rows.map(({ id, title }) => [publicId('prj', id), title]));
};
const written = async (): Promise<number> =>
  Number((await test.house.database.pool.query<{ count: string }>(`select count(*) from change_log_entry where type = 'prj'`)).rows[0]?.count);

/** Another test may hold the feed back. */
describe('the feed of projects', { timeout: 240_000 }, () => {
  it('gives a reader that stops and resumes the copy that the database has: none lost, none doubled', async () => {
    const other = await test.anotherProcess();
    const reader = new Reader();
    const writing = { isDone: false };
    const all = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer))).then(() => (writing.isDone = true));
    for (let no = 0; !writing.isDone; no += 1) {
      await reader.step(no % 2 === 0 ? test.app : other, 5);
      // It stops in the middle of the writing and resumes from its cursor.
      if (no % 10 === 9) await pause(150);
    }
    await all;
    const entries = await written();
    await settledFeed(test.house.database.pool);
    while ((await reader.step(test.app, 5)) > 0);
    expect(entries).toBeGreaterThan(PROJECTS + WRITERS * ROUNDS / 2);
    expect(reader.cursors.length).toBe(entries);
    expect(new Set(reader.cursors).size).toBe(entries);
    expect(reader.copy).toEqual(await published());
    // Who starts from nothing, and who repeats a cursor, ends with the same copy.
    const fresh = new Reader();
    while ((await fresh.step(test.app, 100)) > 0);
    expect(fresh.copy).toEqual(reader.copy);
    fresh.after = reader.cursors[3] ?? null;
    while ((await fresh.step(test.app, 100)) > 0);
    expect(fresh.copy).toEqual(reader.copy);
    await other.close();
  });

  it('tells what became public, what changed and what is public no more', async () => {
    const id = ids[0] ?? '';
    const { pool } = test.house.database;
    await pool.query('update project set voided_at = null, void_reason = null where id = $1', [id]);
    await enter(pool, id, 'TOMBSTONE');
    const start = await changesAfter(null);
    for (const kind of ['UPSERT', 'UPSERT', 'TOMBSTONE', 'UPSERT'] as const) await enter(pool, id, kind);
    const page = await changesAfter(start.endCursor);
    expect(page.edges.map(({ node }) => node.kind)).toEqual(['PUBLISHED', 'UPDATED', 'WITHDRAWN', 'PUBLISHED']);
    expect(page.edges.every(({ node }) => node.projectId === publicId('prj', id))).toBe(true);
  });

  it('has a cursor on an empty page, and the same answer again', async () => {
    const { endCursor } = await changesAfter(null);
    expect(await read(test.app, endCursor)).toEqual({ edges: [], endCursor });
  });

  it('refuses a cursor that is too old or none of its own', async () => {
    const { endCursor } = await changesAfter(null);
    const [history, , ...keys] = JSON.parse(Buffer.from(endCursor, 'base64url').toString()) as unknown[];
    const given = (daysAgo: number): string => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
    const code = async (cursor: unknown[]): Promise<unknown> => {
      const after = Buffer.from(JSON.stringify(cursor)).toString('base64url');
      return (await test.ask(QUERY, { after, first: 5 })).errors?.[0]?.extensions['code'];
    };
    expect(await code([history, given(401), ...keys])).toBe('CURSOR_EXPIRED');
    expect(await code([history, given(399), ...keys])).toBeUndefined();
    expect(await code(['other', given(0), ...keys])).toBe('CURSOR_EXPIRED');
    expect(await code([history, 'yesterday', ...keys])).toBe('BAD_USER_INPUT');
    expect(await code([history, given(0), 'x'])).toBe('BAD_USER_INPUT');
  });

  it('gives a reader of an idle feed a cursor of today', async () => {
    const { endCursor } = await changesAfter(null);
    const [history, day = '', ...keys] = JSON.parse(Buffer.from(endCursor, 'base64url').toString()) as string[];
    const before = new Date(Date.parse(day) - 300 * 86_400_000).toISOString().slice(0, 10);
    const old = Buffer.from(JSON.stringify([history, before, ...keys])).toString('base64url');
    expect((await read(test.app, old)).endCursor).toBe(endCursor);
  });
});

/** Every page after a cursor, once all that is written is in the feed. */
async function changesAfter(cursor: string | null): Promise<Page> {
  await settledFeed(test.house.database.pool);
  const edges: Change[] = [];
  for (let after = cursor; ; ) {
    const page = await read(test.app, after);
    if (page.edges.length === 0) return { edges, endCursor: page.endCursor };
    edges.push(...page.edges);
    after = page.endCursor;
  }
}

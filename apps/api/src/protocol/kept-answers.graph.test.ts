import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { settledFeed } from '../platform/testing/settled-feed.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { LOOK_UP, receiptFor, submission } from '../suggestions/submission.fixture.js';

let test: TestHouse;
let other: FastifyInstance;
let district: TestDistrict;
beforeAll(async () => {
  test = await TestHouse.open({ DOORSTEP_PUBLIC_CACHE: '8' });
  other = await test.anotherProcess();
  await other.ready();
  district = await testDistrict(test);
});
afterAll(async () => {
  await other.close();
  await test.close();
});

/** A busy machine tells late. */
const PATIENCE = 10_000;
const TOWNS = 'query Towns($district: String!) { towns(districtCode: $district) { code name } }';
const sql = (text: string, values: unknown[] = []) => test.house.database.pool.query(text, values);
const post = (app: FastifyInstance, query: string, variables: object = {}, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers: { accept: 'application/json', ...headers } });
const town = (app = test.app, headers = {}) => post(app, TOWNS, { district: district.code }, headers);
const nameIn = (answer: { json(): unknown }): string | undefined =>
  (answer.json() as { data: { towns: { code: string; name: string }[] } }).data.towns.find(({ code }) => code === district.towns[0])?.name;

async function statementsFor(work: () => Promise<unknown>): Promise<number> {
  return test.statementsOf(work);
}

/** What others changed is heard of a little later. */
async function settled(): Promise<void> {
  await vi.waitFor(async () => {
    await town();
    expect(await statementsFor(() => town())).toBe(0);
  }, PATIENCE);
}

describe('an answer of the public graph', () => {
  it('is kept and handed out again, word for word', async () => {
    await settled();
    const [first, second] = [await town(), await town()];
    expect(second.body).toBe(first.body);
    expect(second.headers['content-type']).toBe(first.headers['content-type']);
  });

  it('is kept for a GET too, with the same mark', async () => {
    const asked = { query: TOWNS, variables: JSON.stringify({ district: district.code }) };
    const get = (headers = {}) => test.app.inject({ method: 'GET', url: '/graphql', query: asked, headers });
    await settled();
    const first = await get();
    expect(await statementsFor(() => get())).toBe(0);
    const again = await get({ 'if-none-match': String(first.headers['etag']) });
    expect(again.statusCode).toBe(304);
  });

  it('is not kept for a feed, which moves on when a transaction ends that changed nothing', { timeout: 240_000 }, async () => {
    const feed = 'query($first: Int!, $after: String) { ...Feed } fragment Feed on Query { storyChanges(first: $first, after: $after) { nodes { storyId } pageInfo { endCursor } } }';
    const read = async (after: string | null): Promise<{ nodes: object[]; pageInfo: { endCursor: string } }> =>
      (await post(test.app, feed, { first: 100, after })).json<{ data: { storyChanges: Awaited<ReturnType<typeof read>> } }>().data.storyChanges;
    await settledFeed(test.house.database.pool);
    const { pageInfo } = await read(null);
    const older = await test.house.database.pool.connect();
    await older.query('begin');
    await older.query('select pg_current_xact_id()');
    await sql(`insert into change_log_entry (district_code, type, public_id, kind) values ($1, 'sty', 'sty_' || repeat('0', 32), 'UPSERT')`, [district.code]);
    await settled();
    expect((await read(pageInfo.endCursor)).nodes).toEqual([]);
    await older.query('rollback');
    older.release();
    await settledFeed(test.house.database.pool);
    expect((await read(pageInfo.endCursor)).nodes).toHaveLength(1);
  });

  it('is forgotten when what it shows changes, in this process or by another one', async () => {
    await settled();
    for (const name of ['新桥镇', '旧桥镇']) {
      await sql('update town set name = $2 where code = $1', [district.towns[0], name]);
      await vi.waitFor(async () => expect([nameIn(await town()), nameIn(await town(other))]).toEqual([name, name]), PATIENCE);
    }
  });

  it('is forgotten at once after an operation of this process', async () => {
    await settled();
    await receiptFor(test, submission(district));
    expect(await statementsFor(() => town())).toBeGreaterThan(0);
  });

  it('is not shared by callers who want another media type', async () => {
    await settled();
    const answer = await town(test.app, { accept: 'application/graphql-response+json' });
    expect(answer.headers['content-type']).toContain('application/graphql-response+json');
    expect((await town()).headers['content-type']).toContain('application/json');
  });

  it('that belongs to a receipt, a key or a mutation, or says an error, is never kept', async () => {
    const { receiptNo, queryCode } = await receiptFor(test, submission(district));
    const asks = [
      () => post(test.app, LOOK_UP, { receiptNo, queryCode }),
      () => town(test.app, { authorization: 'Bearer of-somebody' }),
      () => post(test.app, '{ projects(first: 101) { nodes { id } } }'),
    ];
    for (const ask of asks) {
      const first = await ask();
      expect([first.statusCode, await ask().then(({ statusCode }) => statusCode)]).toEqual([first.statusCode, first.statusCode]);
    }
    expect(await statementsFor(() => asks[0]!())).toBeGreaterThan(0);
    expect((await asks[1]!()).statusCode).toBe(401);
  });

  it('is not kept while this process cannot hear the others, and is again afterwards', async () => {
    await settled();
    await sql(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'doorstep epoch' and datname = current_database()`);
    await vi.waitFor(() => expect(test.house.epoch.current).toBeNull(), PATIENCE);
    expect(await statementsFor(() => town())).toBeGreaterThan(0);
    expect(await statementsFor(() => town())).toBeGreaterThan(0);
    await vi.waitFor(() => expect(test.house.epoch.current).not.toBeNull(), PATIENCE);
    await settled();
  });
});

describe('the door before the graph', () => {
  it('answers a document that was judged before as the graph would, with other texts and other page sizes', async () => {
    const query = 'query Projects($first: Int!, $code: String) { projects(first: $first, filter: { townCode: $code }) { nodes { code title } pageInfo { endCursor } } }';
    const sizes = [1, 2, 1, 2];
    await post(test.app, query, { first: 1 });
    const known = await Promise.all(sizes.map((first) => post(test.app, query, { first, code: district.towns[first % 2] })));
    const fresh = await Promise.all(sizes.map((first, no) => post(test.app, `${query}# ${no}`, { first, code: district.towns[first % 2] })));
    expect(known.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    expect(known.map(({ body }) => body)).toEqual(fresh.map(({ body }) => body));
  });

  it('leaves variables that do not fit to the graph, which says so', async () => {
    await town();
    const { body } = await post(test.app, TOWNS, { district: 7 });
    expect(body).toContain('errors');
  });
});

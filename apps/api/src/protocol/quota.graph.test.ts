import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TestHouse } from '../platform/testing/test-house.js';

let test: TestHouse;
let other: FastifyInstance;

beforeAll(async () => {
  // The minute must not turn while a test counts.
  vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / 60_000) * 60_000 + 10_000 });
  test = await TestHouse.open({ DOORSTEP_PUBLIC_QUOTA: '200', DOORSTEP_TRUST_PROXY: '1' });
  other = await test.anotherProcess();
});
afterAll(async () => {
  await other.close();
  await test.close();
  vi.useRealTimers();
});

const query = '{ suggestions(first: 50) { nodes { id town { name } mainSector { name } } } }';
let callers = 0;
let from: string;
beforeEach(() => {
  callers += 1;
  from = `203.0.113.${callers}`;
});

const post = (app: FastifyInstance, asked = query, address = from) =>
  app.inject({ method: 'POST', url: '/graphql', payload: { query: asked }, headers: { 'x-forwarded-for': address } });
const get = (asked: string) => test.app.inject({ method: 'GET', url: '/graphql', query: { query: asked }, headers: { 'x-forwarded-for': from } });

async function spendAll(app = test.app): Promise<void> {
  for (let no = 0; no < 201; no += 1) if ((await post(app, '{')).statusCode === 429) return;
  throw new Error('There is no end to the quota.');
}

describe('the quota of an address', () => {
  it('is told with what is left of it, and counts what the operation costs', async () => {
    const first = await post(test.app);
    const { requestedQueryCost } = first.json<{ extensions: { cost: { requestedQueryCost: number } } }>().extensions.cost;
    expect(requestedQueryCost).toBeGreaterThan(50);
    expect(first.headers['ratelimit-policy']).toBe('"cost";q=200;w=60');
    expect(first.headers['ratelimit']).toMatch(/^"cost";r=\d+;t=\d+$/);
    expect(first.headers['access-control-expose-headers']).toContain('ratelimit');
    const leftOf = (answer: { headers: Record<string, unknown> }): number => Number(/r=(\d+)/.exec(String(answer.headers['ratelimit']))?.[1]);
    expect([leftOf(first), leftOf(await post(test.app, '{'))]).toEqual([200 - requestedQueryCost, 199 - requestedQueryCost]);
  });

  it('ends with 429, when to come back, a code, both languages, and no figure in the body', async () => {
    await spendAll();
    const [refused, again] = [await post(test.app), await post(test.app)];
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(refused.headers['cache-control']).toBe('no-store');
    expect(refused.headers['ratelimit']).toMatch(/^"cost";r=0;t=/);
    expect(refused.json()).toEqual({ errors: [{ message: '请求过于频繁,请稍后再试。 | Too many requests; please try again later.', extensions: { code: 'RATE_LIMITED' } }] });
    expect(again.body).toBe(refused.body);
  });

  it('refuses an operation that costs more than is left, in the same words', async () => {
    while ((await post(test.app)).statusCode === 200);
    const refused = await post(test.app);
    expect([refused.statusCode, refused.json().errors[0].extensions]).toEqual([429, { code: 'RATE_LIMITED' }]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await post(test.app, '{ __typename }')).statusCode).toBe(200);
  });

  it('is that of the address that the trusted proxy names, whatever the caller claims before it', async () => {
    await spendAll();
    expect((await post(test.app, query, `198.51.100.7, ${from}`)).statusCode).toBe(429);
    expect((await post(test.app, query, '198.51.100.8')).statusCode).toBe(200);
  });

  it('is one for all processes', async () => {
    await spendAll();
    await expect.poll(async () => (await post(other, '{ __typename }')).statusCode, { timeout: 15_000, interval: 300 }).toBe(429);
  });

  it('says nothing in an answer that a proxy may keep, and refuses a GET as well', async () => {
    const kept = await get('{ districts { code } }');
    expect([kept.statusCode, kept.headers['cache-control'], kept.headers['ratelimit'], kept.headers['ratelimit-policy']]).toEqual([200, 'public, max-age=30', undefined, undefined]);
    await spendAll();
    const refused = await get('{ districts { code } }');
    expect([refused.statusCode, refused.headers['cache-control'], refused.headers['etag']]).toEqual([429, 'no-store', undefined]);
  });

  it('keeps no address in the database', async () => {
    await post(test.app);
    await expect.poll(async () => (await test.house.database.pool.query('select key_hash from request_count')).rows.length, { timeout: 15_000 }).toBeGreaterThan(0);
    const { rows } = await test.house.database.pool.query<{ key_hash: string }>('select key_hash from request_count');
    for (const { key_hash: key } of rows) expect(key).toMatch(/^[\w-]{43}$/);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestHouse } from '../testing/test-house.js';

let test: TestHouse;

beforeAll(async () => {
  test = await TestHouse.open();
});
afterAll(() => test.close());

const get = (query: string, headers: Record<string, string> = {}) =>
  test.app.inject({ method: 'GET', url: '/graphql', query: { query }, headers });

describe('a GET of the public graph', () => {
  it('may be kept, and is 304 for who has it', async () => {
    const first = await get('{ suggestions { totalCount } }');
    expect(first.statusCode).toBe(200);
    expect(first.headers['cache-control']).toBe('public, max-age=30');
    expect(first.headers['vary']).toContain('Accept');
    const again = await get('{ suggestions { totalCount } }', { 'if-none-match': String(first.headers['etag']) });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
  });

  it('is never kept when it has errors', async () => {
    const answer = await get('{ suggestions(first: 0) { totalCount } }');
    expect(answer.headers['cache-control']).toBe('no-store');
  });
});

describe('node', () => {
  it.each(['sug_00000000000000000000000000000000', 'usr_00000000000000000000000000000000', 'nothing'])('is null for %s', async (id) => {
    expect((await test.ask(`query($id: ID!) { node(id: $id) { id } }`, { id })).data).toEqual({ node: null });
  });
});

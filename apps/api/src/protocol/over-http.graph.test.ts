import { gzipSync } from 'node:zlib';
import type { Viewer } from '@doorstep/domain/roles';
import type { AuditResult } from 'graphql-http';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';

let test: TestHouse;
let viewer: Viewer;
let origin: string;

beforeAll(async () => {
  test = await TestHouse.open();
  viewer = await (await testDistrict(test)).staff('OPERATOR');
  origin = await test.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => test.close());

const ofConsole = (): Record<string, string> => ({ 'x-doorstep-console': '1', 'x-test-viewer': encodeURIComponent(JSON.stringify(viewer)) });

describe('the audit of GraphQL over HTTP', () => {
  /** What the suite still asks and the draft of the standard has dropped since: 200 for what cannot be run. */
  const dropped = new Set(['572B', 'FDE2', '7B9B']);
  const faults = (results: readonly AuditResult[], also: ReadonlySet<string> = new Set()): string[] =>
    results.flatMap((result) =>
      result.status === 'ok' || dropped.has(result.id) || also.has(result.id) ? [] : [`${result.status} ${result.id} ${result.name}: ${result.reason}`],
    );

  it('finds nothing on the public graph', async () => {
    const results = await auditServer({ url: `${origin}/graphql` });
    expect(results).toHaveLength(61);
    expect(faults(results)).toEqual([]);
  });

  it('finds no error on the admin graph, which alone may refuse GET', async () => {
    const results = await auditServer({
      url: `${origin}/admin/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) => fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...ofConsole() } }),
    });
    expect(results).toHaveLength(61);
    expect(results.filter(({ status }) => status === 'error')).toEqual([]);
    expect(faults(results, new Set(['5A70', 'D6D5', '6A70']))).toEqual([]);
  });
});

/** The codes of an answer, whichever of the two forms a refusal has. */
function codesOf(body: string): string[] {
  const answer = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[]; error?: { code?: string } };
  return answer.error ? [String(answer.error.code)] : (answer.errors ?? []).map((error) => String(error.extensions?.code));
}

const get = (query: string, headers: Record<string, string> = {}) => test.app.inject({ method: 'GET', url: '/graphql', query: { query }, headers });
const post = (payload: object | string, headers: Record<string, string> = {}, url = '/graphql') =>
  test.app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json', ...headers } });

describe('a GET of the public graph', () => {
  it('may be kept, and is 304 for who has it', async () => {
    const first = await get('{ suggestions { totalCount } }');
    expect(first.statusCode).toBe(200);
    expect(first.headers['cache-control']).toBe('public, max-age=30');
    expect(first.headers['vary']).toContain('Accept');
    const again = await get('{ suggestions { totalCount } }', { 'if-none-match': String(first.headers['etag']) });
    expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', first.headers['etag']]);
    const weak = await get('{ suggestions { totalCount } }', { 'if-none-match': `"other", W/${String(first.headers['etag'])}` });
    expect(weak.statusCode).toBe(304);
  });

  it('has one body and one mark for everyone: nothing of a quota or a caller is in it', async () => {
    const answers = await Promise.all(['10.0.0.1', '10.0.0.2'].map((remoteAddress) => test.app.inject({ method: 'GET', url: '/graphql', query: { query: '{ districts { code } }' }, remoteAddress })));
    expect(answers[0]?.body).toBe(answers[1]?.body);
    expect(answers[0]?.headers['etag']).toBe(answers[1]?.headers['etag']);
    expect(answers[0]?.json().extensions).toEqual({ cost: { requestedQueryCost: expect.any(Number), maximumQueryCost: 1000 } });
    expect(answers[0]?.headers['set-cookie']).toBeUndefined();
  });

  it.each([
    ['a refused argument', '{ suggestions(first: 0) { totalCount } }'],
    ['an unknown field', '{ nothing }'],
    ['a fault of syntax', '{'],
    ['partial data', '{ districts { code } suggestions(after: "x") { totalCount } }'],
  ])('is never kept with %s', async (_, query) => {
    const answer = await get(query);
    expect([answer.headers['cache-control'], answer.headers['etag']]).toEqual(['no-store', undefined]);
    expect(codesOf(answer.body)[0]).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED)$/);
  });

  it('makes no change', async () => {
    const answer = await get('mutation { __typename }');
    expect([answer.statusCode, answer.headers['allow'], ...codesOf(answer.body)]).toEqual([405, 'POST', 'BAD_REQUEST']);
  });

  it('needs no cookie and lets any page read it', async () => {
    const answer = await get('{ districts { code } }', { origin: 'https://media.example' });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    const preflight = await test.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://media.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect([preflight.statusCode, preflight.headers['access-control-allow-headers']]).toEqual([204, 'content-type']);
    expect(preflight.headers['access-control-allow-credentials']).toBeUndefined();
  });
});

describe('the name of an operation', () => {
  const query = 'query A { __typename } query B { __typename }';

  it.each([
    ['none of several', { query }],
    ['one that is not there', { query, operationName: 'C' }],
    ['nothing at all', { query: 'fragment F on Query { __typename }' }],
  ])('is needed: %s', async (_, payload) => {
    for (const [url, headers] of [['/graphql', {}], ['/admin/graphql', ofConsole()]] as const) {
      const answer = await post(payload, headers, url);
      expect([answer.statusCode, ...codesOf(answer.body)]).toEqual([400, expect.stringMatching(/^(OPERATION_RESOLUTION_FAILURE|GRAPHQL_VALIDATION_FAILED)$/)]);
    }
    expect((await post({ query, operationName: 'B' })).statusCode).toBe(200);
  });
});

describe('a request that is not one', () => {
  const query = '{ __typename }';
  const form = { 'content-type': 'application/x-www-form-urlencoded' };

  it.each([
    ['a batch', 400, () => post([{ query }, { query }])],
    ['an empty batch', 400, () => post([])],
    ['no JSON', 400, () => post('{"query":')],
    ['null', 400, () => post('null')],
    ['a number', 400, () => post('7')],
    ['a form', 415, () => post(`query=${query}`, form)],
    ['several parts', 415, () => post('--x--', { 'content-type': 'multipart/form-data; boundary=x' })],
    ['plain text', 415, () => post(JSON.stringify({ query }), { 'content-type': 'text/plain' })],
    ['XML', 415, () => post('<query/>', { 'content-type': 'application/xml' })],
    ['another charset', 415, () => post(JSON.stringify({ query }), { 'content-type': 'application/json; charset=utf-7' })],
    ['a packed bomb', 415, () => test.app.inject({ method: 'POST', url: '/graphql', payload: gzipSync(Buffer.alloc(5_000_000, 0x20)), headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } })],
    ['too large', 413, () => post({ query, variables: { filler: 'x'.repeat(65_536) } })],
    ['a key that would poison', 400, () => post('{"query":"{ __typename }","__proto__":{"a":1}}')],
    ['no media type that we speak', 406, () => post({ query }, { accept: 'text/csv' })],
    ['another method', 405, () => test.app.inject({ method: 'PUT', url: '/graphql', payload: { query } })],
  ])('is refused cleanly: %s', async (_, status, ask) => {
    const answer = await ask();
    expect(answer.statusCode, answer.body).toBe(status);
    expect(codesOf(answer.body)[0]).toMatch(/^[A-Z_]+$/);
    expect(answer.headers['content-type']).toMatch(/json/);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).not.toMatch(/<html|node_modules|at .*\.js/i);
  });

  it('is refused on the admin graph alike, up to its megabyte', async () => {
    const ask = (payload: object | string, headers = {}) => post(payload, { ...ofConsole(), ...headers }, '/admin/graphql');
    expect((await ask([{ query }])).statusCode).toBe(400);
    expect((await ask(`query=${query}`, form)).statusCode).toBe(415);
    expect((await ask({ query, variables: { filler: 'x'.repeat(500_000) } })).statusCode).toBe(200);
    const large = await ask({ query, variables: { filler: 'x'.repeat(1_048_576) } });
    expect([large.statusCode, ...codesOf(large.body)]).toEqual([413, 'TOO_LARGE']);
  });
});

describe('the admin graph', () => {
  const query = '{ __typename }';

  it.each([
    ['without the console’s header', { 'x-doorstep-console': '' }],
    ['from another site', { origin: 'https://evil.example' }],
    ['from a page without an origin', { origin: 'null' }],
    ['from a site that is no address', { origin: '::' }],
  ])('refuses a post %s', async (_, headers) => {
    const answer = await post({ query }, { ...ofConsole(), ...headers }, '/admin/graphql');
    expect([answer.statusCode, ...codesOf(answer.body)]).toEqual([403, 'BAD_REQUEST']);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('takes a post of its own page', async () => {
    const answer = await post({ query }, { ...ofConsole(), host: 'minsheng.example', origin: 'https://minsheng.example' }, '/admin/graphql');
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
  });

  it.each(['GET', 'PUT', 'DELETE'] as const)('refuses %s', async (method) => {
    const answer = await test.app.inject({ method, url: '/admin/graphql?query={__typename}', headers: ofConsole() });
    expect([answer.statusCode, answer.headers['allow'], ...codesOf(answer.body)]).toEqual([405, 'POST', 'METHOD_NOT_ALLOWED']);
  });
});

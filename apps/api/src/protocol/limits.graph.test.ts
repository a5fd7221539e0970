import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Viewer } from '@doorstep/domain/roles';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDistrict } from '../platform/testing/test-district.js';
import type { Answer } from '../platform/testing/test-house.js';
import { TestHouse } from '../platform/testing/test-house.js';

let test: TestHouse;
let viewer: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  viewer = await (await testDistrict(test)).staff('OPERATOR');
});
afterAll(() => test.close());

const codes = (answer: Answer<unknown>): unknown[] => (answer.errors ?? []).map(({ extensions }) => extensions['code']);
const owner = (sql: string): Promise<unknown> => test.house.database.pool.query(sql);

describe('limits of the public graph', () => {
  it.each([
    ['depth', `{ project(by: { code: "x" }) ${'{ replacedBy '.repeat(10)} { id } ${'}'.repeat(10)} }`, 'QUERY_TOO_COMPLEX'],
    ['lists in lists', '{ suggestions(first: 1) { nodes { consultations { items { suggestions { id } } } } } }', 'QUERY_TOO_COMPLEX'],
    ['aliases', `{ ${Array.from({ length: 16 }, (_, no) => `a${no}: districts { code }`).join(' ')} }`, 'QUERY_TOO_COMPLEX'],
    ['aliases of __typename', `{ ${Array.from({ length: 16 }, (_, no) => `a${no}: __typename`).join(' ')} }`, 'QUERY_TOO_COMPLEX'],
    ['root fields', `{ ${'districts { code } '.repeat(11)} }`, 'QUERY_TOO_COMPLEX'],
    ['directives', `{ ${'districts { code @include(if: true) } '.repeat(9)} ... on Query { ${'districts { code @include(if: true) } '.repeat(12)} } }`, 'QUERY_TOO_COMPLEX'],
    ['tokens', `{ ${'districts { code } '.repeat(501)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['cost', '{ projects(first: 100) { nodes { suggestions { id consultations { id } } milestones { id } outputs { name } events { at } } } }', 'QUERY_TOO_COMPLEX'],
  ])('stop a query of too many or too much: %s', async (_, query, code) => {
    const begun = performance.now();
    const answer = await test.ask(query);
    expect([answer.status, codes(answer)[0]]).toEqual([400, code]);
    expect(answer.data).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('let a query at the limits pass', async () => {
    const aliased = await test.ask(`{ ${Array.from({ length: 10 }, (_, no) => `a${no}: districts { code }`).join(' ')} }`);
    expect([aliased.status, codes(aliased)]).toEqual([200, []]);
    const introspection = await test.ask(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true, oneOf: true }));
    expect([introspection.status, codes(introspection)]).toEqual([200, []]);
  });

  it('refuse a name that PostgreSQL would cut', async () => {
    const long = 'a'.repeat(64);
    const inside = await test.ask(`{ districts { ${long}: code } }`);
    expect([inside.status, codes(inside)]).toEqual([200, ['BAD_USER_INPUT']]);
    const atRoot = await test.ask<Record<string, unknown>>(`{ ${long}: districts { code } }`);
    expect([codes(atRoot), Object.keys(atRoot.data)]).toEqual([[], [long]]);
  });

  it('name the cost and the limit, in numbers', async () => {
    const answer = await test.ask('{ projects(first: 100) { nodes { suggestions { id consultations { id } } } } }');
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX', cost: expect.any(Number), maximumCost: 1000 });
  });

  it('count the cost anew where a condition changes it', async () => {
    const query = 'query($all: Boolean!) { projects(first: 100) { nodes { id suggestions @include(if: $all) { id consultations { id } } } } }';
    expect(codes(await test.ask(query, { all: false }))).toEqual([]);
    expect(codes(await test.ask(query, { all: true }))).toEqual(['QUERY_TOO_COMPLEX']);
  });

  it('list at most five faults, and stop at what explodes', async () => {
    const wrong = await test.ask(`{ ${Array.from({ length: 50 }, (_, no) => `wrong${no}`).join(' ')} }`);
    expect(codes(wrong)).toHaveLength(5);
    const spreads = Array.from({ length: 30 }, (_, no) => `fragment f${no} on Query { ...f${no + 1} ...f${no + 1} }`).join(' ');
    const begun = performance.now();
    const exploding = await test.ask(`{ ...f0 } ${spreads} fragment f30 on Query { __typename }`);
    expect([200, 400]).toContain(exploding.status);
    expect(performance.now() - begun).toBeLessThan(2_000);
    const circle = await test.ask('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }');
    expect(codes(circle)).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it.each([101, -1, 0, 2_147_483_647])('refuse pages of %i', async (first) => {
    for (const list of ['suggestions', 'villages', 'projects', 'stories', 'storyChanges', 'consultations']) {
      const answer = await test.ask(`query($first: Int!) { ${list}(first: $first) { pageInfo { endCursor } } }`, { first });
      expect(['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX'], list).toContain(codes(answer)[0]);
    }
  });

  it('refuse the pages of a list inside', async () => {
    const answer = await test.askAs(viewer, 'query($size: Int!) { suggestions(pageSize: $size) { totalItems items { id } } }', { size: 101 });
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  });

  it('refuse two keys, or none, where one is asked for', async () => {
    for (const by of ['{ id: "x", code: "y" }', '{}', '{ code: null }']) {
      const answer = await test.ask(`{ village(by: ${by}) { id } }`);
      expect([answer.status, codes(answer)[0]]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    }
    const variable = await test.ask('query($by: VillageBy!) { village(by: $by) { id } }', { by: { id: 'x', code: 'y' } });
    expect([variable.status, codes(variable)[0]]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

/** Runs `work` while the names of districts are made by `name`: the view that the public graph reads is another one. */
async function withNames(name: string, work: () => Promise<void>): Promise<void> {
  await owner('alter view published.district rename to district_kept');
  try {
    await owner(`create view published.district as select id, code, ${name} as name, brand_name, is_demo from published.district_kept`);
    await owner('grant select on published.district to doorstep_public');
    await work();
  } finally {
    await owner('drop view if exists published.district');
    await owner('alter view published.district_kept rename to district');
  }
}

describe('a fault inside', () => {
  it('is masked: an id for the caller, the fault with that id in the log', async () => {
    await withNames(`(1 / (length(name) * 0))::text`, async () => {
      const answer = await test.ask('{ districts { code name } }');
      const [error] = answer.errors ?? [];
      expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
      expect(JSON.stringify(answer.errors)).not.toMatch(/division|zero|select|published|node_modules|\.[jt]s|stack/i);
      const log = await readFile(join(test.house.config.dataFolder, 'log', 'doorstep.log'), 'utf8');
      const line = log.split('\n').find((one) => one.includes(String(error?.extensions['errorId'])));
      expect(line).toContain('division by zero');
    });
  });

  it('that takes too long ends with TIMEOUT, and the process goes on meanwhile', async () => {
    await withNames(`name || pg_sleep(30)::text`, async () => {
      const begun = performance.now();
      const asked = test.ask('{ districts { code name } }');
      expect((await test.app.inject('/healthz')).statusCode).toBe(200);
      expect(codes(await asked)).toEqual(['TIMEOUT']);
      expect(performance.now() - begun).toBeLessThan(15_000);
    });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { D0 } from '@doorstep/demonstration/sets/d0/d0';
import { ID_KINDS, publicId } from '@doorstep/domain/public-id';
import type { GraphQLInterfaceType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registeredDocuments } from '../platform/graph/known-documents.js';
import { buildGraphs } from '../platform/graph/serve-graphs.js';
import { openDemonstrationHouse } from '../platform/testing/demonstration-house.js';
import type { TestHouse } from '../platform/testing/test-house.js';
import { slices } from '../slices.js';

let test: TestHouse;
let firstCode: string;
let townCode: string;

beforeAll(async () => {
  test = await openDemonstrationHouse();
  const { rows } = await test.house.database.publicPool.query<{ code: string; town_code: string }>(
    'select code, town_code from project where town_code is not null and plan_year = 2024 order by listed_on desc, id desc limit 1',
  );
  [{ code: firstCode, town_code: townCode }] = rows as [{ code: string; town_code: string }];
}, 300_000);
afterAll(() => test.close());

const post = (query: string, variables: object) => test.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });

describe('a registered operation', () => {
  it.each([...registeredDocuments().values()].map((text): [string, string] => [/query (\w+)/.exec(text)?.[1] ?? '', text]))(
    '%s says the same, but for white space, executed and passed through',
    async (_, text) => {
      const own = { districtCode: D0.district.code, district: D0.district.code, planYear: 2024, townCode, code: firstCode, after: null };
      for (const first of [1, 20, 50]) {
        const passed = await post(text, { ...own, first });
        // A field of an interface leaves the whole operation to the executor.
        const executed = await post(text.replace(/\}\s*$/, ' other: node(id: "x") { id } }'), { ...own, first });
        const { other, ...data } = executed.json<{ data: Record<string, unknown> }>().data;
        expect([passed.statusCode, other]).toEqual([200, null]);
        // The order of keys counts; PostgreSQL sets blanks where JavaScript sets none.
        expect(JSON.stringify(passed.json().data)).toBe(JSON.stringify(data));
        expect(passed.json().errors).toBeUndefined();
        expect(passed.body.length).toBeGreaterThan(200);
      }
    },
  );
});

describe('node', () => {
  const types = Object.fromEntries(Object.entries(ID_KINDS).map(([kind, name]) => [name, kind as keyof typeof ID_KINDS]));
  const { schema } = buildGraphs(slices).publicGraph;
  const names = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name);
  const viewOf = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();

  it.each(names)('finds a %s by the id that the graph gave', async (name) => {
    const kind = types[name];
    expect(kind, `${name} has an id`).toBeDefined();
    if (!kind) return;
    const { rows } = await test.house.database.publicPool.query<{ id: string }>(`select id from "${viewOf(name)}" limit 3`);
    for (const { id } of rows) {
      const global = publicId(kind, id);
      const { data } = await test.ask<{ node: object }>('query($id: ID!) { node(id: $id) { __typename id } }', { id: global });
      expect(data.node).toEqual({ __typename: name, id: global });
    }
  });

  it('is null for what is hidden, of another kind, or no id', async () => {
    const { rows } = await test.house.database.pool.query<{ id: string }>(
      'select id from suggestion s where not exists (select from published.suggestion p where p.id = s.id) limit 1',
    );
    const { rows: users } = await test.house.database.pool.query<{ id: string }>('select id from "user" limit 1');
    const hidden = [publicId('sug', String(rows[0]?.id)), publicId('usr', String(users[0]?.id)), publicId('prj', String(rows[0]?.id)), 'nothing', ''];
    for (const id of hidden) expect((await test.ask('query($id: ID!) { node(id: $id) { id } }', { id })).data).toEqual({ node: null });
  });
});

describe('pages', () => {
  it('bring every row once, while others are written', async () => {
    const { pool } = test.house.database;
    const { rows: before } = await test.house.database.publicPool.query<{ id: string }>('select id from village order by code limit 250');
    const seen: string[] = [];
    let after: string | null = null;
    for (let no = 0; seen.length < before.length; no += 1) {
      const { data }: { data: { villages: { nodes: { id: string }[]; pageInfo: { endCursor: string } } } } = await test.ask(
        'query($after: String) { villages(first: 40, after: $after) { nodes { id } pageInfo { endCursor } } }',
        { after },
      );
      seen.push(...data.villages.nodes.map(({ id }) => id));
      after = data.villages.pageInfo.endCursor;
      if (data.villages.nodes.length === 0) break;
      // A row before the cursor must not be seen, nor push another one out.
      await pool.query(
        `insert into village (id, district_code, town_code, code, name, kind)
         select gen_random_uuid(), district_code, town_code, town_code || lpad(($1)::text, 3, '0'), '插入的村', 'VILLAGE' from village order by code limit 1
         on conflict do nothing`,
        [no],
      );
    }
    expect(new Set(seen).size).toBe(seen.length);
    const given = new Set(seen);
    expect(before.filter(({ id }) => !given.has(publicId('vil', id)))).toEqual([]);
  });
});

describe('statements', () => {
  it('are one for each root field, whatever hangs on its rows', async () => {
    const rich = `query($first: Int!) { projects(first: $first) { nodes {
      id code town { name } village { name town { name } } mainSector { name } milestones { name } latestReport { workDone }
      money { received { amount } } } pageInfo { endCursor } } }`;
    for (const first of [1, 40]) expect(await test.statementsOf(() => test.ask(rich, { first }))).toBe(1);
    expect(await test.statementsOf(() => test.ask('{ districts { code } stories { totalCount nodes { title } } suggestions { nodes { town { name } } } }'))).toBeLessThanOrEqual(3);
  });
});

describe('the saved examples of the explorer', () => {
  const folder = new URL('../../../explorer/src/examples/', import.meta.url);

  it.each(readdirSync(folder))('%s answers from the demonstration district', async (name) => {
    const answer = await test.ask(readFileSync(new URL(name, folder), 'utf8'));
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data).length).toBeGreaterThan(200);
  });
});

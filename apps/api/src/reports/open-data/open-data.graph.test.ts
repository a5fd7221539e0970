import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphQLOutputType, GraphQLSchema } from 'graphql';
import { getNamedType, isObjectType, isScalarType, isEnumType } from 'graphql';
import { parseCsv } from 'hucre/csv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../platform/database/roles.js';
import { viewColumns } from '../../platform/database/table-columns.js';
import { buildGraphs } from '../../platform/graph/serve-graphs.js';
import { openDemonstrationHouse } from '../../platform/testing/demonstration-house.js';
import { errorsOf } from '../../platform/testing/standards.js';
import type { TestHouse } from '../../platform/testing/test-house.js';
import { slices } from '../../slices.js';
import { INDICATORS } from '../indicators/catalogue.js';
import { DESCRIBED_TABLES, OPEN_TABLES } from './open-tables.js';
import { produceYear } from './produce-year.js';

let test: TestHouse;
let code: string;
const YEAR = 2024;
const get = (path: string, headers: Readonly<Record<string, string>> = {}) => test.app.inject({ method: 'GET', url: `/open-data/${path}`, headers });
const file = async (name: string): Promise<string> => (await get(`${code}/${YEAR}/${name}`)).body;
const lines = async (name: string): Promise<Record<string, unknown>[]> =>
  (await file(name)).split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);
const count = async (view: string, where: string): Promise<number> =>
  Number((await test.house.database.publicPool.query<{ n: string }>(`select count(*) as n from published.${view} r where district_code = $1 and ${where}`, [code])).rows[0]?.n);

beforeAll(async () => {
  test = await openDemonstrationHouse();
  code = (await test.house.database.pool.query<{ code: string }>('select code from district limit 1')).rows[0]?.code ?? '';
});
afterAll(() => test.close());

describe('the columns', () => {
  let schema: GraphQLSchema;
  beforeAll(() => {
    schema = buildGraphs(slices).publicGraph.schema;
  });

  it('read every public column of their view, or say why not', async () => {
    await using client = await connect(test.house.database.ownerUrl);
    const views = await viewColumns(client, 'published');
    for (const { view, columns, leftOut } of OPEN_TABLES) {
      const read = new Set([...columns.flatMap(({ reads }) => reads), 'id', ...Object.keys(leftOut)]);
      expect([...read].toSorted()).toEqual((views.get(view) ?? []).map(({ name }) => name).toSorted());
    }
  });

  it('stand in the public graph, with all its plain fields', () => {
    const missing = DESCRIBED_TABLES.flatMap(({ columns }) => columns.filter(({ graph }) => !resolves(schema, graph)).map(({ graph }) => graph));
    expect(missing).toEqual([]);
    for (const [type, table] of [['Project', 'projects'], ['Contribution', 'contributions'], ['Suggestion', 'suggestions'], ['Story', 'stories']] as const) {
      const named = DESCRIBED_TABLES.find(({ name }) => name === table)?.columns.map(({ graph }) => graph.split('.')[1]);
      expect(plainFields(schema, type).filter((field) => !named?.includes(field) && !COUNTED.includes(`${type}.${field}`))).toEqual([]);
    }
  });

  it('are explained in the README and in the descriptor, in both languages', async () => {
    const text = await file('README.md');
    const descriptor = JSON.parse(await file('datapackage.json')) as { resources: { path: string; schema?: { fields: { name: string; description: string }[] } }[] };
    for (const { name, columns } of DESCRIBED_TABLES) {
      const section = text.split(`## ${name}: `)[1]?.split('\n## ')[0] ?? '';
      for (const column of columns) {
        expect(section).toContain(`| \`${column.name}\` |`);
        expect([column.zh, column.en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/^[A-Z][ -~]+$/)]);
      }
      for (const extension of ['csv', 'jsonl']) {
        const fields = descriptor.resources.find(({ path }) => path === `${name}.${extension}`)?.schema?.fields;
        expect(fields?.map((field) => field.name)).toEqual(columns.map((column) => column.name));
        expect(fields?.map((field) => field.description)).toEqual(columns.map(({ zh, en }) => `${zh} | ${en}`));
      }
    }
  });
});

/** Computed for the reader of a page; the tables hold what they are made of. */
const COUNTED = ['Project.otherSuggestionCount'];

function resolves(schema: GraphQLSchema, path: string): boolean {
  const [root = '', ...names] = path.split('.');
  let type: GraphQLOutputType | undefined = schema.getType(root) as GraphQLOutputType | undefined;
  for (const name of names) {
    const named = type && getNamedType(type);
    type = isObjectType(named) ? named.getFields()[name]?.type : undefined;
  }
  return type !== undefined && !isObjectType(getNamedType(type));
}

function plainFields(schema: GraphQLSchema, type: string): string[] {
  const object = schema.getType(type);
  if (!isObjectType(object)) return [];
  return Object.values(object.getFields()).filter((field) => isScalarType(getNamedType(field.type)) || isEnumType(getNamedType(field.type))).map(({ name }) => name);
}

describe('the tables', () => {
  it('hold every row of the year, alike in CSV and JSON lines', async () => {
    const expected = {
      projects: await count('project', `plan_year = ${YEAR}`),
      suggestions: await count('suggestion', `extract(year from published_at at time zone 'Asia/Shanghai') = ${YEAR}`),
      stories: await count('story', `extract(year from published_at at time zone 'Asia/Shanghai') = ${YEAR}`),
    };
    expect(Math.min(...Object.values(expected))).toBeGreaterThan(0);
    for (const { name, columns } of DESCRIBED_TABLES) {
      const [head, ...rows] = parseCsv(await file(`${name}.csv`));
      const objects = await lines(`${name}.jsonl`);
      expect(head).toEqual(columns.map((column) => column.name));
      expect(rows.length).toBe(objects.length);
      expect(rows.length).toBe(expected[name as keyof typeof expected] ?? rows.length);
      expect(rows.length).toBeGreaterThan(0);
      // One comparison for all cells: there are many.
      const unlike = rows.filter((row, index) => {
        const values = columns.map((column) => textOf(objects[index]?.[column.name]));
        return row.map((cell) => String(cell).replace(/^'(?=[=+\-@＝＋－＠])/, '')).join('\0') !== values.join('\0');
      });
      expect(unlike).toEqual([]);
    }
  });

  it('say what the public graph says', async () => {
    const [first] = (await lines('projects.jsonl')).filter((row) => row['received_amount'] !== '0.00');
    const answer = await test.ask<{ project: Record<string, never> }>(
      `query($id: ID!) { project(by: { id: $id }) { code title state budget { amount } progressPercent mainSector { code } town { code } money { received { amount } allocated { amount } spent { amount } } grade plan { id } } }`,
      { id: first?.['id'] },
    );
    expect(answer.data.project).toEqual({
      code: first?.['code'],
      title: first?.['title'],
      state: first?.['state'],
      budget: first?.['budget_amount'] === null ? null : { amount: first?.['budget_amount'] },
      progressPercent: first?.['progress_percent'],
      mainSector: { code: first?.['main_sector_code'] },
      town: first?.['town_code'] === null ? null : { code: first?.['town_code'] },
      money: { received: { amount: first?.['received_amount'] }, allocated: { amount: first?.['allocated_amount'] }, spent: { amount: first?.['spent_amount'] } },
      grade: first?.['grade'],
      plan: first?.['plan_id'] === null ? null : { id: first?.['plan_id'] },
    });
  });

  it('give the figures of the graph, and hide what the graph hides', async () => {
    const rows = await lines('indicators.jsonl');
    const asOf = String(rows[0]?.['as_of']);
    const told = rows.filter(({ key }) => INDICATORS.find((one) => one.key === key)?.takes.includes('planYear')).slice(0, 30);
    const answer = await test.ask<{ statistics: { total: { figures: { key: string; value: string | null; hidden: string | null }[] } } }>(
      `query($district: String!, $asOf: Date, $year: Int, $period: StatisticsPeriod, $of: [FigureInput!]!) { statistics(district: $district, asOf: $asOf, planYear: $year, period: $period) { total { figures(of: $of) { key value hidden } } } }`,
      { district: code, asOf, year: YEAR, period: { from: `${YEAR}-01-01`, to: asOf }, of: told.map(({ key }) => ({ key })) },
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.statistics.total.figures).toEqual(told.map(({ key, value, hidden }) => ({ key, value, hidden })));
    const isPublic = new Set(INDICATORS.filter((one) => one.isPublic).map(({ key }) => key));
    expect(rows.filter(({ key }) => !isPublic.has(String(key)))).toEqual([]);
    for (const row of rows.filter(({ hidden }) => hidden !== null)) expect([row['value'], row['numerator'], row['denominator']]).toEqual([null, null, null]);
  });

  it('name a contributor only who agreed to it', async () => {
    const named = new Set((await lines('contributions.jsonl')).map((row) => row['contributor_name']).filter(Boolean));
    const { rows } = await test.house.database.pool.query<{ name: string }>('select name from contributor where not publish_name or anonymous');
    expect(rows.filter(({ name }) => named.has(name))).toEqual([]);
  });
});

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : Array.isArray(value) ? value.join(';') : typeof value === 'string' ? value : JSON.stringify(value));

describe('the files', () => {
  it('are valid by their standards', async () => {
    const descriptor = JSON.parse(await file('datapackage.json')) as { resources: { path: string; bytes: number; hash: string }[] };
    expect(errorsOf('dataPackage', descriptor)).toEqual([]);
    expect(errorsOf('dataPackage', { ...descriptor, resources: [{ name: 1 }] })).not.toEqual([]);
    const oc4ids = JSON.parse(await file('oc4ids.json')) as { projects: { id: string; parties: { id: string }[] }[] };
    expect(errorsOf('oc4ids', oc4ids)).toEqual([]);
    expect(oc4ids.projects.length).toBe(await count('project', `plan_year = ${YEAR} and is_asset`));
    expect(errorsOf('oc4ids', { ...oc4ids, projects: [{ ...oc4ids.projects[0], status: 'delayed' }] })).not.toEqual([]);
    const geo = JSON.parse(await file('projects.geojson')) as { features: unknown[] };
    expect(errorsOf('geoJson', geo)).toEqual([]);
    expect(geo.features.length).toBe(await count('project', `plan_year = ${YEAR} and longitude is not null`));
    for (const { path, bytes, hash } of descriptor.resources) {
      const { rawPayload } = await get(`${code}/${YEAR}/${path}`);
      expect([bytes, hash]).toEqual([rawPayload.length, `sha256:${createHash('sha256').update(rawPayload).digest('hex')}`]);
    }
  });

  it('resolve every organisation, and have a currency with every amount', async () => {
    const { projects } = JSON.parse(await file('oc4ids.json')) as { projects: Record<string, unknown>[] };
    const faults: string[] = [];
    for (const project of projects) {
      const parties = new Set((project['parties'] as { id: string }[]).map(({ id }) => id));
      const walk = (value: unknown, key: string): void => {
        if (key === 'x_doorstep') return;
        if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) faults.push(`empty ${key}`);
        if (typeof value !== 'object' || value === null) return;
        if ((key === 'sourceParty' || key === 'publicAuthority') && !parties.has((value as { id: string }).id)) faults.push(`unknown ${key}`);
        if ('amount' in value && typeof value.amount === 'number' && !('currency' in value)) faults.push(`no currency in ${key}`);
        for (const [name, inner] of Object.entries(value)) walk(inner, name);
      };
      walk(project, '');
    }
    expect([projects.length > 0, faults]).toEqual([true, []]);
  });

  it('are the same byte for byte for the same data', async () => {
    const folders = await Promise.all(['a', 'b'].map(() => mkdtemp(join(tmpdir(), 'open-data-'))));
    const made = await Promise.all(
      folders.map((folder) => produceYear(test.house.database, { districtCode: code, year: YEAR, folder, address: 'https://a.example', oc4idsPrefix: null })),
    );
    expect(made[0]?.length).toBe(14);
    expect(made[0]).toEqual(made[1]);
    const [one, two] = await Promise.all(folders.map((folder) => readFile(join(folder, 'projects.csv'))));
    expect(one).toEqual(two);
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  });

  it('are sent whole, in parts, not at all where nothing changed, and with a mark for Excel', async () => {
    const path = `${code}/${YEAR}/projects.csv`;
    const whole = await get(path);
    const { etag } = whole.headers;
    expect(whole.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'accept-ranges': 'bytes', 'access-control-allow-origin': '*' });
    expect((await get(path, { 'if-none-match': String(etag) })).statusCode).toBe(304);
    const part = await get(path, { range: 'bytes=10-19' });
    expect([part.statusCode, part.headers['content-range'], part.rawPayload]).toEqual([206, `bytes 10-19/${whole.rawPayload.length}`, whole.rawPayload.subarray(10, 20)]);
    expect((await get(path, { range: 'bytes=99999999-' })).statusCode).toBe(416);
    const marked = await get(`${path}?bom=1`);
    expect([...marked.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect([marked.rawPayload.subarray(3), marked.headers.etag === etag]).toEqual([whole.rawPayload, false]);
  });

  it.each(['x/2024/projects.csv', '123456/2024/projects.csv', 'CODE/1999/projects.csv', 'CODE/2024/other.csv', 'CODE/2024/..%2f..%2fcurrent.json', 'CODE/2024/deltas/2024-02-30.jsonl', 'CODE/2024/deltas/2023-01-01.jsonl', 'CODE/2099/deltas/2099-01-01.jsonl'])(
    'are not found where there are none: %s',
    async (path) => {
      const missing = await get(path.replace('CODE', code));
      expect([missing.statusCode, missing.json<{ error: { code: string } }>().error.code]).toEqual([404, 'NOT_FOUND']);
    },
  );

  it('stand in the catalogue with their licence', async () => {
    const catalogue = await get('catalog.jsonld');
    expect(catalogue.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    const { 'dcat:dataset': sets } = catalogue.json<{ 'dcat:dataset': { '@id': string; '@type': string; 'dcat:distribution'?: { 'dcat:downloadURL': { '@id': string } }[] }[] }>();
    const set = sets.find((one) => one['@id'].endsWith(`/open-data/${code}/${YEAR}`));
    expect(set).toMatchObject({ '@type': 'dcat:Dataset', 'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' } });
    for (const { 'dcat:downloadURL': url } of set?.['dcat:distribution'] ?? []) {
      const path = new URL(url['@id']).pathname.slice('/open-data/'.length);
      expect([path, (await get(path)).statusCode]).toEqual([path, 200]);
    }
  });
});

describe('the deltas', () => {
  it('bring what changed on a day, and what is public no more', async () => {
    const { pool } = test.house.database;
    const { rows } = await pool.query<{ id: string; public_id: string }>(`select id, 'prj_' || replace(id::text, '-', '') as public_id from published.project order by code limit 2`);
    const [kept, voided] = rows;
    await pool.query(`update project set voided_at = now(), void_reason = '误录' where id = $1`, [voided?.id]);
    for (const [row, kind, at] of [[kept, 'UPSERT', '2023-03-04T15:59:59Z'], [voided, 'UPSERT', '2023-03-04T01:00:00Z'], [voided, 'TOMBSTONE', '2023-03-04T02:00:00Z'], [kept, 'UPSERT', '2023-03-04T16:00:00Z']] as const) {
      await pool.query(`insert into change_log_entry (district_code, type, public_id, kind, at) values ($1, 'prj', $2, $3, $4)`, [code, row?.public_id, kind, at]);
    }
    const delta = await get(`${code}/2023/deltas/2023-03-04.jsonl`);
    const changes = delta.body.split('\n').filter(Boolean).map((line) => JSON.parse(line) as { id: string; change: string; row?: { id: string } });
    expect(delta.headers['content-type']).toBe('application/jsonl; charset=utf-8');
    expect(changes.filter(({ id }) => id === kept?.public_id)).toMatchObject([{ table: 'projects', change: 'C', changedAt: '2023-03-04T15:59:59Z', row: { id: kept?.public_id } }]);
    expect(changes.filter(({ id }) => id === voided?.public_id)).toEqual([{ table: 'projects', id: voided?.public_id, change: 'D', changedAt: '2023-03-04T02:00:00Z' }]);
    expect((await get(`${code}/2023/deltas/2023-03-05.jsonl`)).body).toContain(kept?.public_id);
  });
});

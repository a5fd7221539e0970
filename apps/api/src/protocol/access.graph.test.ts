import { readFileSync } from 'node:fs';
import type { Viewer } from '@doorstep/domain/roles';
import type { GraphQLField, GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import { getNamedType, getNullableType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraphs } from '../platform/graph/serve-graphs.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { slices } from '../slices.js';

interface Hint {
  readonly picks?: string;
  readonly max?: number;
}
type Hints = Readonly<Record<string, Readonly<Record<string, Hint>>>>;
const hints = JSON.parse(readFileSync(new URL('../../../../packages/schema/form-hints.json', import.meta.url), 'utf8')) as Hints;
const { schema } = buildGraphs(slices).adminGraph;
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

/** Known to all staff of a district: places, units, sectors, oneself and one's deputies; counts are of what one may read. */
const OPEN_TO_STAFF = new Set(['deputies', 'deputy', 'registerCounts', 'divisions', 'towns', 'organizations', 'sectors', 'villages', 'village', 'mediaColumns', 'me', 'home']);

/** A look-up of one person's data: who may not read it is told nothing, as if there were none. */
const TELLS_NOTHING = new Set(['submitterContact']);

/** Fields of these inputs hang on each other; what is left out is said before anything is read. */
const CHECKED_FIRST = new Set([
  'createFundingSource',
  'openAnnualPlan',
  'setEvaluationScheme',
  'issueSupervisionOrder',
  // A code, a number or a month has its form.
  ...['Town', 'Grid', 'Sector', 'SocialGroup', 'Channel', 'ServiceMenu', 'ProjectGroup'].flatMap((register) => [`create${register}`, `edit${register}`]),
]);

let test: TestHouse;
let powerless: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  const staff = await (await testDistrict(test)).staff('OPERATOR');
  powerless = { ...staff, grants: [] };
});
afterAll(() => test.close());

/** A request that validation lets pass, with well-formed values of nothing that exists. */
function requestOf(operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): [query: string, variables: Record<string, unknown>] {
  const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const head = needed.length === 0 ? '' : `(${needed.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')})`;
  const passed = needed.length === 0 ? '' : `(${needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})`;
  const selected = isCompositeType(getNamedType(field.type)) ? (operation === 'mutation' ? ' { errors { code } }' : ' { __typename }') : '';
  return [`${operation}${head} { ${field.name}${passed}${selected} }`, Object.fromEntries(needed.map((arg) => [arg.name, valueOf(arg.type)]))];
}

function valueOf(type: GraphQLInputType, hint: Hint = {}, name = ''): unknown {
  const { picks, max = 10 } = hint;
  const inner = getNullableType(type);
  if (isListType(inner)) return [valueOf(inner.ofType, hint, name)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) return objectOf(inner);
  if (picks === 'place') return name === 'townCode' ? '990201001' : '990201001001';
  if (inner.name === 'ID') return `${picks ?? 'sug'}_01900000000070008000000000000000`;
  return { Int: 1, Boolean: true, Date: '2024-11-14', DateTime: '2024-11-14T08:00:00Z', Decimal: '1.00' }[inner.name] ?? '一二三四五六七八九十'.slice(0, max);
}

function objectOf(type: GraphQLInputObjectType): Record<string, unknown> {
  const fields = Object.values(type.getFields());
  const given = type.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isNonNullType(field.type));
  return Object.fromEntries(given.map((field) => [field.name, valueOf(field.type, hints[type.name]?.[field.name], field.name)]));
}

describe('without a session', () => {
  it.each([...queries.map((field): ['query', typeof field] => ['query', field]), ...mutations.map((field): ['mutation', typeof field] => ['mutation', field])].map(([kind, field]): [string, 'query' | 'mutation', typeof field] => [field.name, kind, field]))(
    '%s is UNAUTHENTICATED',
    async (_, kind, field) => {
      const answer = await test.askAs(null, ...requestOf(kind, field));
      expect([answer.status, answer.data, answer.errors?.map(({ extensions }) => extensions['code'])]).toEqual([401, undefined, ['UNAUTHENTICATED']]);
    },
  );
});

describe('without a role', () => {
  it.each(queries.filter(({ name }) => !OPEN_TO_STAFF.has(name) && !TELLS_NOTHING.has(name)).map((field): [string, typeof field] => [field.name, field]))('%s is FORBIDDEN', async (_, field) => {
    const answer = await test.askAs<Record<string, unknown> | null>(powerless, ...requestOf('query', field));
    expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    expect(answer.data?.[field.name] ?? null).toBeNull();
  });

  /** The row of a move is looked up first, and what one may not read is not there. */
  it.each(mutations.map((field): [string, typeof field] => [field.name, field]))('%s changes nothing and is refused', async (_, field) => {
    const answer = await test.askAs<Record<string, { errors: { code: string }[] }>>(powerless, ...requestOf('mutation', field));
    const codes = answer.errors?.map(({ extensions }) => extensions['code']) ?? answer.data[field.name]?.errors.map(({ code }) => code);
    expect(codes?.length).toBeGreaterThan(0);
    expect(CHECKED_FIRST.has(field.name) ? ['REQUIRED', 'INVALID', 'GUARD', 'FORBIDDEN', 'NOT_FOUND'] : ['FORBIDDEN', 'NOT_FOUND']).toContain(codes?.[0]);
  });

  it.each([...TELLS_NOTHING])('%s tells nothing', async (name) => {
    const field = queries.find((query) => query.name === name);
    if (!field) throw new Error(`No query ${name}.`);
    expect((await test.askAs(powerless, ...requestOf('query', field))).data).toEqual({ [name]: null });
  });
});

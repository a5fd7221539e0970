import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consoleDocuments, registeredDocuments } from '../platform/graph/known-documents.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';

const documentIdOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const [documentId, document] = [...registeredDocuments()].find(([, text]) => text.includes('query ProjectList')) ?? ['', ''];
const variables = { districtCode: '990201', planYear: 2024, townCode: '990201001', first: 5 };

describe('a registered operation', () => {
  let test: TestHouse;
  beforeAll(async () => {
    test = await TestHouse.open();
  });
  afterAll(() => test.close());

  it('is answered by its id over POST and over GET, which may be kept', async () => {
    const asked = await test.app.inject({ method: 'POST', url: '/graphql', payload: { query: document, variables } });
    const posted = await test.app.inject({ method: 'POST', url: '/graphql', payload: { documentId, variables } });
    const got = await test.app.inject({ method: 'GET', url: '/graphql', query: { documentId, variables: JSON.stringify(variables) } });
    expect(asked.statusCode).toBe(200);
    expect([posted.body, got.body]).toEqual([asked.body, asked.body]);
    expect(got.headers['cache-control']).toBe('public, max-age=30');
  });

  it('costs one statement for the whole operation', async () => {
    expect(await test.statementsOf(() => test.ask(document, variables))).toBe(1);
  });

  it('may be asked for a page of 50', async () => {
    for (const text of registeredDocuments().values()) {
      const answer = await test.ask(text, { ...variables, first: 50, district: '990201', code: 'x' });
      expect(answer.errors, text).toBeUndefined();
    }
  });

  it('lets the executor word what is wrong with its variables', async () => {
    for (const wrong of [{ ...variables, first: 0 }, { ...variables, planYear: 'x' }, {}]) {
      const answer = await test.ask(document, wrong);
      expect(answer.errors?.map(({ extensions }) => extensions['code'])).toContain('BAD_USER_INPUT');
    }
  });

  it.each(['GET', 'POST'] as const)('that nobody registered is refused over %s', async (method) => {
    const unknown = { documentId: documentIdOf('{ __typename }') };
    const answer = await test.app.inject({ method, url: '/graphql', ...(method === 'GET' ? { query: unknown } : { payload: unknown }) });
    expect([answer.statusCode, answer.json().errors[0].extensions.code, answer.headers['cache-control']]).toEqual([400, 'DOCUMENT_NOT_TRUSTED', 'no-store']);
  });
});

describe('the admin graph in production', () => {
  let test: TestHouse;
  let viewer: Viewer;
  beforeAll(async () => {
    test = await TestHouse.open({ NODE_ENV: 'production' });
    viewer = await (await testDistrict(test)).staff('OPERATOR');
  });
  afterAll(() => test.close());

  const send = (payload: object) =>
    test.app.inject({
      method: 'POST',
      url: '/admin/graphql',
      payload,
      headers: { 'x-doorstep-console': '1', 'x-test-viewer': encodeURIComponent(JSON.stringify(viewer)) },
    });

  it.each([
    ['a text', { query: '{ __typename }' }],
    ['an unknown id', { documentId: documentIdOf('{ __typename }') }],
    ['an id that is none', { documentId: 7 }],
    ['a text beside an unknown id', { documentId: 'x', query: '{ __typename }' }],
    ['nothing', {}],
  ])('refuses %s', async (_, payload) => {
    const answer = await send(payload);
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([400, 'DOCUMENT_NOT_TRUSTED']);
  });

  it('runs the console’s own documents', async () => {
    const [id] = [...consoleDocuments()].find(([, text]) => text.startsWith('query OrganizationChoices')) ?? [''];
    const answer = await send({ documentId: id });
    expect(answer.statusCode).toBe(200);
    expect(answer.json().data.organizations.length).toBeGreaterThan(0);
  });
});

describe('the list of trusted documents', () => {
  const folder = new URL('../../../../packages/schema/', import.meta.url);

  it('names each by the hash of its text', () => {
    for (const [id, text] of consoleDocuments()) expect(documentIdOf(text)).toBe(id);
  });

  it('holds every document that the console was written with', () => {
    const known = new Set([...consoleDocuments().values()].flatMap(namesOf));
    const written = readdirSync(new URL('documents/', folder)).flatMap((name) => namesOf(readFileSync(new URL(`documents/${name}`, folder), 'utf8')));
    expect(written.filter((name) => !known.has(name))).toEqual([]);
  });
});

function namesOf(text: string): string[] {
  return parse(text).definitions.flatMap((definition) => (definition.kind === 'OperationDefinition' && definition.name ? [definition.name.value] : []));
}

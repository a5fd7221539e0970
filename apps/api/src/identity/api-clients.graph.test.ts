import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';

let test: TestHouse;
let district: TestDistrict;
let administrator: Viewer;
beforeAll(async () => {
  test = await TestHouse.open({ DOORSTEP_PUBLIC_QUOTA: '200' });
  district = await testDistrict(test);
  administrator = await district.staff('SYSTEM_ADMIN');
});
afterAll(() => test.close());

interface Made {
  readonly id: string;
  readonly version: number;
}

let clients = 0;
async function makeClient(input: object = {}): Promise<Made> {
  clients += 1;
  const given = { name: `媒体中心${clients}`, kind: 'MEDIA', organizationId: publicId('org', district.organizations.coordinator), scopes: ['STORIES_READ'], rateLimitPerMin: 500, contactName: '郑一鸣', ...input };
  const { data } = await test.askAs<{ createApiClient: { apiClient: Made; errors: object[] } }>(
    administrator,
    'mutation Make($input: CreateApiClientInput!) { createApiClient(input: $input) { apiClient { id version } errors { code path } } }',
    { input: given },
  );
  expect(data.createApiClient.errors).toEqual([]);
  return data.createApiClient.apiClient;
}

async function rotate({ id, version }: Made, viewer = administrator) {
  const { data } = await test.askAs<{ rotateApiKey: { shownOnce: string | null; apiClient: Made | null; errors: { code: string }[] } }>(
    viewer,
    'mutation Rotate($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { shownOnce apiClient { id version } errors { code } } }',
    { input: { id, version } },
  );
  return data.rotateApiKey;
}

const ask = (key?: string, query = '{ districts { code } }') =>
  test.app.inject({ method: 'POST', url: '/graphql', payload: { query }, headers: { accept: 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) } });

describe('the key of a connected system', () => {
  it('is shown once, stands nowhere, and opens a quota of its own', async () => {
    const made = await makeClient();
    const { shownOnce, errors } = await rotate(made);
    expect(errors).toEqual([]);
    expect(shownOnce).toMatch(/^dsk_[\w-]{43}$/);
    const { rows } = await test.house.database.pool.query<{ text: string }>(
      `select (select json_agg(c) from api_client c)::text || (select json_agg(a) from audit_entry a)::text as text`,
    );
    expect(rows[0]?.text).not.toContain(String(shownOnce));
    const answer = await ask(String(shownOnce));
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['ratelimit-policy']).toBe('"cost";q=500;w=60');
    expect((await ask()).headers['ratelimit-policy']).toBe('"cost";q=200;w=60');
  });

  it('counts a day longer than its successor begins, and not after it was revoked', async () => {
    const made = await makeClient();
    const first = String((await rotate(made)).shownOnce);
    const second = await rotate({ id: made.id, version: made.version + 1 });
    expect([(await ask(first)).statusCode, (await ask(String(second.shownOnce))).statusCode]).toEqual([200, 200]);
    await test.house.database.pool.query(`update api_client set previous_key_until = now() - interval '1 second' where previous_key_until is not null`);
    expect([(await ask(first)).statusCode, (await ask(String(second.shownOnce))).statusCode]).toEqual([401, 200]);
    const { data } = await test.askAs<{ revokeApiClient: { apiClient: { state: string }; errors: object[] } }>(
      administrator,
      'mutation End($input: RevokeApiClientInput!) { revokeApiClient(input: $input) { apiClient { state moves { mutation } } errors { code } } }',
      { input: { id: made.id, version: second.apiClient?.version, reason: '不再接入' } },
    );
    expect(data.revokeApiClient).toEqual({ apiClient: { state: 'REVOKED', moves: [] }, errors: [] });
    expect((await ask(String(second.shownOnce))).json()).toEqual({
      errors: [{ message: '密钥无效、已过期或已吊销。 | The key is not valid, has expired or was revoked.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('leaves what was asked for with it: by day and operation, with its cost', async () => {
    const key = String((await rotate(await makeClient({ name: '市级平台' }))).shownOnce);
    for (let no = 0; no < 3; no += 1) await ask(key, 'query Codes { districts { code } }');
    await vi.waitFor(async () => {
      const { data } = await test.askAs<{ apiClientUses: { items: object[] } }>(administrator, '{ apiClientUses { items { apiClient { name } operation requests points } } }');
      expect(data.apiClientUses.items).toContainEqual({ apiClient: { name: '市级平台' }, operation: 'Codes', requests: 3, points: expect.any(Number) });
    }, 10_000);
  });

  it('that has expired, is made up or is none of ours is refused', async () => {
    const made = await makeClient();
    const key = String((await rotate(made)).shownOnce);
    await test.house.database.pool.query(`update api_client set expires_on = '2020-01-01' where state = 'ACTIVE'`);
    const answers = await Promise.all([key, `dsk_${'a'.repeat(43)}`, 'letmein', 'none 1'].map((given) => ask(given)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401]);
  });

  it('cannot be guessed: after many wrong ones from a network no more are looked up', async () => {
    for (let no = 0; no < 60; no += 1) await ask(`dsk_${String(no).padStart(43, 'b')}`);
    expect((await ask(`dsk_${'c'.repeat(43)}`)).statusCode).toBe(429);
    const statements = await test.statementsOf(() => ask(`dsk_${'c'.repeat(43)}`));
    expect(statements).toBe(0);
    expect((await ask()).statusCode).toBe(200);
  });

  it('is made by the administrator of the district alone', async () => {
    const made = await makeClient();
    const operator = await district.staff('OPERATOR');
    expect((await rotate(made, operator)).shownOnce).toBeNull();
    const other = await testDistrict(test, '990202');
    expect((await rotate(made, await other.staff('SYSTEM_ADMIN'))).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

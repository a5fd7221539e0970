import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createDistrict, renewSetupLink } from './create-district.js';
import { createSetupLink } from './first-administrator.js';
import { fromConsole, LoginFixture } from './login.fixture.js';
import { newOneTimeLink, storePasswordLink } from './password-link.js';

const person = { username: 'gao.ling', displayName: '高玲', password: 'plum-kettle-orbit-41' };
let fixture: LoginFixture;
let app: FastifyInstance;

beforeAll(async () => {
  fixture = await LoginFixture.open();
  app = await fixture.app();
});
afterAll(async () => {
  await app.close();
  await fixture.close();
});
beforeEach(() => fixture.pool.query('delete from auth.login_attempt'));

async function passwordLink(userId: string): Promise<string> {
  const link = newOneTimeLink(fixture.now);
  await storePasswordLink(fixture.pool, userId, link);
  return link.token;
}
const setUp = (payload: object) => app.inject(fromConsole('POST', '/setup', { payload }));
const signIn = (username: string, password: string) =>
  app.inject(fromConsole('POST', '/sign-in/username', { payload: { username, password } }));

test('the link of a district makes its first administrator, once', async () => {
  const { token, path } = await createSetupLink(fixture.pool, '370101', fixture.now);
  expect(path).toBe(`/setup?token=${token}`);
  const { rows } = await fixture.pool.query('select * from setup_link');
  expect(JSON.stringify(rows)).not.toContain(token);

  expect((await setUp({ token, ...person, password: 'gao.ling2026' })).json()).toMatchObject({ code: 'PASSWORD_COMMON' });
  expect((await setUp({ token, ...person, username: '高玲' })).json()).toMatchObject({ code: 'USERNAME_INVALID' });
  expect((await setUp({ token, password: person.password })).json()).toMatchObject({ code: 'USERNAME_INVALID' });
  const twice = await Promise.all([setUp({ token, ...person }), setUp({ token, ...person, username: 'gao.ling2' })]);
  expect(twice.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 410]);
  expect((await setUp({ token, ...person, username: 'other' })).json()).toMatchObject({ code: 'LINK_INVALID' });

  const { username } = twice.find(({ statusCode }) => statusCode === 200)?.json() ?? {};
  expect((await signIn(username, person.password)).statusCode).toBe(200);
  const roles = await fixture.pool.query('select role, scope_code from role_assignment');
  expect(roles.rows).toEqual([{ role: 'SYSTEM_ADMIN', scope_code: '' }]);
});

test('the link of a district ends after 72 hours, and with the next link', async () => {
  const first = await createSetupLink(fixture.pool, '370101', fixture.now);
  const second = await createSetupLink(fixture.pool, '370101', fixture.now);
  expect((await setUp({ token: first.token, ...person })).json()).toMatchObject({ code: 'LINK_INVALID' });
  fixture.later(72 * 60 * 60 * 1000);
  expect((await setUp({ token: second.token, ...person })).json()).toMatchObject({ code: 'LINK_INVALID' });
});

test('a user name that is taken is refused and leaves the link usable', async () => {
  await fixture.user('taken', person.password);
  const { token } = await createSetupLink(fixture.pool, '370101', fixture.now);
  expect((await setUp({ token, ...person, username: 'taken' })).json()).toMatchObject({ code: 'USERNAME_TAKEN' });
  expect((await setUp({ token, ...person, username: 'not.taken' })).statusCode).toBe(200);
});

test('the link of a user sets the password and ends the sessions', async () => {
  const userId = await fixture.user('li.mei', person.password);
  const before = (await signIn('li.mei', person.password)).cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const token = await passwordLink(userId);
  expect((await setUp({ token, password: 'amber-lantern-river-7' })).json()).toEqual({ username: 'li.mei' });
  expect((await setUp({ token, password: 'amber-lantern-river-8' })).json()).toMatchObject({ code: 'LINK_INVALID' });
  const session = await app.inject(fromConsole('GET', '/get-session', { headers: { cookie: before } }));
  expect(session.json()).toEqual({ signedIn: false });
  expect((await signIn('li.mei', person.password)).statusCode).toBe(401);
  expect((await signIn('li.mei', 'amber-lantern-river-7')).statusCode).toBe(200);
});

test('the link of a locked user is refused', async () => {
  const userId = await fixture.user('locked', person.password, 'LOCKED');
  const token = await passwordLink(userId);
  expect((await setUp({ token, password: 'amber-lantern-river-7' })).json()).toMatchObject({ code: 'ACCOUNT_LOCKED' });
});

test('a district is made once, by its code, and its first administrator belongs to it', async () => {
  const made = await createDistrict(fixture.pool, '510113000000', ' 青白江区 ', fixture.now);
  expect(made).toMatchObject({ refusal: null });
  expect(await createDistrict(fixture.pool, '510113', '青白江区', fixture.now)).toEqual({ refusal: 'DISTRICT_EXISTS' });
  expect(await createDistrict(fixture.pool, '51011', '青白江区', fixture.now)).toEqual({ refusal: 'DISTRICT_CODE_INVALID' });
  expect(await createDistrict(fixture.pool, '510114', ' ', fixture.now)).toEqual({ refusal: 'DISTRICT_NAME_INVALID' });
  expect(await renewSetupLink(fixture.pool, '510199', fixture.now)).toEqual({ refusal: 'DISTRICT_UNKNOWN' });

  const renewed = await renewSetupLink(fixture.pool, '510113', fixture.now);
  const token = renewed.refusal === null ? renewed.link.token : '';
  expect((await setUp({ token, ...person, username: 'first.admin' })).statusCode).toBe(200);
  const { rows } = await fixture.pool.query(
    `select u.district_code, u.display_name, o.kind from "user" u join organization o on o.id = u.organization_id
     where u.username = 'first.admin'`,
  );
  expect(rows).toEqual([{ district_code: '510113', display_name: '高玲', kind: 'TASK_FORCE' }]);
});

import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createLogin } from './login.js';
import { fromConsole, LoginFixture, loginSecret } from './login.fixture.js';
import { endSessions } from './login-account.js';
import { viewerOf } from './viewer.js';

const password = 'plum-kettle-orbit-41';
let fixture: LoginFixture;
let app: FastifyInstance;

beforeAll(async () => {
  fixture = await LoginFixture.open();
  app = await fixture.app();
  await fixture.user('li.mei', password);
});
afterAll(async () => {
  await app.close();
  await fixture.close();
});
beforeEach(async () => {
  await fixture.pool.query('delete from auth.login_attempt');
  fixture.now = new Date();
  fixture.events.length = 0;
});

const signIn = (username: string, typed: string, headers: Record<string, string> = {}) =>
  app.inject(fromConsole('POST', '/sign-in/username', { payload: { username, password: typed }, headers }));
const cookieOf = (response: { cookies: { name: string; value: string }[] }) =>
  response.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
const session = (cookie: string) => app.inject(fromConsole('GET', '/get-session', { headers: { cookie } }));

test('the right password begins a session whose token is only in the cookie and only hashed in the database', async () => {
  const response = await signIn(' Li.Mei ', password);
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({ signedIn: true, username: 'li.mei', displayName: '王建国', isDemonstration: false });
  const [cookie] = response.cookies.filter(({ name }) => name === 'doorstep.session_token');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(cookie?.maxAge).toBeUndefined();
  const token = cookie?.value.split('.')[0] ?? '';
  expect(token.length).toBeGreaterThanOrEqual(32);
  expect(response.body).not.toContain(token);
  const { rows } = await fixture.pool.query('select * from auth.session');
  expect(JSON.stringify(rows)).not.toContain(token);
  expect((await session(cookieOf(response))).json()).toMatchObject({ signedIn: true, username: 'li.mei' });
  expect(fixture.events.map(({ action }) => action)).toEqual(['login.succeeded']);
});

test('unknown user and wrong password are answered with the same text', async () => {
  const [wrong, unknown] = [await signIn('li.mei', 'wrong-password-1'), await signIn('nobody', 'wrong-password-1')];
  expect(wrong.statusCode).toBe(401);
  expect(unknown.statusCode).toBe(401);
  expect(unknown.body).toBe(wrong.body);
  expect(wrong.json()).toMatchObject({ code: 'INVALID_CREDENTIALS' });
  expect(Object.keys(unknown.headers).toSorted()).toEqual(Object.keys(wrong.headers).toSorted());
});

test('a LOCKED and a LEFT user cannot sign in; who does not know the password is not told why', async () => {
  await fixture.user('locked', password, 'LOCKED');
  await fixture.user('left', password, 'LEFT');
  for (const username of ['locked', 'left']) {
    expect((await signIn(username, password)).json()).toMatchObject({ code: 'ACCOUNT_LOCKED' });
    expect((await signIn(username, 'wrong-password-1')).json()).toMatchObject({ code: 'INVALID_CREDENTIALS' });
  }
});

test('the session of a user who is locked is dead with the next request', async () => {
  const id = await fixture.user('zhao.lei', password);
  const cookie = cookieOf(await signIn('zhao.lei', password));
  await fixture.pool.query(`update "user" set state = 'LOCKED' where id = $1`, [id]);
  expect((await session(cookie)).json()).toEqual({ signedIn: false });
  await fixture.pool.query(`update "user" set state = 'ACTIVE' where id = $1`, [id]);
  expect((await session(cookie)).json()).toMatchObject({ signedIn: true });
  await endSessions(fixture.pool, (await viewerOf(cookie, fixture.pool))?.authUserId ?? '');
  expect((await session(cookie)).json()).toEqual({ signedIn: false });
});

test('a role holds from the request after it was given to the request after it ended, on the days of the district', async () => {
  const id = await fixture.user('wu.fang', password);
  const cookie = cookieOf(await signIn('wu.fang', password));
  const grants = async () => (await viewerOf(cookie, fixture.pool))?.grants;
  const role = (validFrom: string, validTo: string | null) =>
    fixture.pool.query(
      `insert into role_assignment (id, district_code, user_id, role, scope_code, valid_from, valid_to)
       values (gen_random_uuid(), '370101', $1, 'TOWN_CLERK', '370101001', $2, $3)`,
      [id, validFrom, validTo],
    );
  expect(await grants()).toEqual([]);
  await role('2020-01-01', null);
  expect(await grants()).toEqual([{ role: 'TOWN_CLERK', scopeCode: '370101001', sectorId: null }]);
  await fixture.pool.query('update role_assignment set valid_to = $1', [(await viewerOf(cookie, fixture.pool))?.today]);
  expect(await grants()).toEqual([]);
  await role('2019-03-01', '2019-04-01');
  expect(await grants()).toEqual([]);
  await fixture.pool.query('update district set is_demo = true');
  await fixture.pool.query(
    `insert into setting (id, district_code, key, value, valid_from) values (gen_random_uuid(), '370101', 'clock.today', '"2019-03-31"', '2019-01-01')`,
  );
  expect(await viewerOf(cookie, fixture.pool)).toMatchObject({ today: '2019-03-31', grants: [{ role: 'TOWN_CLERK' }] });
});

test('a deputy has the roles of the absent one beside the own ones, within the period and but for those of administrators', async () => {
  await fixture.pool.query(`delete from setting where key = 'clock.today'`);
  const [deputy, absent] = [await fixture.user('deputy.one', password), await fixture.user('absent.one', password)];
  const cookie = cookieOf(await signIn('deputy.one', password));
  const role = (user: string, held: string) =>
    fixture.pool.query(
      `insert into role_assignment (id, district_code, user_id, role, scope_code, valid_from) values (gen_random_uuid(), '370101', $1, $2, '', '2020-01-01')`,
      [user, held],
    );
  await role(deputy, 'OPERATOR');
  await role(absent, 'COORDINATOR');
  await role(absent, 'SYSTEM_ADMIN');
  const today = (await viewerOf(cookie, fixture.pool))?.today;
  const period = (from: number, to: number) =>
    fixture.pool.query(
      `insert into deputy (id, district_code, user_id, deputy_id, valid_from, valid_to) values (gen_random_uuid(), '370101', $1, $2, $3::date + $4::int, $3::date + $5::int)`,
      [absent, deputy, today, from, to],
    );
  const grants = async () => (await viewerOf(cookie, fixture.pool))?.grants;
  const own = { role: 'OPERATOR', scopeCode: '', sectorId: null };
  await period(-5, 0);
  await period(1, 5);
  expect(await grants()).toEqual([own]);
  await period(0, 1);
  expect(await grants()).toEqual([own, { role: 'COORDINATOR', scopeCode: '', sectorId: null, standsFor: absent }]);
  await fixture.pool.query(`update "user" set state = 'LEFT' where id = $1`, [absent]);
  expect(await grants()).toEqual([own]);
});

test('signing out ends the session on the server', async () => {
  const cookie = cookieOf(await signIn('li.mei', password));
  const out = await app.inject(fromConsole('POST', '/sign-out', { headers: { cookie } }));
  expect(out.json()).toEqual({ signedIn: false });
  expect((await session(cookie)).json()).toEqual({ signedIn: false });
});

test('a change of password ends the other sessions and keeps the caller signed in', async () => {
  await fixture.user('sun.yu', password);
  const [here, there] = [cookieOf(await signIn('sun.yu', password)), cookieOf(await signIn('sun.yu', password))];
  const change = (currentPassword: string, newPassword: string, cookie = here) =>
    app.inject(fromConsole('POST', '/change-password', { payload: { currentPassword, newPassword }, headers: { cookie } }));

  expect((await change('wrong-password-1', 'amber-lantern-river-7')).json()).toMatchObject({ code: 'WRONG_PASSWORD' });
  expect((await change(password, 'short')).json()).toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
  expect((await change(password, 'WoAiNi1314520')).json()).toMatchObject({ code: 'PASSWORD_COMMON' });
  expect((await change(password, '清河区清河区sun.yu2026')).json()).toMatchObject({ code: 'PASSWORD_COMMON' });
  expect((await change(password, password)).json()).toMatchObject({ code: 'PASSWORD_UNCHANGED' });
  expect((await change(password, 'amber-lantern-river-7', '')).json()).toMatchObject({ code: 'UNAUTHENTICATED' });

  const changed = await change(password, 'amber-lantern-river-7');
  expect(changed.statusCode).toBe(200);
  for (const old of [here, there]) expect((await session(old)).json()).toEqual({ signedIn: false });
  expect((await session(cookieOf(changed))).json()).toMatchObject({ signedIn: true });
  expect((await signIn('sun.yu', password)).statusCode).toBe(401);
  expect((await signIn('sun.yu', 'amber-lantern-river-7')).statusCode).toBe(200);
});

test('a session ends after 30 minutes of rest and after 12 hours at the latest', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: fixture.now });
  const cookie = cookieOf(await signIn('li.mei', password));
  vi.useRealTimers();
  const minutes = (count: number) => new Date(fixture.now.getTime() + count * 60_000);
  expect(await viewerOf(cookie, fixture.pool, minutes(31))).toBeNull();
  for (let at = 25; at < 720; at += 25) expect(await viewerOf(cookie, fixture.pool, minutes(at)), `${at}`).not.toBeNull();
  expect((await viewerOf(cookie, fixture.pool, minutes(719)))?.sessionEndsAt).toEqual(minutes(720));
  expect(await viewerOf(cookie, fixture.pool, minutes(720))).toBeNull();
});

test('the login library, too, sees that a session has ended', async () => {
  const login = await createLogin({ pool: fixture.pool, secret: loginSecret, baseUrl: 'http://console.test' });
  const headers = new Headers({ cookie: cookieOf(await signIn('li.mei', password)) });
  expect(await login.api.getSession({ headers })).toMatchObject({ user: { username: 'li.mei' } });
  await fixture.pool.query(`update auth.session set "expiresAt" = now() - interval '1 second'`);
  expect(await login.api.getSession({ headers })).toBeNull();
});

test('behind HTTPS the cookie is Secure', async () => {
  const secure = await fixture.app('https://console.test');
  const response = await secure.inject(
    fromConsole('POST', '/sign-in/username', { payload: { username: 'li.mei', password } }),
  );
  const cookie = response.cookies.find(({ name }) => name === '__Secure-doorstep.session_token');
  expect(cookie).toMatchObject({ secure: true, httpOnly: true });
  expect(await viewerOf(cookieOf(response), fixture.pool)).toMatchObject({ username: 'li.mei' });
  await secure.close();
});

test('a forged or cut cookie is nobody', async () => {
  for (const cookie of ['', 'doorstep.session_token', 'doorstep.session_token=', 'doorstep.session_token=.x', 'doorstep.session_token=abc.def; %%%']) {
    expect(await viewerOf(cookie, fixture.pool)).toBeNull();
  }
});

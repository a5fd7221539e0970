import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fromConsole, LoginFixture } from './login.fixture.js';
import { attemptKeys, beginAttempt, failureWindow } from './login-attempt.js';

const password = 'plum-kettle-orbit-41';
const minute = 60_000;
let fixture: LoginFixture;
let app: FastifyInstance;

beforeAll(async () => {
  fixture = await LoginFixture.open();
  app = await fixture.app();
  await fixture.user('li.mei', password);
  await fixture.user('zhou.jie', password);
});
afterAll(async () => {
  await app.close();
  await fixture.close();
});
beforeEach(() => fixture.pool.query('delete from auth.login_attempt'));

const signIn = (username: string, typed: string, address = '10.0.0.1', headers: Record<string, string> = {}) =>
  app.inject({
    ...fromConsole('POST', '/sign-in/username', { payload: { username, password: typed }, headers }),
    remoteAddress: address,
  });

test('after ten failures the account is refused even with the right password, and the refusal ends by itself', async () => {
  for (let n = 0; n < 10; n += 1) {
    expect((await signIn('li.mei', `wrong-password-${n}`, `10.0.1.${n}`)).statusCode).toBe(401);
    fixture.later(minute / 2);
  }
  const refused = await signIn('li.mei', password, '10.0.2.1');
  expect(refused.statusCode).toBe(429);
  expect(refused.json()).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  expect(Number(refused.headers['retry-after'])).toBe(10 * 60);
  expect((await signIn('zhou.jie', password, '10.0.2.1')).statusCode).toBe(200);
  fixture.later(9 * minute);
  expect((await signIn('li.mei', password, '10.0.2.1')).statusCode).toBe(429);
  fixture.later(minute + 1);
  expect((await signIn('li.mei', password, '10.0.2.1')).statusCode).toBe(200);
});

test('an unknown name is slowed like a known one', async () => {
  for (let n = 0; n < 10; n += 1) expect((await signIn('nobody', 'wrong-password-1', `10.1.0.${n}`)).statusCode).toBe(401);
  expect((await signIn('nobody', 'wrong-password-1', '10.1.1.1')).statusCode).toBe(429);
});

test('after forty failures the address is refused, whatever name and whatever X-Forwarded-For it claims', async () => {
  for (let n = 0; n < 40; n += 1) {
    const response = await signIn(`name${n}`, 'wrong-password-1', '10.2.0.1', { 'x-forwarded-for': `203.0.113.${n}` });
    expect(response.statusCode).toBe(401);
  }
  const forged = await signIn('zhou.jie', password, '10.2.0.1', { 'x-forwarded-for': '198.51.100.7' });
  expect(forged.statusCode).toBe(429);
  expect((await signIn('zhou.jie', password, '10.2.0.2')).statusCode).toBe(200);
}, 20_000);

test('fifty attempts at once are evaluated ten times at most', async () => {
  const keys = attemptKeys('secret', 'li.mei', '10.3.0.1');
  const attempts = await Promise.all(Array.from({ length: 50 }, () => beginAttempt(fixture.pool, keys, fixture.now)));
  const evaluated = attempts.filter(({ allowed }) => allowed).length;
  expect(evaluated).toBeLessThanOrEqual(10);
});

test('refused attempts do not prolong the refusal', async () => {
  const keys = attemptKeys('secret', 'li.mei', '10.4.0.1');
  for (let n = 0; n < 10; n += 1) await beginAttempt(fixture.pool, keys, fixture.now);
  for (let n = 0; n < 29; n += 1) {
    fixture.later(failureWindow / 30);
    expect((await beginAttempt(fixture.pool, keys, fixture.now)).allowed).toBe(false);
  }
  fixture.later(failureWindow / 30);
  expect((await beginAttempt(fixture.pool, keys, fixture.now)).allowed).toBe(true);
});

test('the table names nobody', async () => {
  await signIn('li.mei', 'wrong-password-1', '10.5.0.1');
  const { rows } = await fixture.pool.query('select * from auth.login_attempt');
  expect(JSON.stringify(rows)).not.toMatch(/li\.mei|10\.5\.0\.1/);
});

test('addresses of one IPv6 network count together, an IPv4 address is the same in both notations', () => {
  const keyOf = (address: string) => attemptKeys('secret', 'x', address).address;
  expect(keyOf('2001:db8:0:1::5')).toBe(keyOf('2001:0db8::1:aaaa:bbbb:cccc:dddd'));
  expect(keyOf('2001:db8:0:1::5')).not.toBe(keyOf('2001:db8:0:2::5'));
  expect(keyOf('::ffff:192.0.2.1')).toBe(keyOf('192.0.2.1'));
  expect(keyOf('::1')).toBe(keyOf('0:0:0:0:0:0:0:1'));
});

import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstrationPasswordOf, ensureDemonstrationAccounts, refuseDemonstrationPasswords } from './demonstration-accounts.js';
import { fromConsole, LoginFixture } from './login.fixture.js';

const demonstrationPassword = demonstrationPasswordOf(Buffer.from('key of the test'));
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

const signIn = (username: string, password: string) =>
  app.inject(fromConsole('POST', '/sign-in/username', { payload: { username, password } }));

async function staff(username: string): Promise<string> {
  const userId = await fixture.user(`x-${username}`, demonstrationPassword);
  await fixture.pool.query('update "user" set username = $2, auth_user_id = null where id = $1', [userId, username]);
  return username;
}

test('demonstration accounts sign in, are marked, and lose their password with a production start', async () => {
  const accounts = [await staff('demo.clerk'), await staff('demo.leader')];
  const ensure = (password: string) => ensureDemonstrationAccounts(fixture.pool, '370101', accounts, password);
  await ensure(demonstrationPassword);
  expect((await signIn('demo.clerk', demonstrationPassword)).statusCode, 'not in a real district').toBe(401);
  await fixture.pool.query('update district set is_demo = true');
  await ensure(demonstrationPassword);
  await ensure('another-password-33');

  const clerk = await signIn('demo.clerk', demonstrationPassword);
  expect(clerk.json()).toMatchObject({ signedIn: true, isDemonstration: true });
  const clerkCookie = clerk.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const leader = await signIn('demo.leader', demonstrationPassword);
  const cookie = leader.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const payload = { currentPassword: demonstrationPassword, newPassword: 'amber-lantern-river-7' };
  const changed = await app.inject(fromConsole('POST', '/change-password', { payload, headers: { cookie } }));
  expect(changed.json()).toMatchObject({ signedIn: true, isDemonstration: false });

  const refused = await refuseDemonstrationPasswords(fixture.pool);
  expect(refused?.usernames).toEqual(['demo.clerk']);
  expect(refused?.zh).toContain('demo.clerk');
  expect((await signIn('demo.clerk', demonstrationPassword)).statusCode).toBe(401);
  const session = await app.inject(fromConsole('GET', '/get-session', { headers: { cookie: clerkCookie } }));
  expect(session.json()).toEqual({ signedIn: false });
  expect((await signIn('demo.leader', 'amber-lantern-river-7')).statusCode).toBe(200);
  expect(await refuseDemonstrationPasswords(fixture.pool)).toBeNull();
});

test('the demonstration password is steady within an installation and differs between two', () => {
  expect(demonstrationPassword).toMatch(/^demo(-[a-z2-9]{4}){3}$/);
  expect(demonstrationPasswordOf(Buffer.from('key of the test'))).toBe(demonstrationPassword);
  expect(demonstrationPasswordOf(Buffer.from('another key'))).not.toBe(demonstrationPassword);
});

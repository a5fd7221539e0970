import type { Viewer } from '@doorstep/domain/roles';
import { publicId } from '@doorstep/domain/public-id';
import { afterAll, beforeAll, describe, expect, it, test as plain } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { fromConsole } from './login.fixture.js';

interface Payload {
  user: { id: string; version: number; state: string; roles: { role: string; scopeCode: string }[] } | null;
  errors: { code: string; path: string[] }[];
}

let test: TestHouse;
let district: TestDistrict;
let other: TestDistrict;
let administrator: Viewer;
let auditor: Viewer;
let townLeader: Viewer;
let departmentLeader: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  other = await testDistrict(test, '990202');
  administrator = await district.staff('SYSTEM_ADMIN');
  auditor = await district.staff('AUDITOR');
  townLeader = await district.staff('TOWN_LEADER');
  departmentLeader = await district.staff('DEPARTMENT_LEADER');
});
afterAll(() => test.close());

const idOf = (viewer: Viewer) => publicId('usr', viewer.userId);

async function write(viewer: Viewer, mutation: string, input: object): Promise<Payload> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation M($input: ${type}!) {
    ${mutation}(input: $input) { user { id version state roles { role scopeCode } } errors { code path } } }`;
  const answer = await test.askAs<Record<string, Payload>>(viewer, query, { input });
  expect(answer.errors).toBeUndefined();
  const payload = answer.data[mutation];
  if (!payload) throw new Error(`${mutation} answered nothing.`);
  return payload;
}

async function versionOf(viewer: Viewer): Promise<number> {
  const { rows } = await test.house.database.pool.query('select version from "user" where id = $1', [viewer.userId]);
  return rows[0].version;
}

const change = async (by: Viewer, mutation: string, of: Viewer, input: object = {}) =>
  write(by, mutation, { id: idOf(of), version: await versionOf(of), ...input });

const codes = ({ errors }: Payload) => errors.map(({ code }) => code);

describe('who is signed in', () => {
  it('is told to the console in one statement', async () => {
    const query = `{ me { user { displayName organization { name } } district { code name isDemo today }
      roles { role scopeCode label labelEn scopeName } menu moveKeys isDemoAccount } }`;
    const statements = await test.statementsOf(() => test.askAs(townLeader, query));
    expect(statements).toBe(1);
    const { data } = await test.askAs<{ me: { moveKeys: string[] } }>(townLeader, query);
    expect(data.me).toMatchObject({
      user: { organization: { name: '城关街道办事处' } },
      district: { code: district.code, name: '测试区', isDemo: true, today: TEST_DAY },
      roles: [{ role: 'TOWN_LEADER', scopeCode: district.towns[0], label: '镇街领导', labelEn: 'Town leader', scopeName: '城关街道' }],
      menu: expect.arrayContaining(['suggestions', 'projects', 'identity']),
      isDemoAccount: false,
    });
    expect(data.me.moveKeys).toContain('user.create');
    expect(data.me.moveKeys).not.toContain('settings.change');
  });
});

describe('the roster of users', () => {
  const query = '{ users(pageSize: 50) { totalItems items { id username state roles { role } moves { key mutation } } } }';
  const listed = async (viewer: Viewer) =>
    (await test.askAs<{ users: { totalItems: number; items: { id: string }[] } }>(viewer, query)).data.users.items.map(({ id }) => id);

  it('shows the administrator and the auditor the whole district, and nothing of another', async () => {
    await other.staff('OPERATOR');
    for (const viewer of [administrator, auditor]) {
      expect((await listed(viewer)).toSorted()).toEqual([administrator, auditor, townLeader, departmentLeader].map(idOf).toSorted());
    }
  });

  it('shows a town leader the own town and a department leader the own department', async () => {
    expect(await listed(townLeader)).toEqual([idOf(townLeader)]);
    expect(await listed(departmentLeader)).toEqual([idOf(departmentLeader)]);
  });

  it('is not for a clerk', async () => {
    const clerk = await other.staff('TOWN_CLERK');
    const answer = await test.askAs(clerk, query);
    expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('answers for a user out of reach like for one who does not exist', async () => {
    const ask = (id: string) => test.askAs(townLeader, 'query Q($id: ID!) { user(id: $id) { id } }', { id });
    expect((await ask(idOf(administrator))).data).toEqual({ user: null });
    expect((await ask(publicId('usr', '00000000-0000-7000-8000-000000000000'))).data).toEqual({ user: null });
  });
});

describe('making a user', () => {
  const person = (organizationId: string, more: object = {}) => ({
    username: `user-${Math.trunc(performance.now() * 1000)}`,
    displayName: '钱芳',
    organizationId: publicId('org', organizationId),
    role: 'TOWN_CLERK',
    scopeCode: district.towns[0],
    ...more,
  });

  it('is done by the leader of the town, with a role of the town', async () => {
    const { user, errors } = await write(townLeader, 'createUser', person(district.organizations.townOffice, { phone: '13800000000' }));
    expect(errors).toEqual([]);
    expect(user).toMatchObject({ state: 'ACTIVE', roles: [{ role: 'TOWN_CLERK', scopeCode: district.towns[0] }] });
    const { rows } = await test.house.database.pool.query('select payload from audit_entry where action = $1', ['user.create']);
    expect(rows[0].payload).not.toContain('13800000000');
  });

  it.each([
    ['in another town', () => person(district.organizations.otherTownOffice), ['FORBIDDEN']],
    ['in an organisation of another district', () => person(other.organizations.townOffice), ['FORBIDDEN']],
    ['with a role of another town', () => person(district.organizations.townOffice, { scopeCode: district.towns[1] }), ['FORBIDDEN']],
    ['with a higher role', () => person(district.organizations.townOffice, { role: 'SYSTEM_ADMIN', scopeCode: '' }), ['FORBIDDEN']],
    ['with a scope that is not of the role', () => person(district.organizations.townOffice, { scopeCode: district.villages[0] }), ['GUARD']],
    ['with a place that is none', () => person(district.organizations.townOffice, { role: 'VILLAGE_CLERK', scopeCode: `${district.towns[0]}999` }), ['NOT_FOUND']],
    ['with a name that is none', () => person(district.organizations.townOffice, { username: '钱芳' }), ['GUARD']],
  ] as const)('is refused to the leader of the town %s', async (_, input, expected) => {
    expect(codes(await write(townLeader, 'createUser', input()))).toEqual(expected);
  });

  it('takes a user name only once in the installation', async () => {
    const { rows } = await test.house.database.pool.query('select username from "user" where district_code = $1 limit 1', [other.code]);
    const refused = await write(administrator, 'createUser', person(district.organizations.townOffice, { username: rows[0].username }));
    expect(refused.errors).toMatchObject([{ path: ['input', 'username'] }]);
  });
});

describe('roles', () => {
  it('are granted and ended, never to oneself, never both administrator and auditor', async () => {
    const clerk = await district.staff('TOWN_CLERK');
    const role = { role: 'VILLAGE_CLERK', scopeCode: district.villages[0] };
    expect((await change(townLeader, 'grantRole', clerk, role)).user?.roles).toHaveLength(2);
    expect(codes(await change(townLeader, 'grantRole', clerk, role))).toEqual(['DUPLICATE']);
    expect((await change(townLeader, 'endRole', clerk, role)).user?.roles).toMatchObject([{ role: 'TOWN_CLERK' }]);
    expect(codes(await change(townLeader, 'endRole', clerk, role))).toEqual(['NOT_FOUND']);
    expect(codes(await change(administrator, 'grantRole', administrator, { role: 'OPERATOR' }))).toEqual(['SAME_PERSON']);
    expect(codes(await change(administrator, 'grantRole', auditor, { role: 'SYSTEM_ADMIN' }))).toEqual(['GUARD']);
  });

  it('are not granted by who holds none of the grantors', async () => {
    const clerk = await district.staff('TOWN_CLERK');
    const answer = await change(auditor, 'grantRole', clerk, { role: 'OPERATOR' });
    expect(codes(answer)).toEqual(['FORBIDDEN']);
  });
});

describe('a user', () => {
  it('is locked, unlocked and leaves; roles end with that', async () => {
    const clerk = await district.staff('TOWN_CLERK');
    expect((await change(townLeader, 'lockUser', clerk, { reason: '设备遗失' })).user?.state).toBe('LOCKED');
    expect(codes(await change(townLeader, 'lockUser', clerk, { reason: '再次' }))).toEqual(['WRONG_STATE']);
    expect((await change(townLeader, 'unlockUser', clerk)).user?.state).toBe('ACTIVE');
    expect((await change(townLeader, 'leaveUser', clerk)).user).toMatchObject({ state: 'LEFT', roles: [] });
    expect(codes(await change(townLeader, 'unlockUser', clerk))).toEqual(['WRONG_STATE']);
  });

  it('with a higher role is not touched by a town leader, though of the same office', async () => {
    const higher = await district.staff('SYSTEM_ADMIN', { organizationId: district.organizations.townOffice });
    expect(codes(await change(townLeader, 'lockUser', higher, { reason: '试' }))).toEqual(['FORBIDDEN']);
    const input = { id: idOf(higher), version: await versionOf(higher) };
    const answer = await test.askAs(townLeader, linkMutation, { input });
    expect(answer.data).toMatchObject({ issuePasswordLink: { link: null, errors: [{ code: 'FORBIDDEN' }] } });
  });

  it('shows only the moves that the server allows', async () => {
    const clerk = await district.staff('TOWN_CLERK');
    const higher = await district.staff('SYSTEM_ADMIN', { organizationId: district.organizations.townOffice });
    const offered = async (viewer: Viewer, of: Viewer) => {
      const query = 'query Q($id: ID!) { user(id: $id) { mayIssuePasswordLink moves { mutation } } }';
      const { data } = await test.askAs<{ user: { mayIssuePasswordLink: boolean; moves: { mutation: string }[] } }>(viewer, query, {
        id: idOf(of),
      });
      return { link: data.user.mayIssuePasswordLink, moves: data.user.moves.map(({ mutation }) => mutation) };
    };
    const all = { link: true, moves: ['grantRole', 'handOverUser', 'lockUser', 'leaveUser'] };
    const none = { link: false, moves: [] };
    expect(await offered(townLeader, clerk)).toEqual(all);
    expect(await offered(townLeader, higher)).toEqual(none);
    expect(await offered(townLeader, townLeader)).toEqual(none);
    expect(await offered(administrator, higher)).toEqual(all);
    expect(await offered(auditor, clerk)).toEqual(none);
  });

  it('of another district is not found', async () => {
    const foreign = await other.staff('OPERATOR');
    expect(codes(await change(administrator, 'lockUser', foreign, { reason: '试' }))).toEqual(['NOT_FOUND']);
  });
});

const linkMutation = `mutation M($input: IssuePasswordLinkInput!) {
  issuePasswordLink(input: $input) { link { path expiresAt } errors { code } } }`;

plain('from a link to a locked account, at the real door', async () => {
  const clerk = await district.staff('TOWN_CLERK');
  const username = (await test.house.database.pool.query('select username from "user" where id = $1', [clerk.userId])).rows[0].username;
  await test.house.database.pool.query('update "user" set username = $2 where id = $1', [clerk.userId, username.toLowerCase()]);
  const input = { id: idOf(clerk), version: await versionOf(clerk) };
  const issued = await test.askAs<{ issuePasswordLink: { link: { path: string } } }>(townLeader, linkMutation, { input });
  const token = issued.data.issuePasswordLink.link.path.replace('/setup?token=', '');

  const post = (path: string, payload: object) => test.app.inject(fromConsole('POST', path, { payload }));
  const password = 'plum-kettle-orbit-41';
  expect((await post('/setup', { token, password })).json()).toEqual({ username: username.toLowerCase() });
  expect((await post('/sign-in/username', { username, password: 'wrong-password-1' })).statusCode).toBe(401);
  const signedIn = await post('/sign-in/username', { username, password });
  expect(signedIn.json()).toMatchObject({ signedIn: true });

  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const session = () => test.app.inject(fromConsole('GET', '/get-session', { headers: { cookie } }));
  expect((await session()).json()).toMatchObject({ signedIn: true });
  await change(townLeader, 'lockUser', clerk, { reason: '设备遗失' });
  await change(townLeader, 'unlockUser', clerk);
  expect((await session()).json()).toEqual({ signedIn: false });

  const { rows } = await test.house.database.pool.query(
    'select action, actor_id, payload from audit_entry where entity_id = $1 order by seq',
    [clerk.userId],
  );
  expect(rows.map(({ action }) => action)).toEqual([
    'user.create',
    'login.passwordSet',
    'login.failed',
    'login.succeeded',
    'user.lock',
    'user.unlock',
  ]);
  expect(JSON.stringify(rows)).not.toContain(token);
});

import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../platform/operation/run-operation.js';
import { orRefusals } from '../platform/operation/run-operation.js';
import { refuseSamePerson } from '../platform/operation/same-person.js';
import { verifyAudit } from '../platform/operation/verify-audit.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { Deputy } from './deputy.entity.js';
import { User } from './user.entity.js';

let test: TestHouse;
let district: TestDistrict;
let clerk: Viewer;
let colleague: Viewer;
let third: Viewer;
let leader: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  clerk = await district.staff('DEPARTMENT_CLERK');
  colleague = await district.staff('DEPARTMENT_CLERK');
  third = await district.staff('DEPARTMENT_CLERK');
  leader = await district.staff('DEPARTMENT_LEADER');
  stranger = await district.staff('DEPARTMENT_CLERK', { organizationId: district.organizations.otherDepartment });
});
afterAll(() => test.close());

const idOf = (viewer: Viewer) => publicId('usr', viewer.userId);
const usernameOf = async (viewer: Viewer): Promise<string> => (await test.house.database.orm.em.fork().findOneOrFail(User, { id: viewer.userId })).username;

interface Payload {
  readonly deputy: { readonly id: string; readonly version: number; readonly lastOn: string | null } | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function write(viewer: Viewer, mutation: string, input: object): Promise<Payload> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation M($input: ${type}!) { ${mutation}(input: $input) { deputy { id version lastOn } errors { code path } } }`;
  const answer = await test.askAs<Record<string, Payload>>(viewer, query, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data[mutation] as Payload;
}
const codes = async (answer: Promise<Payload>) => (await answer).errors.map(({ code }) => code);

describe('a deputy', () => {
  const absence = { validFrom: '2024-11-18', lastOn: '2024-11-22' };

  it('is named by the absent one or who leads the unit, for a period to come, from the same unit', async () => {
    const name = async (by: Viewer, more: object, deputy: Viewer = colleague) =>
      codes(write(by, 'nameDeputy', { deputyUsername: await usernameOf(deputy), ...absence, ...more }));
    expect(await name(clerk, {}, clerk)).toEqual(['INVALID']);
    expect(await name(clerk, {}, stranger)).toEqual(['GUARD_OTHER_ORGANIZATION']);
    expect(await name(clerk, { validFrom: '2024-11-13' })).toEqual(['INVALID']);
    expect(await name(clerk, { lastOn: '2024-11-17' })).toEqual(['INVALID']);
    expect(await name(clerk, { lastOn: '2025-11-19' })).toEqual(['TOO_LONG']);
    expect(await name(clerk, { deputyUsername: 'nobody' })).toEqual(['NOT_FOUND']);
    expect(await name(stranger, { userId: idOf(clerk) })).toEqual(['FORBIDDEN']);
    expect(await name(colleague, { userId: idOf(clerk) }, third)).toEqual(['FORBIDDEN']);
    expect(await name(leader, { userId: idOf(stranger) })).toEqual(['FORBIDDEN']);
    expect(await name(clerk, {})).toEqual([]);
    expect(await name(leader, { userId: idOf(clerk), validFrom: '2024-11-22', lastOn: '2024-11-25' }, third)).toEqual(['DUPLICATE']);
    expect(await name(third, {}, clerk)).toEqual(['GUARD_DEPUTY_ABSENT']);
    expect(await name(leader, { userId: idOf(clerk), validFrom: '2024-11-23', lastOn: '2024-11-25' }, third)).toEqual([]);
  });

  it('is not named for an administrator or an auditor', async () => {
    const administrator = await district.staff('SYSTEM_ADMIN');
    const other = await district.staff('OPERATOR');
    expect(await codes(write(administrator, 'nameDeputy', { deputyUsername: await usernameOf(other), ...absence }))).toEqual(['GUARD_ROLE_PERSONAL']);
  });

  it('is seen by both, by who leads the unit and by the auditor, and ended by the absent one', async () => {
    const list = async (viewer: Viewer) => {
      const query = '{ deputies { totalItems items { id version absentName deputyName organizationName validFrom lastOn isInForce moves { mutation } } } }';
      return (await test.askAs<{ deputies: { totalItems: number; items: { id: string; version: number }[] } }>(viewer, query)).data.deputies;
    };
    expect((await list(stranger)).totalItems).toBe(0);
    expect((await list(leader)).totalItems).toBe(2);
    expect((await list(await district.staff('AUDITOR'))).totalItems).toBe(2);
    const own = await list(clerk);
    expect(own).toMatchObject({
      totalItems: 2,
      items: [{ validFrom: '2024-11-23', lastOn: '2024-11-25', moves: [{ mutation: 'endDeputy' }] }, { organizationName: '交通运输局', isInForce: false }],
    });
    const [second] = own.items;
    const target = { id: second!.id, version: second!.version };
    expect(await list(third)).toMatchObject({ totalItems: 1, items: [{ id: second!.id, moves: [] }] });
    expect(await codes(write(third, 'endDeputy', target))).toEqual(['FORBIDDEN']);
    expect((await write(clerk, 'endDeputy', target)).deputy).toMatchObject({ lastOn: null });
    expect(await codes(write(clerk, 'endDeputy', { ...target, version: target.version + 1 }))).toEqual(['WRONG_STATE']);
  });

  it('leaves in the audit chain for whom it acted', async () => {
    const deputy: Viewer = { ...colleague, grants: [...colleague.grants, { role: 'DEPARTMENT_LEADER', scopeCode: '', standsFor: leader.userId }] };
    const query = 'mutation M($input: LockUserInput!) { lockUser(input: $input) { user { state } errors { code } } }';
    const locked = await test.askAs<{ lockUser: object }>(deputy, query, { input: { id: idOf(third), version: 1, reason: '调离' } });
    expect(locked.data.lockUser).toEqual({ user: { state: 'LOCKED' }, errors: [] });
    const { rows } = await test.house.database.pool.query(`select actor_id, acting_for_id from audit_entry where action = 'user.lock'`);
    expect(rows).toEqual([{ actor_id: colleague.userId, acting_for_id: leader.userId }]);
    expect((await verifyAudit(test.house.database.pool))[0]).toMatchObject({ brokenAt: null });
    const log = await test.askAs<{ auditEntries: { items: object[] } }>(await district.staff('AUDITOR'), '{ auditEntries { items { action actorName actingForName } } }');
    expect(log.data.auditEntries.items).toContainEqual({ action: 'user.lock', actorName: expect.any(String), actingForName: expect.stringContaining('DEPARTMENT_LEADER') });
  });
});

describe('four eyes', () => {
  beforeAll(async () => {
    const em = test.house.database.orm.em.fork();
    const stand = (user: Viewer, deputy: Viewer, validFrom: string, validTo: string) =>
      em.create(Deputy, { districtCode: district.code, userId: user.userId, deputyId: deputy.userId, validFrom, validTo });
    stand(clerk, stranger, '2024-11-10', '2024-11-20');
    stand(leader, third, '2024-10-01', '2024-10-11');
    await em.flush();
  });

  const refused = async (now: Viewer, doneBy: Viewer, doneOn: string | null): Promise<boolean> => {
    const { errors } = await orRefusals(() =>
      inTransaction(test.house, { kind: 'STAFF', viewer: now }, district.code, 'test', async (act) => {
        await refuseSamePerson(act, doneBy.userId, doneOn);
        act.settle();
      }),
    );
    return errors.some(({ code }) => code === 'SAME_PERSON');
  };

  it('are one person’s through a deputy', async () => {
    expect(await refused(clerk, clerk, '2024-11-14')).toBe(true);
    expect(await refused(colleague, clerk, '2024-11-14')).toBe(false);
    // The deputy of today checks what the absent one did, whenever that was.
    expect(await refused(stranger, clerk, '2024-06-01')).toBe(true);
    // The absent one checks what the deputy did in the period, and out of it.
    expect(await refused(leader, third, '2024-10-05')).toBe(true);
    expect(await refused(leader, third, '2024-10-11')).toBe(false);
    expect(await refused(leader, third, null)).toBe(true);
    expect(await refused(third, leader, '2024-10-05')).toBe(false);
  });
});

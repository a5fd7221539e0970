import { publicId } from '@doorstep/domain/public-id';
import type { Role } from '@doorstep/domain/roles';
import { ROLES } from '@doorstep/domain/roles';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../operation/run-operation.js';
import { Setting } from '../setting.entity.js';
import type { TestDistrict } from '../testing/test-district.js';
import { testDistrict } from '../testing/test-district.js';
import { TestHouse } from '../testing/test-house.js';

let test: TestHouse;
let district: TestDistrict;
let other: TestDistrict;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  other = await testDistrict(test, '990202');
  const operator = await district.staff('OPERATOR');
  await inTransaction(test.house, { kind: 'STAFF', viewer: operator }, district.code, 'user.create', async (act) => {
    const setting = act.em.create(Setting, { districtCode: district.code, key: 'test.brand', value: 'one', validFrom: '2024-01-01' });
    await act.em.flush();
    act.audit.about('user', operator.userId);
    setting.value = { words: 'two' };
    await act.em.flush();
    setting.value = 3;
  });
  await inTransaction(test.house, { kind: 'SYSTEM' }, district.code, 'duty.report.open', async () => undefined);
  await inTransaction(test.house, { kind: 'SYSTEM' }, other.code, 'login.failed', async () => undefined);
});
afterAll(() => test.close());

interface Log {
  readonly auditEntries: { readonly items: readonly { readonly id: string; readonly action: string }[]; readonly totalItems: number };
}

const LOG = `query($filter: AuditEntryFilter) { auditEntries(filter: $filter) { totalItems items {
  id seq action actionLabel actionLabelEn actorName entity entityId changes { table field before after } } } }`;

async function entries(of: TestDistrict, filter: object = {}): Promise<Log['auditEntries']> {
  const { data, errors } = await test.askAs<Log>(await of.staff('AUDITOR'), LOG, { filter });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.auditEntries;
}

it('shows the auditor who did what, value by value, newest first', async () => {
  const { items, totalItems } = await entries(district);
  expect(totalItems).toBe(2);
  const [actor] = (await test.house.database.pool.query<{ name: string; id: string }>(`select display_name as name, id from "user" where username like '990201-OPERATOR-%'`)).rows;
  expect(items).toMatchObject([
    { seq: '2', action: 'duty.report.open', actionLabel: '系统按日处理', actorName: null, entity: 'none', entityId: null, changes: [] },
    {
      seq: '1', action: 'user.create', actionLabelEn: expect.stringMatching(/user/i), actorName: actor?.name, entity: 'user', entityId: publicId('usr', String(actor?.id)),
      changes: expect.arrayContaining([
        { table: 'setting', field: 'key', before: null, after: 'test.brand' },
        { table: 'setting', field: 'value', before: '"one"', after: '{"words":"two"}' },
        { table: 'setting', field: 'value', before: '{"words":"two"}', after: '3' },
      ]),
    },
  ]);
});

it('shows one entry, and those of a filter', async () => {
  const [newest, first] = (await entries(district)).items;
  const one = await test.askAs<{ auditEntry: object }>(await district.staff('AUDITOR'), 'query($id: ID!) { auditEntry(id: $id) { action } }', { id: first?.id });
  expect(one.data.auditEntry).toEqual({ action: 'user.create' });
  const [{ actor_id: actorId } = { actor_id: '' }] = (await test.house.database.pool.query<{ actor_id: string }>('select actor_id from audit_entry where actor_id is not null')).rows;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  const ids = async (filter: object) => (await entries(district, filter)).items.map(({ id }) => id);
  expect(await ids({ actorId: publicId('usr', actorId) })).toEqual([first?.id]);
  expect(await ids({ action: 'duty.report.open' })).toEqual([newest?.id]);
  expect(await ids({ entity: 'user' })).toEqual([first?.id]);
  expect(await ids({ from: today, to: today })).toHaveLength(2);
  expect(await ids({ to: '2020-01-01' })).toEqual([]);
});

it('stays in its district', async () => {
  const theirs = await entries(other);
  expect(theirs.items).toMatchObject([{ seq: '1', action: 'login.failed', actionLabel: '登录失败' }]);
  const foreign = await test.askAs(await district.staff('AUDITOR'), 'query($id: ID!) { auditEntry(id: $id) { id } }', { id: theirs.items[0]?.id });
  expect(foreign.data).toEqual({ auditEntry: null });
});

it('is the auditor’s alone', async () => {
  const refused: string[] = [];
  const staff = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'PUBLIC' && role !== 'SUBMITTER');
  for (const role of staff) {
    const { errors } = await test.askAs(await district.staff(role), '{ auditEntries { totalItems } }');
    if (errors?.[0]?.extensions['code'] === 'FORBIDDEN') refused.push(role);
  }
  expect(refused).toEqual(staff.filter((role) => role !== 'AUDITOR'));
});

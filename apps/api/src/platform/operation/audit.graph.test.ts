import { afterAll, beforeAll, expect, it } from 'vitest';
import { Setting } from '../setting.entity.js';
import { testDistrict } from '../testing/test-district.js';
import { TestHouse } from '../testing/test-house.js';
import { inTransaction } from './run-operation.js';
import { verifyAudit } from './verify-audit.js';

let test: TestHouse;
const code = '990201';

beforeAll(async () => {
  test = await TestHouse.open();
  await testDistrict(test);
  await testDistrict(test, '990202');
  for (let no = 1; no <= 6; no += 1) {
    await inTransaction(test.house, { kind: 'SYSTEM' }, code, `test.${no}`, async (act) => {
      act.audit.add({ table: 'none', id: null, before: { no: no - 1 }, after: { no } });
    });
  }
});
afterAll(() => test.close());

const brokenAt = async (): Promise<(number | null)[]> =>
  (await verifyAudit(test.house.database.pool)).map((report) => report.brokenAt);

it('holds while nobody touches it, and the database refuses to change an entry', async () => {
  expect(await brokenAt()).toEqual([null, null]);
  await expect(test.house.database.pool.query(`update audit_entry set action = 'x'`)).rejects.toThrow('append-only');
  await expect(test.house.database.pool.query(`delete from audit_entry`)).rejects.toThrow('append-only');
});

it('keeps what a query in between has flushed', async () => {
  await inTransaction(test.house, { kind: 'SYSTEM' }, '990202', 'test.flush', async (act) => {
    act.em.create(Setting, { districtCode: '990202', key: 'test.flushed', value: 1, validFrom: '2024-01-01' });
    await act.em.find(Setting, { districtCode: '990202' });
  });
  const { rows } = await test.house.database.pool.query<{ after: { table: string }[] }>(`select after from audit_entry where action = 'test.flush'`);
  expect(rows[0]?.after.map(({ table }) => table)).toEqual(['setting']);
});

it('writes concurrent entries densely', async () => {
  const write = (no: number) => inTransaction(test.house, { kind: 'SYSTEM' }, '990202', `c.${no}`, async () => undefined);
  await Promise.all(Array.from({ length: 12 }, (_, no) => write(no)));
  const [, second] = await verifyAudit(test.house.database.pool);
  expect(second).toMatchObject({ entries: 13, brokenAt: null });
});

it.each([
  ['an action', `update audit_entry set action = 'x' where seq = 3`, 3],
  ['a time', `update audit_entry set at = at + interval '1 second' where seq = 2`, 2],
  ['a value', `update audit_entry set after = '[]' where seq = 4`, 4],
  ['a removed entry', `delete from audit_entry where seq = 5`, 6],
  ['a cut end', `delete from audit_entry where seq = 6`, 6],
  ['two entries that changed places', `update audit_entry set seq = case seq when 2 then 1003 else 1002 end where seq in (2, 3); update audit_entry set seq = seq - 1000 where seq > 1000`, 2],
])('finds %s', async (_what, tampering, at) => {
  const client = await test.house.database.pool.connect();
  try {
    await client.query('begin');
    await client.query('alter table audit_entry disable trigger user');
    await client.query(tampering.replaceAll('where ', `where district_code = '${code}' and `));
    const walked = await verifyAudit(client as never);
    expect(walked[0]?.brokenAt).toBe(at);
  } finally {
    await client.query('rollback');
    client.release();
  }
});

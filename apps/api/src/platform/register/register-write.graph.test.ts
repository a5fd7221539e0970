import { uuidOf } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../operation/run-operation.js';
import type { TestDistrict } from '../testing/test-district.js';
import { testDistrict } from '../testing/test-district.js';
import { TestHouse } from '../testing/test-house.js';
import type { Register } from './register.js';
import { rowFinder } from './register-cells.js';
import { registers } from './register.fixture.js';
import { findByNatural } from './register-natural.js';
import { writeRows } from './register-write.js';

let test: TestHouse;
let district: TestDistrict;
let operator: Viewer;

const register = (name: string): Register => {
  const found = registers.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  operator = await district.staff('OPERATOR');
});
afterAll(() => test.close());

const act = <T>(work: Parameters<typeof inTransaction<T>>[4]) => inTransaction(test.house, { kind: 'STAFF', viewer: operator }, district.code, 'test', work);

describe('what is sealed', () => {
  const SITUATION = '独居老人,腿脚不便';
  let visit: { id: string; version: number };
  const mutate = async (name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const answer = await test.askAs<Record<string, { householdVisit: typeof visit; errors: { code: string }[] }>>(
      operator,
      `mutation($input: ${type}!) { ${name}(input: $input) { householdVisit { id version } errors { code path } } }`,
      { input },
    );
    expect(answer.data[name]?.errors).toEqual([]);
    return answer.data[name]?.householdVisit as typeof visit;
  };
  const given = () => ({ visitedOn: '2024-11-01', visitorLevel: 'VILLAGE', villageCode: district.villages[0] });
  const open = (viewer: Viewer, reason: string) =>
    test.askAs<{ householdVisitContact: { situation: string | null; visitor: string | null } | null }>(
      viewer,
      'query($id: ID!, $reason: String!) { householdVisitContact(id: $id, reason: $reason) { situation visitor } }',
      { id: visit.id, reason },
    );

  it('stands in no table in the clear, nor does the number of the household', async () => {
    visit = await mutate('createHouseholdVisit', { ...given(), householdNo: '门牌36号', situation: SITUATION, visitor: '王芳' });
    for (const table of ['household_visit', 'household_visit_contact', 'audit_entry']) {
      const { rows } = await test.house.database.pool.query<{ text: string }>(`select t::text as text from ${table} t`);
      expect(rows.filter(({ text }) => [SITUATION, '王芳', '门牌36号'].some((word) => text.includes(word)))).toEqual([]);
    }
  });

  it('is opened for a reason by who may, and every asking is in the audit', async () => {
    expect((await open(operator, '回访核实')).data.householdVisitContact).toEqual({ situation: SITUATION, visitor: '王芳' });
    expect((await open(operator, ' ')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    const other = await district.staff('TOWN_CLERK', { scopeCode: district.towns[1], organizationId: district.organizations.otherTownOffice });
    expect((await open(other, '看看')).data.householdVisitContact).toBeNull();
    expect((await open(await district.staff('FINANCE_OFFICER'), '看看')).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const { rows } = await test.house.database.pool.query<{ values: object; entity_id: string }>(
      `select after -> 0 -> 'values' as values, entity_id from audit_entry where action = 'householdVisit.readContact' order by seq`,
    );
    expect(rows.map(({ values }) => values)).toEqual([{ reason: '回访核实', granted: true }, { reason: '看看', granted: false }]);
    expect(rows[0]?.entity_id).toBe(uuidOf('hvs', visit.id));
  });

  it('stays when an edit leaves it out, and is told in the row to who may open it', async () => {
    visit = await mutate('editHouseholdVisit', { ...given(), visitorLevel: 'TOWN', id: visit.id, version: visit.version });
    expect((await open(operator, '回访核实')).data.householdVisitContact?.situation).toBe(SITUATION);
    const rows = await test.askAs<{ householdVisits: { items: { mayReadContact: boolean }[] } }>(operator, '{ householdVisits { items { mayReadContact } } }');
    expect(rows.data.householdVisits.items).toEqual([{ mayReadContact: true }]);
  });

  it('counts one household once', async () => {
    await mutate('createHouseholdVisit', { ...given(), householdNo: '门牌36号' });
    const { rows } = await test.house.database.pool.query('select count(distinct household_key)::int as households, count(*)::int as visits from household_visit');
    expect(rows).toEqual([{ households: 1, visits: 2 }]);
  });
});

describe('a batch', () => {
  it('says row by row what is wrong, and writes the others', async () => {
    const outcomes = await act((running) =>
      writeRows(running, register('MediaOutlet'), [
        { values: { name: '晨报', level: 'CITY', kind: 'PAPER' } },
        { values: { name: '晨报', level: 'CITY', kind: 'PAPER' } },
        { values: { name: '晚报', level: 'CITY', kind: 'PAPER' } },
      ]),
    );
    expect(outcomes.map(({ id, refusals }) => [id !== null, refusals.map(({ code, path }) => `${code} ${path.join('.')}`)])).toEqual([
      [true, []],
      [false, ['DUPLICATE input.name']],
      [true, []],
    ]);
  });

  it('knows a row again by its natural key, and writes over it with its version', async () => {
    const outlet = register('MediaOutlet');
    const values = { name: '晨报', level: 'DISTRICT', kind: 'ONLINE' };
    const [outcome] = await act(async (running) => writeRows(running, outlet, [{ values, ...(await findByNatural(running, outlet, values)) }]));
    expect(outcome?.refusals).toEqual([]);
    const { rows } = await test.house.database.pool.query(`select level, kind, version from media_outlet where name = '晨报'`);
    expect(rows).toEqual([{ level: 'DISTRICT', kind: 'ONLINE', version: 2 }]);
  });

  it('finds rows by code, by name, by both, and tells a name that two have', async () => {
    const village = register('ServiceOrder').columns.get('villageCode')?.target;
    if (!village) throw new Error('no target');
    await test.house.database.pool.query(`update village set name = '同名村' where code = any($1)`, [[district.villages[1], district.villages[2]]]);
    const names = [district.villages[0], '测试村1', `${district.villages[0]} 测试村1`, '同名村', '无此村'];
    const found = await act(async (running) => {
      const find = await rowFinder(running, new Map([[village, new Set(names)]]));
      return names.map((name) => find(village, name)?.toString());
    });
    expect(found).toEqual([district.villages[0], district.villages[0], district.villages[0], 'Symbol(ambiguous)', undefined]);
  });
});

describe('a row in use', () => {
  it('is not voided', async () => {
    const [outlet] = await act((running) => writeRows(running, register('MediaOutlet'), [{ values: { name: '日报', level: 'CITY', kind: 'PAPER' } }]));
    await act((running) => writeRows(running, register('MediaPlacement'), [{ values: { title: '路通了', outletId: outlet?.id, level: 'CITY', publishedOn: '2024-11-01' } }]));
    const { data } = await test.askAs<{ mediaOutlets: { items: { id: string; version: number }[] } }>(operator, '{ mediaOutlets(filter: { text: "日报" }) { items { id version } } }');
    const answer = await test.askAs<{ voidMediaOutlet: { errors: { code: string }[] } }>(
      operator,
      'mutation($input: VoidMediaOutletInput!) { voidMediaOutlet(input: $input) { errors { code } } }',
      { input: { ...data.mediaOutlets.items[0], reason: '重复' } },
    );
    expect(answer.data.voidMediaOutlet.errors).toEqual([{ code: 'IN_USE' }]);
  });
});

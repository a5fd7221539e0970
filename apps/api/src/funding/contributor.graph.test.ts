import { uuidOf } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestHouse } from '../platform/testing/test-house.js';
import { codesOf, MoneyFixture } from './money.fixture.js';

let test: TestHouse;
let fixture: MoneyFixture;
let person: string;

const PHONE = '13800000001';

beforeAll(async () => {
  test = await TestHouse.open();
  fixture = await MoneyFixture.in(test);
  person = (await fixture.done<{ id: string }>(fixture.operator, 'createContributor', 'contributor', { kind: 'INDIVIDUAL', name: '张三丰', phone: PHONE })).id;
});
afterAll(() => test.close());

const read = (viewer: Viewer, id: string, reason = '寄送捐赠证书') =>
  test.askAs<{ contributorContact: { name: string | null; phone: string | null } | null }>(
    viewer,
    `query($id: ID!, $reason: String!) { contributorContact(id: $id, reason: $reason) { name phone } }`,
    { id, reason },
  );
const entries = async () => {
  const { rows } = await test.house.database.pool.query<{ after: { values: { reason: string; granted: boolean } }[]; entity_id: string; actor_id: string }>(
    `select after, entity_id, actor_id from audit_entry where action = 'contributor.readContact' order by at, id`,
  );
  return rows;
};

describe('a person who gives', () => {
  it('stands in no table in the clear', async () => {
    const { pool } = test.house.database;
    for (const table of ['contributor', 'contributor_contact', 'audit_entry']) {
      const { rows } = await pool.query<{ text: string }>(`select t::text as text from ${table} t`);
      expect(rows.filter(({ text }) => text.includes('张三丰') || text.includes(PHONE))).toEqual([]);
    }
    const answer = await test.askAs<{ contributors: { items: { name: string | null }[] } }>(fixture.operator, '{ contributors { items { name kind } } }');
    expect(answer.data.contributors.items).toEqual([{ name: null, kind: 'INDIVIDUAL' }]);
  });

  it('is named in public only with a recorded consent', async () => {
    const create = (more: object) =>
      fixture.run<{ name: string }>(fixture.operator, 'createContributor', 'contributor', { kind: 'INDIVIDUAL', name: '李四', publishName: true, ...more });
    expect((await create({})).errors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['GUARD_CONSENT_RECORD', 'input.noticeVersion'],
      ['GUARD_CONSENT_RECORD', 'input.consentVia'],
    ]);
    expect((await create({ noticeVersion: '1', consentVia: '书面' })).row?.name).toBe('李四');
    const { rows } = await test.house.database.pool.query(`select purpose, given from consent_record where subject_kind = 'CONTRIBUTOR'`);
    expect(rows).toEqual([{ purpose: 'PUBLISH_NAME', given: true }]);
    expect(codesOf(await create({ anonymous: true, noticeVersion: '1', consentVia: '书面' }))).toEqual(['INVALID']);
    expect(codesOf(await create({ kind: 'ENTERPRISE', unifiedCode: '123' }))).toEqual(['INVALID']);
  });
});

describe('a contact', () => {
  it('is opened with a reason, and every asking is in the audit', async () => {
    expect((await read(fixture.finance, person)).data.contributorContact).toEqual({ name: '张三丰', phone: PHONE });
    const [entry] = await entries();
    expect(entry).toMatchObject({ entity_id: uuidOf('ctr', person), actor_id: fixture.finance.userId });
    expect(entry?.after[0]?.values).toEqual({ reason: '寄送捐赠证书', granted: true });
    expect((await read(fixture.finance, person, '  ')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('is opened to the town whose project was given to, and to nobody else', async () => {
    const { district } = fixture;
    const clerk = await district.staff('TOWN_CLERK');
    expect((await read(clerk, person)).data.contributorContact).toBeNull();
    await fixture.agreed(await fixture.project(), '10', { contributorId: person });
    expect((await read(clerk, person)).data.contributorContact?.phone).toBe(PHONE);
    const other = await district.staff('TOWN_CLERK', { scopeCode: district.towns[1], organizationId: district.organizations.otherTownOffice });
    const second = await MoneyFixture.in(test, '990202');
    for (const viewer of [other, second.operator]) expect((await read(viewer, person)).data.contributorContact).toBeNull();
    expect((await read(await district.staff('GRID_WORKER'), person)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await entries()).map(({ after }) => after[0]?.values.granted)).toEqual([true, false, true, false, false]);
  });
});

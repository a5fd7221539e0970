import { publicId, uuidOf } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDuties } from '../platform/duties.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { slices } from '../slices.js';
import { SupervisionTest } from './supervision.fixture.js';

let test: TestHouse;
let lab: SupervisionTest;
let operator: Viewer;
let clerk: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  lab = new SupervisionTest(test, await testDistrict(test));
  operator = await lab.district.staff('OPERATOR');
  clerk = await lab.district.staff('TOWN_CLERK');
});
afterAll(() => test.close());

const nomination = (more: object = {}) => ({
  kind: 'SUPERVISOR',
  name: '王强',
  phone: '13700002222',
  birthYear: 1970,
  identity: 'CONGRESS_DEPUTY',
  tier: 'VILLAGE',
  townCode: lab.district.towns[0],
  villageCode: lab.district.villages[0],
  nominatedById: publicId('org', lab.district.organizations.townOffice),
  ...more,
});

const detail = `query Q($id: ID!) { supervisor(id: $id) { name state tier isInOffice certificateNo activeFrom termEndsOn endedOn assignmentCount
  assignments { project { title } validTo } supervisionRecords { finding resolvedOn } moves { mutation isPrimary } timeline { label text } } }`;
const see = async (viewer: Viewer, id: string) => (await test.askAs<{ supervisor: Record<string, unknown> | null }>(viewer, detail, { id })).data.supervisor;

describe('nominating', () => {
  it('needs a place for its tier, a unit of the district and a free login', async () => {
    expect(await lab.refused(operator, 'nominateSupervisor', nomination({ villageCode: null }))).toEqual(['GUARD']);
    expect(await lab.refused(operator, 'nominateSupervisor', nomination({ tier: 'TOWN', townCode: null, villageCode: null }))).toEqual(['GUARD']);
    expect(await lab.refused(operator, 'nominateSupervisor', nomination({ villageCode: lab.district.villages[2] }))).toEqual(['INVALID']);
    const { login } = await lab.supervisor(operator);
    expect(await lab.refused(operator, 'nominateSupervisor', nomination({ userId: publicId('usr', login.userId) }))).toEqual(['DUPLICATE']);
    expect(await lab.refused(operator, 'nominateSupervisor', nomination({ nominatedById: publicId('org', login.userId) }))).toEqual(['NOT_FOUND']);
  });

  it('is for the clerk of the own town', async () => {
    await lab.done(clerk, 'nominateSupervisor', nomination());
    const elsewhere = nomination({ townCode: lab.district.towns[1], villageCode: lab.district.villages[2] });
    expect(await lab.refused(clerk, 'nominateSupervisor', elsewhere)).toEqual(['FORBIDDEN']);
    expect(await lab.refused(clerk, 'nominateSupervisor', nomination({ tier: 'DISTRICT', townCode: null, villageCode: null }))).toEqual(['FORBIDDEN']);
  });

  it('keeps the person sealed; the name is public by consent alone', async () => {
    const silent = await lab.done(operator, 'nominateSupervisor', nomination());
    const willing = await lab.done(operator, 'nominateSupervisor', nomination({ consentNoticeVersion: '1' }));
    const rows = await lab.sql('select name_public, consent_public_name from supervisor where id = any($1) order by id', [[silent, willing].map((id) => uuidOf('spv', id))]);
    expect(rows).toEqual([
      { name_public: null, consent_public_name: false },
      { name_public: '王强', consent_public_name: true },
    ]);
    expect(await lab.sql(`select purpose, given from consent_record where subject_id = $1`, [uuidOf('spv', willing)])).toEqual([{ purpose: 'PUBLISH_NAME', given: true }]);
    const audit = await lab.sql<{ payload: string }>(`select payload from audit_entry where action = 'supervisor.nominate' and entity_id = $1`, [uuidOf('spv', silent)]);
    expect(audit[0]?.payload).not.toMatch(/13700002222|王强/);
  });
});

describe('the contact', () => {
  const ask = 'query Q($id: ID!, $reason: String!) { supervisorContact(id: $id, reason: $reason) { name phone birthYear } }';
  const read = (viewer: Viewer, id: string, reason = '季度回访') => test.askAs<{ supervisorContact: unknown }>(viewer, ask, { id, reason });

  it('is opened for who reads the roster, and every asking is in the audit', async () => {
    const id = await lab.done(operator, 'nominateSupervisor', nomination());
    const whole = { name: '王强', phone: '13700002222', birthYear: '1970' };
    expect((await read(operator, id)).data.supervisorContact).toEqual(whole);
    expect((await read(clerk, id)).data.supervisorContact).toEqual(whole);
    expect((await read(await lab.district.staff('AUDITOR'), id)).data.supervisorContact).toEqual(whole);
    const elsewhere = await lab.district.staff('TOWN_CLERK', { scopeCode: lab.district.towns[1], organizationId: lab.district.organizations.otherTownOffice });
    expect((await read(elsewhere, id)).data.supervisorContact).toBeNull();
    expect((await read(await lab.district.staff('DEPARTMENT_CLERK'), id)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await read(operator, id, ' ')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    const logged = await lab.sql<{ after: { values: object }[] }>(`select after from audit_entry where action = 'supervisor.readContact' and entity_id = $1 order by seq`, [uuidOf('spv', id)]);
    expect(logged.map(({ after }) => after[0]?.values)).toEqual([true, true, true, false].map((granted) => ({ granted, reason: '季度回访' })));
  });
});

describe('an office', () => {
  it('begins with a certificate, is renewed, suspended, taken up again and ended', async () => {
    const { id, login } = await lab.supervisor(operator);
    const { id: other } = await lab.supervisor(operator);
    expect(await see(operator, id)).toMatchObject({
      name: '李梅',
      state: 'ACTIVE',
      isInOffice: true,
      activeFrom: '2024-11-14',
      termEndsOn: '2026-11-14',
      moves: expect.arrayContaining([{ mutation: 'assignSupervisor', isPrimary: false }]),
      timeline: [{ label: '推荐' }, { label: '聘任' }],
    });
    const taken = await lab.sql<{ no: string }>('select certificate_no as no from supervisor where id = $1', [uuidOf('spv', other)]);
    const nominated = await lab.done(operator, 'nominateSupervisor', nomination());
    expect(await lab.refused(operator, 'appointSupervisor', { id: nominated, certificateNo: taken[0]?.no })).toEqual(['DUPLICATE']);
    expect(await lab.refused(clerk, 'appointSupervisor', { id: nominated, certificateNo: 'X' })).toEqual(['FORBIDDEN']);
    await lab.done(operator, 'renewSupervisor', { id });
    const project = await lab.project();
    await lab.done(clerk, 'assignSupervisor', { id, projectId: publicId('prj', project.id) });
    await lab.done(operator, 'suspendSupervisor', { id, reason: '外出' });
    expect(await see(operator, id)).toMatchObject({ state: 'SUSPENDED', isInOffice: false, termEndsOn: '2028-11-14', endedOn: '2024-11-14', assignmentCount: 0, assignments: [{ validTo: '2024-11-14' }] });
    await lab.done(operator, 'reinstateSupervisor', { id });
    expect(await see(operator, id)).toMatchObject({ state: 'ACTIVE', isInOffice: true, endedOn: null });
    await lab.done(operator, 'dismissSupervisor', { id, reason: '辞任' });
    expect(await see(operator, id)).toMatchObject({ state: 'DISMISSED', isInOffice: false, moves: [] });
    expect(await lab.sql('select state from "user" where id = $1', [login.userId])).toEqual([{ state: 'LOCKED' }]);
    expect(await lab.sql('select valid_to::text from role_assignment where user_id = $1', [login.userId])).toEqual([{ valid_to: '2024-11-14' }]);
  });

  it('is over on the last day of its term, for the suspended as well', async () => {
    const [late, suspended] = [await lab.supervisor(operator), await lab.supervisor(operator)];
    const project = await lab.project();
    await lab.done(operator, 'assignSupervisor', { id: late.id, projectId: publicId('prj', project.id) });
    await lab.done(operator, 'suspendSupervisor', { id: suspended.id, reason: '外出' });
    const ids = [late.id, suspended.id].map((id) => uuidOf('spv', id));
    await lab.sql(`update supervisor set active_from = '2022-11-14', term_ends_on = '2024-11-14' where id = any($1)`, [ids]);
    expect(await lab.refused(operator, 'renewSupervisor', { id: late.id })).toEqual(['GUARD_TERM']);
    expect(await lab.refused(operator, 'reinstateSupervisor', { id: suspended.id })).toEqual(['GUARD_TERM']);
    expect(await lab.refused(operator, 'assignSupervisor', { id: late.id, projectId: publicId('prj', (await lab.project()).id) })).toEqual(['GUARD_TERM']);
    await runDuties(test.house, slices);
    await runDuties(test.house, slices);
    expect(await lab.sql('select state, ended_on::text from supervisor where id = any($1) order by id', [ids])).toEqual([
      { state: 'EXPIRED', ended_on: '2024-11-14' },
      { state: 'EXPIRED', ended_on: '2024-11-14' },
    ]);
    expect(await lab.sql(`select action, actor_id from supervisor_event where supervisor_id = $1 order by at desc, id desc limit 1`, [ids[0]])).toEqual([{ action: 'supervisor.expire', actor_id: null }]);
    expect(await lab.sql('select 1 from supervisor_assignment where supervisor_id = $1 and valid_to is null', [ids[0]])).toEqual([]);
  });
});

describe('watching a project', () => {
  it('fits tier and place, once, and only what is listed', async () => {
    const { id } = await lab.supervisor(operator);
    const [here, there, early] = [
      await lab.project(),
      await lab.project({ townCode: lab.district.towns[1], villageCode: lab.district.villages[2] }),
      await lab.project({ state: 'PROPOSED', listedOn: null }),
    ];
    const assign = (viewer: Viewer, projectId: string) => lab.refused(viewer, 'assignSupervisor', { id, projectId: publicId('prj', projectId) });
    expect(await assign(operator, there.id)).toEqual(['GUARD']);
    expect(await assign(clerk, there.id)).toEqual(['NOT_FOUND']);
    expect(await assign(operator, early.id)).toEqual(['GUARD']);
    expect(await assign(clerk, here.id)).toEqual([]);
    expect(await assign(operator, here.id)).toEqual(['GUARD_ASSIGNED_ALREADY']);
    const away = { id, projectId: publicId('prj', here.id), reason: '调整' };
    await lab.done(clerk, 'unassignSupervisor', away);
    expect(await lab.refused(operator, 'unassignSupervisor', away)).toEqual(['GUARD_NOT_ASSIGNED']);
    const seen = await see(operator, id);
    expect(seen?.['timeline']).toEqual([
      { label: '推荐', text: null },
      { label: '聘任', text: null },
      { label: '包联项目', text: null },
      { label: '解除包联', text: '调整' },
    ]);
  });

  it('gives findings, by the own login or by the operator, that are answered', async () => {
    const [mine, other] = [await lab.supervisor(operator), await lab.supervisor(operator)];
    const project = await lab.project();
    const finding = { projectId: publicId('prj', project.id), aspect: 'QUALITY', on: '2024-11-14', finding: '护栏松动', severity: 'MAJOR' };
    await lab.done(operator, 'assignSupervisor', { id: mine.id, projectId: finding.projectId });
    expect(await lab.refused(other.login, 'recordFinding', finding)).toEqual(['GUARD_NOT_ASSIGNED']);
    expect(await lab.refused(other.login, 'recordFinding', { ...finding, supervisorId: mine.id })).toEqual(['FORBIDDEN']);
    expect(await lab.refused(operator, 'recordFinding', finding)).toEqual(['REQUIRED']);
    expect(await lab.refused(mine.login, 'recordFinding', { ...finding, on: '2024-11-15' })).toEqual(['INVALID']);
    expect(await lab.refused(mine.login, 'recordFinding', { ...finding, on: '2024-11-13' })).toEqual(['INVALID']);
    const id = await lab.done(mine.login, 'recordFinding', finding);
    const department = await lab.district.staff('DEPARTMENT_CLERK');
    const stranger = await lab.district.staff('DEPARTMENT_CLERK', { organizationId: lab.district.organizations.otherDepartment });
    const list = '{ supervisionRecords(filter: { open: true }) { items { id moves { mutation } } } }';
    const listed = async (viewer: Viewer) => (await test.askAs<{ supervisionRecords: { items: object[] } }>(viewer, list)).data.supervisionRecords.items;
    expect(await listed(department)).toEqual([{ id, moves: [{ mutation: 'resolveFinding' }] }]);
    expect(await listed(mine.login)).toEqual([{ id, moves: [] }]);
    expect(await listed(stranger)).toEqual([]);
    const answer = { id, answer: '已加固' };
    expect(await lab.refused(stranger, 'resolveFinding', answer)).toEqual(['NOT_FOUND']);
    expect(await lab.refused(mine.login, 'resolveFinding', answer)).toEqual(['FORBIDDEN']);
    expect(await lab.refused(department, 'resolveFinding', { ...answer, resolvedOn: '2024-11-13' })).toEqual(['INVALID']);
    await lab.done(department, 'resolveFinding', answer);
    expect(await lab.refused(department, 'resolveFinding', answer)).toEqual(['DUPLICATE']);
    expect(await listed(department)).toEqual([]);
  });
});

import { publicId, uuidOf } from '@doorstep/domain/public-id';
import type { Role, Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { SupervisionTest } from './supervision.fixture.js';
import { SupervisionOrder } from './supervision-order.entity.js';

let test: TestHouse;
let lab: SupervisionTest;
let operator: Viewer;
let inspector: Viewer;
let chief: Viewer;
let ownChief: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  lab = new SupervisionTest(test, await testDistrict(test));
  const { organizations } = lab.district;
  operator = await lab.district.staff('OPERATOR');
  inspector = await lab.district.staff('INSPECTION_OFFICER', { organizationId: organizations.coordinator });
  chief = await lab.district.staff('DISTRICT_LEADER', { organizationId: organizations.otherTownOffice });
  ownChief = await lab.district.staff('DISTRICT_LEADER');
});
afterAll(() => test.close());

const em = () => test.house.database.orm.em.fork();
let no = 0;

/** An order about a suggestion, overdue unless a later day is given. */
async function order(more: { readonly dueOn?: string; readonly state?: SupervisionOrder['state'] } = {}): Promise<{ id: string; suggestionId: string }> {
  const own = em();
  no += 1;
  const { code: districtCode, channelId, towns, organizations } = lab.district;
  const suggestion = own.create(Suggestion, {
    districtCode, receiptNo: `20241101-${String(no).padStart(5, '0')}`, queryCodeHash: 'none', noticeVersion: '1', planYear: 2025, solicitationType: 'DAILY', channelId,
    nature: 'SUGGESTION', title: '装路灯', content: '太暗', receivedAt: new Date(), state: 'HANDLING', townCode: towns[0], supervisionLevel: 2,
  });
  await own.flush();
  const row = own.create(SupervisionOrder, {
    districtCode, no: `DB-${no}`, targetKind: 'SUGGESTION', targetId: suggestion.id, toOrganizationId: organizations.department, reasons: ['OVERDUE'], demand: '尽快答复',
    issuedOn: '2024-11-01', dueOn: more.dueOn ?? '2024-11-10', state: more.state ?? 'SIGNED',
  });
  await own.flush();
  return { id: publicId('ord', row.id), suggestionId: suggestion.id };
}
const propose = (viewer: Viewer, orderId: string, level = 'NOTICE_OF_CRITICISM') => ({ viewer, input: { orderId, level, reason: '逾期未反馈' } });
const proposed = async (viewer: Viewer, orderId: string, level?: string): Promise<string> =>
  lab.done(viewer, 'proposeEscalation', propose(viewer, orderId, level).input);

describe('an escalation', () => {
  it('is proposed on an order that is overdue or badly answered, one at a time', async () => {
    const refused = async (viewer: Viewer, orderId: string) => lab.refused(viewer, 'proposeEscalation', propose(viewer, orderId).input);
    const early = await order({ dueOn: '2024-11-20' });
    expect(await refused(operator, early.id)).toEqual(['GUARD_ESCALATION_GROUND']);
    expect(await refused(operator, (await order({ state: 'CLOSED' })).id)).toEqual(['WRONG_STATE']);
    const late = await order();
    expect(await refused(chief, late.id)).toEqual(['FORBIDDEN']);
    await proposed(inspector, late.id);
    expect(await refused(operator, late.id)).toEqual(['DUPLICATE']);
  });

  it('is approved by another person of another organisation; order and suggestion are escalated with it', async () => {
    const { id, suggestionId } = await order();
    const escalation = await proposed(operator, id);
    const both: Viewer = { ...operator, grants: [...operator.grants, { role: 'DISTRICT_LEADER', scopeCode: '' }] };
    expect(await lab.refused(both, 'approveEscalation', { id: escalation })).toEqual(['SAME_PERSON']);
    expect(await lab.refused(ownChief, 'approveEscalation', { id: escalation })).toEqual(['GUARD_SAME_ORGANIZATION']);
    expect(await lab.refused(operator, 'approveEscalation', { id: escalation })).toEqual(['FORBIDDEN']);
    const deputy: Viewer = { ...chief, grants: [...chief.grants, { role: 'OPERATOR', scopeCode: '', standsFor: operator.userId }] };
    const offered = async (viewer: Viewer) => {
      const query = 'query Q($id: ID!) { escalation(id: $id) { moves { mutation } } }';
      const { data } = await test.askAs<{ escalation: { moves: { mutation: string }[] } }>(viewer, query, { id: escalation });
      return data.escalation.moves.map(({ mutation }) => mutation);
    };
    expect([await offered(both), await offered(ownChief), await offered(deputy), await offered(chief)]).toEqual([[], [], [], ['approveEscalation', 'refuseEscalation']]);
    await lab.done(chief, 'approveEscalation', { id: escalation, approvalNote: '同意' });
    expect(await em().findOneOrFail(SupervisionOrder, { id: uuidOf('ord', id) ?? '' })).toMatchObject({ state: 'ESCALATED' });
    expect(await em().findOneOrFail(Suggestion, { id: suggestionId })).toMatchObject({ supervisionLevel: 3 });
    expect(await lab.refused(operator, 'executeEscalation', { id: escalation, executedOn: '2024-11-15' })).toEqual(['INVALID']);
    await lab.done(operator, 'executeEscalation', { id: escalation, executedOn: '2024-11-14' });

    // The next rung of the ladder, on an order that is escalated already.
    const next = await proposed(operator, id, 'DISCIPLINE_REFERRAL');
    await lab.done(chief, 'approveEscalation', { id: next });
    expect(await lab.refused(operator, 'executeEscalation', { id: next, executedOn: '2024-11-14' })).toEqual(['GUARD_DISCIPLINE_ONLY']);
    await lab.done(inspector, 'executeEscalation', { id: next, executedOn: '2024-11-14' });
    const { data } = await test.askAs<{ escalations: object }>(inspector, `{ escalations(filter: { levels: [DISCIPLINE_REFERRAL] }) { totalItems items {
      level state executedOn approvedByName proposedByOrganization { name } order { no } timeline { label } } } }`);
    expect(data.escalations).toEqual({
      totalItems: 1,
      items: [{
        level: 'DISCIPLINE_REFERRAL', state: 'EXECUTED', executedOn: '2024-11-14', approvedByName: expect.stringContaining('DISTRICT_LEADER'), proposedByOrganization: { name: '民生专班' },
        order: { no: expect.stringMatching(/^DB-/) }, timeline: ['提请升级', '批准', '执行'].map((label) => ({ label })),
      }],
    });
  });

  it('is refused with a reason, and the order stays', async () => {
    const { id } = await order();
    const escalation = await proposed(operator, id, 'INTERVIEW');
    expect(await lab.refused(chief, 'refuseEscalation', { id: escalation, reason: ' ' })).toEqual(['REQUIRED']);
    await lab.done(chief, 'refuseEscalation', { id: escalation, reason: '再催一次' });
    expect(await em().findOneOrFail(SupervisionOrder, { id: uuidOf('ord', id) ?? '' })).toMatchObject({ state: 'SIGNED' });
    expect(await lab.refused(chief, 'approveEscalation', { id: escalation })).toEqual(['WRONG_STATE']);
  });

  it('is read by the district’s inspection, operators, leaders and auditor, and not by the unit', async () => {
    const count = async (viewer: Viewer) => {
      const answer = await test.askAs<{ escalations: { totalItems: number } } | null>(viewer, '{ escalations { totalItems } }');
      return answer.data?.escalations.totalItems ?? answer.errors?.[0]?.extensions['code'];
    };
    for (const role of ['OPERATOR', 'DISTRICT_LEADER', 'INSPECTION_OFFICER', 'AUDITOR'] as const) expect(await count(await lab.district.staff(role))).toBeGreaterThan(0);
    const others: readonly Role[] = ['DEPARTMENT_CLERK', 'DEPARTMENT_LEADER', 'TOWN_CLERK', 'TOWN_LEADER', 'COORDINATOR', 'FINANCE_OFFICER', 'SYSTEM_ADMIN', 'MEDIA_EDITOR'];
    for (const role of others) expect(await count(await lab.district.staff(role)), role).toBe('FORBIDDEN');
    const second = await testDistrict(test, '990202');
    expect(await count(await second.staff('OPERATOR'))).toBe(0);
  });
});

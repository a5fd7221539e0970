import type { MoveKey } from '@doorstep/domain/machines';
import { MOVES } from '@doorstep/domain/machines';
import type { Role, Viewer } from '@doorstep/domain/roles';
import { ROLES } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { Desk, orgId } from './handling.fixture.js';
import { suggestionOperations } from './suggestion.operations.js';

let test: TestHouse;
let district: TestDistrict;
let second: TestDistrict;
let desk: Desk;
let handled: Awaited<ReturnType<Desk['handling']>>;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  second = await testDistrict(test, '990202');
  desk = new Desk(test, district);
  handled = await desk.handling();
  await new Desk(test, second).handling();
});
afterAll(() => test.close());

/** Enough for the check of values; nothing of it is reached where the role may not. */
const INPUTS: Readonly<Record<string, object>> = {
  acceptSuggestion: { triageClass: 'C', mainSectorId: `sct_${'0'.repeat(32)}` },
  rejectSuggestion: { rejectReason: 'EMPTY' },
  transferSuggestion: { transferredTo: '信访局' },
  mergeSuggestion: { targetId: `sug_${'0'.repeat(32)}` },
  changeClass: { triageClass: 'A', reason: '原因' },
  addResearchRecord: { method: 'HEARING', heldOn: '2024-11-01', participants: '无', invitedSubmitter: false, opinion: '无' },
  assignSuggestion: { leadOrganizationId: orgId('00000000-0000-0000-0000-000000000000'), instruction: '办' },
  draftReply: { body: '答', points: [], submit: false },
  issueReply: { adoption: 'ADOPTED', resolution: 'SOLVED' },
  rateSuggestion: { rating: 'SATISFIED', source: 'PHONE' },
  followUpSuggestion: { method: '电话', reached: false },
  redoSuggestion: { instruction: '重办' },
  reopenSuggestion: { reason: '原因', instruction: '办' },
  messageSubmitter: { body: '您好' },
  answerInfo: { body: '补充' },
  returnAssignment: { reason: '原因' },
  decideReturn: { decision: 'REFUSED' },
  askExtension: { toDueOn: '2024-12-01', reason: '原因' },
  decideExtension: { decision: 'REFUSED' },
  publishSuggestion: { titlePublic: '题', contentPublic: '文' },
};

const STAFF = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'PUBLIC' && role !== 'SUBMITTER');
/** Every role but the supervisor's and collector's sees the row somehow in these tests' scope. */
const BLIND: readonly Role[] = ['SUPERVISOR', 'COLLECTOR', 'GRID_WORKER', 'FINANCE_OFFICER', 'SYSTEM_ADMIN', 'MEDIA_EDITOR', 'INSPECTION_OFFICER'];

describe('the permission table', () => {
  const cases = suggestionOperations.flatMap(({ name, move }) => STAFF.map((role) => [name, role, move] as const));

  it.each(cases)('%s by %s', async (name, role, move) => {
    const viewer = await district.staff(role);
    const reason = ['askMoreInfo', 'restoreSuggestion', 'unmergeSuggestion', 'returnDraft', 'unpublishSuggestion', 'withdrawSuggestion'].includes(name) ? { reason: '原因' } : {};
    // The version is an old one on purpose: who may make the move is told of the conflict and changes nothing.
    const { errors } = await desk.send(viewer, name, { id: handled.id, version: 99, ...INPUTS[name], ...reason });
    expect(errors).toEqual([BLIND.includes(role) ? 'NOT_FOUND input.id' : 'CONFLICT input.version']);
    if (BLIND.includes(role)) return;
    const moves = await offered(viewer);
    if (!allows(move, role)) expect(moves).not.toContain(name);
  });

  it('forbids what a role that sees the row may not do', async () => {
    for (const { name, move } of suggestionOperations) {
      if (['askMoreInfo', 'restoreSuggestion', 'unmergeSuggestion', 'returnDraft', 'unpublishSuggestion', 'withdrawSuggestion'].includes(name)) continue;
      for (const role of STAFF.filter((one) => !BLIND.includes(one) && !allows(move, one))) {
        const { errors } = await desk.attempt(await district.staff(role), name, handled.id, INPUTS[name]);
        expect([name, role, ...errors]).toEqual([name, role, 'FORBIDDEN']);
      }
    }
  });
});

function allows(move: MoveKey, role: Role): boolean {
  return MOVES[move].who[ROLES[role].code] !== undefined;
}

async function offered(viewer: Viewer): Promise<string[]> {
  const { data } = await test.askAs<{ suggestion: { moves: { mutation: string }[] } | null }>(viewer, 'query($id: ID!) { suggestion(id: $id) { moves { mutation } } }', { id: handled.id });
  return data.suggestion?.moves.map(({ mutation }) => mutation) ?? [];
}

describe('scope', () => {
  const seen = async (viewer: Viewer): Promise<unknown> =>
    (
      await test.askAs<Record<string, unknown>>(
        viewer,
        `query($id: ID!, $no: String, $order: ID!) { suggestions { totalItems } suggestion(id: $id) { id } found: suggestions(filter: { receiptNo: $no }) { totalItems }
          assignments { totalItems } assignment(id: $order) { id } }`,
        { id: handled.id, no: handled.receiptNo, order: handled.assignments[0]?.id },
      )
    ).data;
  const nothing = { suggestions: { totalItems: 0 }, suggestion: null, found: { totalItems: 0 }, assignments: { totalItems: 0 }, assignment: null };
  const all = { suggestions: { totalItems: 1 }, suggestion: { id: expect.any(String) as string }, found: { totalItems: 1 }, assignments: { totalItems: 1 }, assignment: { id: expect.any(String) as string } };

  it('is the own town, the own unit, the whole district', async () => {
    for (const role of ['TOWN_CLERK', 'DEPARTMENT_CLERK', 'OPERATOR', 'AUDITOR', 'VILLAGE_CLERK'] as const) expect(await seen(await district.staff(role))).toEqual(all);
    expect(await seen(await district.staff('TOWN_CLERK', { scopeCode: district.towns[1] }))).toEqual(nothing);
    expect(await seen(await district.staff('DEPARTMENT_CLERK', { organizationId: district.organizations.otherDepartment }))).toEqual(nothing);
  });

  it('ends at the district, for lists, details, look-ups and moves', async () => {
    const operator = await second.staff('OPERATOR');
    expect(await seen(operator)).toEqual({ ...all, suggestion: null, found: { totalItems: 0 }, assignment: null });
    expect((await desk.attempt(operator, 'messageSubmitter', handled.id, { body: '您好' })).errors).toEqual(['NOT_FOUND input.id']);
  });

  it('takes one statement for a root field, however much is asked', async () => {
    const operator = await district.staff('OPERATOR');
    const query = `{ suggestions(filter: { mine: false, overdue: false, text: "路灯" }) { totalItems items { id title town { name } village { name } leadOrganization { name } supportingOrganizations { name }
      deadline { workingDaysLeft lamp } moves { label } timeline { label } assignments { toOrganization { name } moves { key } } replies { points { answer } } messages { body } ratings { rating } followUps { note } researchRecords { opinion } } } }`;
    expect(await test.statementsOf(() => test.askAs(operator, query))).toBe(1);
  });

  it('narrows to the own unit', async () => {
    const mine = async (viewer: Viewer) => (await test.askAs<{ suggestions: { totalItems: number } }>(viewer, '{ suggestions(filter: { mine: true }) { totalItems } }')).data.suggestions.totalItems;
    expect(await mine(await district.staff('DEPARTMENT_CLERK'))).toBe(1);
    expect(await mine(await district.staff('OPERATOR'))).toBe(0);
  });
});

describe('the contact of a submitter', () => {
  const CONTACT = `query($id: ID!, $reason: String!) { submitterContact(suggestionId: $id, reason: $reason) { name phone address wantsReply hideFromHandler } }`;
  const ask = (viewer: Viewer, id: string, reason = '电话核实') =>
    test.askAs<{ submitterContact: { name: string; phone: string } | null }>(viewer, CONTACT, { id, reason });
  const trail = async () =>
    (await test.house.database.pool.query(`select action, actor_id, after from audit_entry where action = 'submitter.readContact' and district_code = $1 order by seq`, [district.code])).rows;

  it('is opened with a reason, and every reading stands in the audit chain', async () => {
    const { id } = await desk.received({ submitter: { name: '吴桂兰', phone: '13600136000', wantsReply: true } });
    const clerk = await district.staff('TOWN_CLERK');
    expect((await ask(clerk, id)).data.submitterContact).toMatchObject({ name: '吴桂兰', phone: '13600136000' });
    await ask(clerk, id, '再次核实');
    const entries = await trail();
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({ actor_id: clerk.userId, after: [{ table: 'suggestion', values: { readContact: true, reason: '电话核实' } }] });
    expect(JSON.stringify(entries)).not.toMatch(/吴桂兰|13600136000/);
    expect((await ask(clerk, id, ' ')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    const outside = await district.staff('TOWN_CLERK', { scopeCode: district.towns[1] });
    expect((await ask(outside, id)).data).toEqual({ submitterContact: null });
    expect((await ask(await district.staff('VILLAGE_CLERK'), id)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await ask(await second.staff('OPERATOR'), id)).data).toEqual({ submitterContact: null });
  });

  it('is kept from the handling unit when the submitter asked so', async () => {
    const { id } = await desk.accepted('C', { submitter: { name: '郑安', phone: '13500135000', wantsReply: true, hideFromHandler: true } });
    expect((await ask(await district.staff('TOWN_CLERK'), id)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await ask(await district.staff('OPERATOR'), id)).data.submitterContact).toMatchObject({ name: '郑安' });
  });

  it('is null where nobody left one', async () => {
    const { id } = await desk.received();
    expect((await ask(await district.staff('OPERATOR'), id)).data).toEqual({ submitterContact: null });
  });
});

describe('what staff enter for a resident', () => {
  it('gets a receipt and a code for the resident, shown once', async () => {
    const clerk = await district.staff('VILLAGE_CLERK');
    const enter = (special: object) =>
      test.askAs<{ enterSuggestion: { suggestion: { receiptNo: string; channelName: string; timeline: { actorName: string }[] } | null; queryCode: string | null; errors: { code: string; path: string[] }[] } }>(
        clerk,
        `mutation($input: EnterSuggestionInput!) { enterSuggestion(input: $input) { suggestion { receiptNo channelName timeline { actorName } } queryCode errors { code path } } }`,
        { input: { channelId: `chn_${district.channelId.replaceAll('-', '')}`, title: '井盖破损', content: '村口井盖破损。', villageCode: district.villages[0], noticeRead: true, ...special } },
      );
    const { data } = await enter({});
    expect(data.enterSuggestion.errors).toEqual([]);
    const { receiptNo } = data.enterSuggestion.suggestion ?? { receiptNo: '' };
    const look = await test.ask<{ suggestionByReceipt: object | null }>(`query($r: String!, $q: String!) { suggestionByReceipt(receiptNo: $r, queryCode: $q) { state } }`, { r: receiptNo, q: data.enterSuggestion.queryCode });
    expect(look.data.suggestionByReceipt).toEqual({ state: 'RECEIVED' });
    const refused = await enter({ noticeRead: false, channelId: `chn_${second.channelId.replaceAll('-', '')}`, villageCode: second.villages[0] });
    expect(refused.data.enterSuggestion.errors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'CONSENT_REQUIRED input.noticeRead',
      'NOT_FOUND input.channelId',
      'NOT_FOUND input.villageCode',
    ]);
  });
});

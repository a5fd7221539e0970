import { uuidOf } from '@doorstep/domain/public-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDuties } from '../platform/duties.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { slices } from '../slices.js';
import { Desk, orgId } from './handling.fixture.js';
import { errorsOf } from './submission.fixture.js';

let test: TestHouse;
let district: TestDistrict;
let desk: Desk;
const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await test.house.database.pool.query(text, values)).rows;
const uuid = (id: string): string => String(uuidOf('sug', id));
const staff: TestDistrict['staff'] = (role, options) => district.staff(role, options);

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  desk = new Desk(test, district);
});
afterAll(() => test.close());

describe('screening', () => {
  it('rejects with a reason that the submitter reads, and restores', async () => {
    const operator = await staff('OPERATOR');
    const { id } = await desk.received();
    expect((await desk.attempt(operator, 'rejectSuggestion', id, { rejectReason: 'NO_ANSWER' })).errors).toEqual(['INVALID input.rejectReason']);
    expect((await desk.attempt(operator, 'rejectSuggestion', id, { rejectReason: 'OTHER' })).errors).toEqual(['REQUIRED input.reason']);
    expect(await desk.move(operator, 'rejectSuggestion', id, { rejectReason: 'PERSONAL_CLAIM' })).toMatchObject({ state: 'REJECTED' });
    expect((await desk.attempt(operator, 'acceptSuggestion', id, { triageClass: 'C', mainSectorId: desk.sectorId })).errors).toEqual(['WRONG_STATE']);
    expect(await desk.move(operator, 'restoreSuggestion', id, { reason: '复核后受理' })).toMatchObject({ state: 'RECEIVED' });
    expect(await sql('select rejected_at, reject_reason, screened_at from suggestion where id = $1', [uuid(id)])).toEqual([
      { rejected_at: null, reject_reason: null, screened_at: null },
    ]);
  });

  it('sends elsewhere and asks; the submitter’s message answers', async () => {
    const operator = await staff('OPERATOR');
    const other = await desk.received();
    expect(await desk.move(operator, 'transferSuggestion', other.id, { transferredTo: '信访局' })).toMatchObject({ state: 'TRANSFERRED_OUT' });
    const { id } = await desk.received();
    await desk.move(operator, 'askMoreInfo', id, { reason: '哪条路?' });
    expect(await desk.move(operator, 'answerInfo', id, { body: '建设路' })).toMatchObject({ state: 'RECEIVED' });
  });

  it('needs a place before it accepts', async () => {
    const { id } = await desk.received({ villageCode: null });
    const input = { triageClass: 'C', mainSectorId: desk.sectorId };
    const operator = await staff('OPERATOR');
    expect((await desk.attempt(operator, 'acceptSuggestion', id, input)).errors).toEqual(['REQUIRED input.townCode']);
    expect(await desk.move(operator, 'acceptSuggestion', id, { ...input, villageCode: district.villages[1] })).toMatchObject({ state: 'SCREENED' });
  });

  it('joins the same matter and parts it again', async () => {
    const operator = await staff('OPERATOR');
    const target = await desk.accepted();
    const first = await desk.received();
    const second = await desk.received();
    expect((await desk.attempt(operator, 'mergeSuggestion', first.id, { targetId: first.id })).errors).toEqual(['GUARD_MERGE_SELF input.targetId']);
    await desk.move(operator, 'mergeSuggestion', second.id, { targetId: first.id });
    expect((await desk.attempt(operator, 'mergeSuggestion', target.id, { targetId: second.id })).errors).toEqual(['GUARD_MERGE_TARGET input.targetId']);
    await desk.move(operator, 'mergeSuggestion', first.id, { targetId: target.id });
    // No chain: what followed the first one follows its target.
    expect(await sql('select merged_into_id from suggestion where id = $1', [uuid(second.id)])).toEqual([{ merged_into_id: uuid(target.id) }]);
    expect(await desk.move(operator, 'unmergeSuggestion', first.id, { reason: '不是同一件' })).toMatchObject({ state: 'RECEIVED' });
    await sql('update suggestion set replied_at = now() where id = $1', [uuid(target.id)]);
    expect((await desk.attempt(operator, 'unmergeSuggestion', second.id, { reason: '太晚' })).errors).toEqual(['GUARD_MERGE_REPLIED']);
  });

  it('expires questions that stay unanswered, by the clock alone', async () => {
    const { id } = await desk.received();
    await desk.move(await staff('OPERATOR'), 'askMoreInfo', id, { reason: '在哪里?' });
    await sql(`alter table suggestion_event disable trigger user`);
    await sql(`update suggestion_event set at = at - interval '16 days' where suggestion_id = $1`, [uuid(id)]);
    await sql(`alter table suggestion_event enable trigger user`);
    await runDuties(test.house, slices.filter(({ name }) => name === 'suggestions'));
    expect(await desk.read(id)).toMatchObject({ state: 'REJECTED' });
    expect(await sql('select reject_reason from suggestion where id = $1', [uuid(id)])).toEqual([{ reject_reason: 'NO_ANSWER' }]);
  });
});

describe('research and assignment', () => {
  it('researches class C only when it is chosen, and assigns with a record', async () => {
    const operator = await staff('OPERATOR');
    const { id } = await desk.accepted('C');
    expect((await desk.attempt(operator, 'researchSuggestion', id)).errors).toEqual(['GUARD_RESEARCH_CLASS input.reason']);
    await desk.move(operator, 'changeClass', id, { triageClass: 'A', reason: '有代表性' });
    await desk.move(operator, 'researchSuggestion', id);
    const order = { leadOrganizationId: orgId(district.organizations.department), instruction: '请办理' };
    expect((await desk.attempt(operator, 'assignSuggestion', id, order)).errors).toEqual(['GUARD_RESEARCH_RECORD']);
    const record = { method: 'SITE_VISIT', heldOn: '2024-11-14', participants: '交通局', invitedSubmitter: true, opinion: '可行' };
    expect((await desk.attempt(operator, 'addResearchRecord', id, { ...record, heldOn: '2024-12-01' })).errors).toEqual(['INVALID input.heldOn']);
    await desk.move(operator, 'addResearchRecord', id, record);
    // Thirty days from 14 November end on Saturday 14 December: Monday it is.
    expect(await desk.move(operator, 'assignSuggestion', id, order)).toMatchObject({ state: 'HANDLING', dueOn: '2024-12-16' });
    expect(await desk.move(operator, 'changeClass', id, { triageClass: 'C', reason: '可即办' })).toMatchObject({ dueOn: '2024-11-21' });
  });

  it('refuses units that are not there, twice there, or of another district', async () => {
    const operator = await staff('OPERATOR');
    const { id } = await desk.accepted();
    const elsewhere = await testDistrict(test, '990203');
    const lead = orgId(district.organizations.department);
    const attempt = (input: object) => desk.attempt(operator, 'assignSuggestion', id, { instruction: '请办理', ...input });
    expect((await attempt({ leadOrganizationId: orgId(elsewhere.organizations.department) })).errors).toEqual(['NOT_FOUND input.leadOrganizationId']);
    expect((await attempt({ leadOrganizationId: lead, supportingOrganizationIds: [lead] })).errors).toEqual(['INVALID input.supportingOrganizationIds']);
    expect((await attempt({ leadOrganizationId: 'prj_1' })).errors).toEqual(['INVALID input.leadOrganizationId']);
  });

  it('takes an order back only together with another unit for the lead', async () => {
    const operator = await staff('OPERATOR');
    const { id, assignments } = await desk.handling();
    const [order] = assignments;
    const recall = async (input: object) => {
      const { data } = await test.askAs<{ recallAssignment: { errors: { code: string; path: string[] }[] } }>(
        operator, `mutation($input: RecallAssignmentInput!) { recallAssignment(input: $input) { assignment { state } errors { code path } } }`,
        { input: { id: order?.id, version: order?.version, reason: '职责不符', ...input } },
      );
      return errorsOf(data.recallAssignment.errors);
    };
    expect(await recall({})).toEqual(['REQUIRED input.toOrganizationId']);
    expect(await recall({ toOrganizationId: orgId(district.organizations.otherDepartment) })).toEqual([]);
    expect((await desk.read(id)).assignments.map(({ state, toOrganization }) => [state, toOrganization.name])).toEqual([
      ['RECALLED', '交通运输局'],
      ['ISSUED', '住房建设局'],
    ]);
    expect(await desk.sign(await staff('DEPARTMENT_CLERK'), { id: String(order?.id), version: 2 })).toEqual(['WRONG_STATE']);
  });
});

describe('the unit that was ordered', () => {
  it('returns the order in time; accepted, another unit has the whole term', async () => {
    const { department, otherDepartment, townOffice } = district.organizations;
    const { id } = await desk.handling('B');
    const [clerk, operator] = [await staff('DEPARTMENT_CLERK'), await staff('OPERATOR')];
    expect((await desk.attempt(operator, 'decideReturn', id, { decision: 'REFUSED' })).errors).toEqual(['GUARD_NO_RETURN_OPEN']);
    await desk.move(clerk, 'returnAssignment', id, { reason: '非本单位职责', proposedOrganizationId: orgId(otherDepartment) });
    expect((await desk.attempt(clerk, 'returnAssignment', id, { reason: '再退' })).errors).toEqual(['GUARD_RETURN_OPEN']);
    expect((await desk.attempt(operator, 'decideReturn', id, { decision: 'ACCEPTED' })).errors).toEqual(['REQUIRED input.toOrganizationId']);
    expect((await desk.attempt(operator, 'decideReturn', id, { decision: 'ACCEPTED', toOrganizationId: orgId(department) })).errors).toEqual(['INVALID input.toOrganizationId']);
    const row = await desk.move(operator, 'decideReturn', id, { decision: 'ACCEPTED', toOrganizationId: orgId(otherDepartment) });
    // Sixty days from 14 November end on Monday 13 January 2025.
    expect(row).toMatchObject({ state: 'HANDLING', dueOn: '2025-01-13' });
    expect(row.assignments.map(({ state, toOrganization }) => [state, toOrganization.name])).toEqual([['RETURNED', '交通运输局'], ['ISSUED', '住房建设局']]);
    await sql(`update assignment set issued_at = issued_at - interval '30 days' where suggestion_id = $1`, [uuid(id)]);
    const other = await staff('DEPARTMENT_CLERK', { organizationId: otherDepartment });
    expect((await desk.attempt(other, 'returnAssignment', id, { reason: '太晚', proposedOrganizationId: orgId(townOffice) })).errors).toEqual(['GUARD_RETURN_LATE']);
  });

  it('is given more time once, by its leader, for class A by the district leader', async () => {
    const { id } = await desk.handling('A');
    const [clerk, leader, district_] = [await staff('DEPARTMENT_CLERK'), await staff('DEPARTMENT_LEADER'), await staff('DISTRICT_LEADER')];
    expect((await desk.attempt(leader, 'decideExtension', id, { decision: 'GRANTED' })).errors).toEqual(['GUARD_NO_EXTENSION_OPEN', 'GUARD_CLASS_A_LEADER']);
    const ask = (toDueOn: string) => desk.attempt(clerk, 'askExtension', id, { toDueOn, reason: '雨季' });
    expect((await ask('2024-12-16')).errors).toEqual(['INVALID input.toDueOn']);
    expect((await ask('2025-06-01')).errors).toEqual(['GUARD_EXTENSION_LONG input.toDueOn']);
    expect((await ask('2024-12-31')).errors).toEqual([]);
    expect((await ask('2024-12-31')).errors).toEqual(['GUARD_EXTENSION_ONCE']);
    expect((await desk.attempt(leader, 'decideExtension', id, { decision: 'GRANTED' })).errors).toEqual(['GUARD_CLASS_A_LEADER']);
    expect(await desk.move(district_, 'decideExtension', id, { decision: 'GRANTED', reason: '雨季停工。' })).toMatchObject({ dueOn: '2024-12-31' });
  });
});

describe('the reply', () => {
  it('is drafted by the unit that leads, point by point, and issued by another person', async () => {
    const { otherDepartment } = district.organizations;
    const { id } = await desk.handling('C', [otherDepartment]);
    const clerk = await staff('DEPARTMENT_CLERK');
    const supporter = await staff('DEPARTMENT_CLERK', { organizationId: otherDepartment });
    const leader = await staff('DEPARTMENT_LEADER');
    const body = { body: '答复', points: [{ point: '修路' }, { point: '装灯', answer: '已装' }] };
    expect((await desk.attempt(supporter, 'draftReply', id, { ...body, submit: false })).errors).toEqual(['GUARD_NOT_HANDLER']);
    expect((await desk.attempt(leader, 'issueReply', id, { adoption: 'ADOPTED', resolution: 'SOLVED' })).errors).toEqual(['GUARD_REPLY_NOT_SUBMITTED']);
    expect((await desk.attempt(clerk, 'draftReply', id, { ...body, points: [], submit: true })).errors).toEqual(['REQUIRED input.points']);
    expect((await desk.attempt(clerk, 'draftReply', id, { ...body, submit: true })).errors).toEqual(['GUARD_REPLY_POINTS input.points.0.answer']);
    const points = [{ point: '修路', answer: '不修' }];
    await desk.move(clerk, 'draftReply', id, { ...body, points, submit: true });
    expect((await desk.attempt(clerk, 'draftReply', id, { ...body, points, submit: true })).errors).toEqual(['WRONG_STATE']);
    expect((await desk.attempt(clerk, 'coHandlerAgree', id)).errors).toEqual(['GUARD_NOT_HANDLER']);
    await desk.move(supporter, 'coHandlerAgree', id);
    expect((await desk.attempt(supporter, 'coHandlerAgree', id)).errors).toEqual(['DUPLICATE']);
    const both = { ...clerk, grants: [...clerk.grants, { role: 'DEPARTMENT_LEADER' as const, scopeCode: '' }] };
    expect((await desk.attempt(both, 'issueReply', id, { adoption: 'ADOPTED', resolution: 'SOLVED' })).errors).toEqual(['SAME_PERSON']);
    expect((await desk.attempt(leader, 'issueReply', id, { adoption: 'NOT_ADOPTED', resolution: 'EXPLAINED' })).errors).toEqual(['GUARD_REPLY_POINT_REASON input.adoption']);
    expect(await desk.move(leader, 'issueReply', id, { adoption: 'ADOPTED', resolution: 'SOLVED' })).toMatchObject({ state: 'REPLIED' });
  });

  it('is rated once and in time', async () => {
    const { id } = await desk.replied();
    const operator = await staff('OPERATOR');
    const rating = { rating: 'DISSATISFIED', source: 'PHONE' };
    await sql(`update reply set issued_at = issued_at - interval '40 days' where suggestion_id = $1`, [uuid(id)]);
    expect((await desk.attempt(operator, 'rateSuggestion', id, rating)).errors).toEqual(['GUARD_RATING_CLOSED']);
    await sql(`update reply set issued_at = issued_at + interval '40 days' where suggestion_id = $1`, [uuid(id)]);
    expect((await desk.attempt(operator, 'reviewSuggestion', id)).errors).toEqual(['GUARD_REVIEW_EARLY']);
    await desk.move(operator, 'rateSuggestion', id, rating);
    expect((await desk.attempt(operator, 'rateSuggestion', id, rating)).errors).toEqual(['GUARD_RATED_ALREADY']);
    expect(await desk.move(operator, 'redoSuggestion', id, { instruction: '请重新办理' })).toMatchObject({ state: 'HANDLING', dueOn: '2024-12-05' });
  });

  it('is handled again when the result was refused, and reopened on new facts', async () => {
    const operator = await staff('OPERATOR');
    const { id } = await desk.replied('C', 'NOT_ADOPTED');
    expect((await desk.attempt(operator, 'redoSuggestion', id, { instruction: '重办' })).errors).toEqual(['GUARD_REDO_GROUND']);
    await desk.move(operator, 'followUpSuggestion', id, { method: '电话', reached: false });
    await desk.move(operator, 'reviewSuggestion', id);
    await desk.move(operator, 'closeSuggestion', id);
    const reopened = await desk.move(operator, 'reopenSuggestion', id, { reason: '又坏了', instruction: '请复查' });
    expect(reopened).toMatchObject({ state: 'HANDLING', dueOn: '2024-11-21' });
    expect(await sql('select closed_at, reviewed_at, replied_at is not null as replied from suggestion where id = $1', [uuid(id)])).toEqual([
      { closed_at: null, reviewed_at: null, replied: true },
    ]);
    expect((await desk.read(id)).moves.map(({ mutation }) => mutation)).not.toContain('issueReply');
  });

  it('is reviewed by the clock when nobody answers', async () => {
    const { id } = await desk.replied();
    await sql(`update reply set issued_at = issued_at - interval '40 days' where suggestion_id = $1`, [uuid(id)]);
    await runDuties(test.house, slices.filter(({ name }) => name === 'suggestions'));
    expect(await desk.read(id)).toMatchObject({ state: 'REVIEWED' });
  });
});

describe('publication', () => {
  it('needs consent and a text without persons, shows at once, and leaves a tombstone', async () => {
    const operator = await staff('OPERATOR');
    const closed = await desk.accepted('C', { submitter: { name: '孙立', wantsReply: false } });
    const text = { titlePublic: '路灯', contentPublic: '建议加装路灯。' };
    expect((await desk.attempt(operator, 'publishSuggestion', closed.id, text)).errors).toEqual(['GUARD_PUBLIC_CONSENT']);
    const { id } = await desk.accepted('C', { submitter: { name: '孙立', wantsReply: false, consentPublic: true } });
    expect((await desk.attempt(operator, 'publishSuggestion', id, { titlePublic: '孙立建议', contentPublic: '电话 138-0013-8000' })).errors).toEqual([
      'PERSONAL_DATA input.titlePublic',
      'PERSONAL_DATA input.contentPublic',
    ]);
    expect((await desk.attempt(operator, 'unpublishSuggestion', id, { reason: '未公开' })).errors).toEqual(['WRONG_STATE']);
    const seen = async () => (await test.ask<{ suggestion: object | null }>('query($id: ID!) { suggestion(by: { id: $id }) { title } }', { id })).data.suggestion;
    await desk.move(operator, 'publishSuggestion', id, text);
    expect(await seen()).toEqual({ title: '路灯' });
    await desk.move(operator, 'unpublishSuggestion', id, { reason: '内容有误' });
    expect(await seen()).toBeNull();
    await desk.move(operator, 'publishSuggestion', id, text);
    await desk.move(operator, 'withdrawSuggestion', id, { reason: '本人要求' });
    expect(await seen()).toBeNull();
    expect((await sql('select kind from change_log_entry where public_id = $1 order by seq', [id])).map(({ kind }) => kind)).toEqual(['UPSERT', 'TOMBSTONE', 'UPSERT', 'TOMBSTONE']);
  });
});

describe('two clerks at once', () => {
  it('cannot both move what they saw', async () => {
    const { id, version } = await desk.accepted();
    const operator = await staff('OPERATOR');
    const send = () => desk.send(operator, 'messageSubmitter', { id, version, body: '您好' });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ errors }) => errors.join()).sort()).toEqual(['', 'CONFLICT input.version', 'CONFLICT input.version']);
  });
});

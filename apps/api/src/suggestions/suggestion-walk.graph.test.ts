import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { Desk, orgId } from './handling.fixture.js';
import type { LookedUp } from './submission.fixture.js';
import { LOOK_UP, receiptFor, submission } from './submission.fixture.js';

let test: TestHouse;
let district: TestDistrict;
let desk: Desk;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  desk = new Desk(test, district);
});
afterAll(() => test.close());

describe('a suggestion from the door to the file', () => {
  it('is submitted, screened, assigned, signed, drafted, agreed, issued, rated, followed up, reviewed and closed', async () => {
    const { department, otherDepartment } = district.organizations;
    const receipt = await receiptFor(test, submission(district, { submitter: { name: '周大海', phone: '13700137000', wantsReply: true, replyVia: 'PHONE', consentPublic: true } }));
    const lookUp = async () => (await test.ask<LookedUp>(LOOK_UP, receipt)).data.suggestionByReceipt;

    const townClerk = await district.staff('TOWN_CLERK');
    const found = await test.askAs<{ suggestions: { items: { id: string }[] } }>(
      townClerk,
      `query($receiptNo: String) { suggestions(filter: { receiptNo: $receiptNo }) { items { id } } }`,
      { receiptNo: receipt.receiptNo },
    );
    const id = String(found.data.suggestions.items[0]?.id);
    await desk.move(townClerk, 'registerSuggestion', id);
    await desk.move(townClerk, 'askMoreInfo', id, { reason: '请说明具体位置。' });
    expect((await lookUp())?.messages).toMatchObject([{ direction: 'TO_SUBMITTER', body: '请说明具体位置。' }]);
    const answer = await test.ask<Record<string, { suggestion: { state: string } }>>(
      `mutation($input: AddSuggestionMessageInput!) { addSuggestionMessage(input: $input) { suggestion { state } errors { code } } }`,
      { input: { ...receipt, body: '村口老槐树旁。' } },
    );
    expect(answer.data['addSuggestionMessage']?.suggestion.state).toBe('RECEIVED');
    await desk.move(townClerk, 'acceptSuggestion', id, { triageClass: 'C', mainSectorId: desk.sectorId, isValuable: true });

    const operator = await district.staff('OPERATOR');
    const assigned = await desk.move(operator, 'assignSuggestion', id, {
      leadOrganizationId: orgId(department),
      supportingOrganizationIds: [orgId(otherDepartment)],
      instruction: '请现场核实后办理。',
    });
    // Five working days from Thursday 14 November 2024.
    expect(assigned).toMatchObject({ state: 'HANDLING', dueOn: '2024-11-21' });
    expect(assigned.assignments).toMatchObject([
      { kind: 'ORIGINAL', state: 'ISSUED', dueOn: '2024-11-21' },
      { kind: 'SUPPORT', state: 'ISSUED' },
    ]);

    const clerk = await district.staff('DEPARTMENT_CLERK');
    const mine = await test.askAs<{ assignments: { items: { id: string; version: number; title: string; deadline: object; moves: object[] }[] } }>(
      clerk,
      `{ assignments(filter: { mine: true, states: [ISSUED] }) { items { id version title deadline { dueOn workingDaysLeft lamp } moves { mutation } } } }`,
    );
    const [order] = mine.data.assignments.items;
    expect(order).toMatchObject({ title: '村口加一盏路灯', deadline: { dueOn: '2024-11-21', workingDaysLeft: 5, lamp: 'GREEN' }, moves: [{ mutation: 'signAssignment' }] });
    expect(await desk.sign(clerk, order as { id: string; version: number })).toEqual([]);

    const points = [{ point: '加装路灯', answer: '已列入本月施工' }, { point: '用太阳能灯', reason: '该处采光不足', answer: '改用普通路灯' }];
    await desk.move(clerk, 'draftReply', id, { body: '您好,建议已办理。', points: [points[0]], submit: false });
    await desk.move(clerk, 'draftReply', id, { body: '您好,建议已办理。', points, submit: true });
    const leader = await district.staff('DEPARTMENT_LEADER');
    await desk.move(leader, 'returnDraft', id, { reason: '请写明完工时间。' });
    await desk.move(clerk, 'draftReply', id, { body: '您好,11月30日前完工。', points, submit: true });
    expect((await desk.attempt(leader, 'issueReply', id, { adoption: 'PARTIALLY_ADOPTED', resolution: 'BEING_SOLVED' })).errors).toEqual(['GUARD_CO_HANDLERS']);
    await desk.move(await district.staff('DEPARTMENT_CLERK', { organizationId: otherDepartment }), 'coHandlerAgree', id);
    expect((await lookUp())?.reply).toBeNull();
    const replied = await desk.move(leader, 'issueReply', id, { adoption: 'PARTIALLY_ADOPTED', resolution: 'BEING_SOLVED' });
    expect(replied.assignments.map(({ state }) => state)).toEqual(['DONE', 'DONE']);
    expect((await lookUp())?.reply).toMatchObject({ text: '您好,11月30日前完工。', adoption: 'PARTIALLY_ADOPTED' });

    const rated = await test.ask<Record<string, { errors: object[] }>>(
      `mutation($input: RateSuggestionInput!) { rateSuggestion(input: $input) { suggestion { rating } errors { code path } } }`,
      { input: { ...receipt, rating: 'SATISFIED', solvedByOpinion: true, comment: '谢谢' } },
    );
    expect(rated.data).toEqual({ rateSuggestion: { suggestion: { rating: 'SATISFIED' }, errors: [] } });
    await desk.move(operator, 'followUpSuggestion', id, { method: '电话', reached: true, rating: 'SATISFIED' });
    await desk.move(operator, 'reviewSuggestion', id, { isExcellent: true });
    await desk.move(operator, 'publishSuggestion', id, { titlePublic: '村口加装路灯', contentPublic: '建议在村口加装路灯。' });
    const shown = await test.ask(`query($id: ID!) { suggestion(by: { id: $id }) { title state adoption leadOrganization { name } mainSector { code } } suggestions(filter: { text: "路灯" }) { totalCount } }`, { id });
    expect(shown.data).toMatchObject({ suggestion: { title: '村口加装路灯', state: 'REVIEWED', leadOrganization: { name: '交通运输局' } }, suggestions: { totalCount: 1 } });
    expect((await desk.attempt(operator, 'closeSuggestion', id)).errors).toEqual(['GUARD_CONVERSION_MISSING input.conversionKind']);
    const closed = await desk.move(operator, 'closeSuggestion', id, { conversionKind: 'IMPROVEMENT', conversionSubject: '全镇村口照明补齐' });
    expect(closed.state).toBe('CLOSED');

    const end = await lookUp();
    expect(end).toMatchObject({ state: 'CLOSED', stateText: '已办结', rating: 'SATISFIED', dueOn: '2024-11-21' });
    expect(end?.timeline.map(({ kind }) => kind)).toEqual([
      'suggestion.submit', 'suggestion.askMoreInfo', 'suggestion.answerInfo', 'suggestion.screen.accept', 'suggestion.assign', 'suggestion.reply',
      'suggestion.rate', 'suggestion.review', 'suggestion.publish', 'suggestion.close',
    ]);
    const { rows } = await test.house.database.pool.query(
      `select kind, count(*)::int as entries from change_log_entry where public_id = $1 group by kind`, [id],
    );
    expect(rows).toEqual([{ kind: 'UPSERT', entries: 2 }]);
    const file = await test.askAs<{ suggestion: { timeline: { kind: string }[] } }>(
      operator,
      `query($id: ID!) { suggestion(id: $id) { title hasContact wantsReply replyVia timeline { kind label actorName } replies { state points { no point answer } draftedByName approvedByName agreedNames } messages { body } ratings { rating } followUps { method rating } deadline { dueOn } supportingOrganizations { name } channelName } }`,
      { id },
    );
    expect(file.data.suggestion).toMatchObject({
      hasContact: true, wantsReply: true, replyVia: 'PHONE', deadline: null, channelName: '网上留言',
      replies: [{ state: 'ISSUED', points: [{ no: 1, point: '加装路灯' }, { no: 2, point: '用太阳能灯' }], agreedNames: ['住房建设局'] }],
      ratings: [{ rating: 'SATISFIED' }], followUps: [{ method: '电话' }], supportingOrganizations: [{ name: '住房建设局' }],
    });
    expect(receipt.receiptNo.startsWith(TEST_DAY.replaceAll('-', ''))).toBe(true);
  });
});

import { publicId } from '@doorstep/domain/public-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import type { Row, Written } from './consultation.fixture.js';
import { ADOPTED, ConsultationDesk, groupInput, inputOf, PRESENT, REFUSED, target } from './consultation.fixture.js';

let test: TestHouse;
let desk: ConsultationDesk;

beforeAll(async () => {
  test = await TestHouse.open();
  desk = await ConsultationDesk.open(test, await testDistrict(test));
});
afterAll(() => test.close());

const refusals = ({ errors }: Written) => errors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim());
const refusalsOf = async (row: Row, mutation: string, input: object) =>
  refusals(await desk.write(desk.clerk, mutation, { ...target(row), ...inputOf(mutation, row), ...input }));
const idsOf = ({ items = [] }: Row): [string, string] => [items[0]?.id ?? '', items[1]?.id ?? ''];
const NOBODY = publicId('exp', '01900000-0000-7000-8000-000000000000');

describe('founding a group', () => {
  const found = (input: object) => desk.write(desk.clerk, 'foundGroup', { ...groupInput(desk.district), name: '另一个协商组', ...input });
  const members = ['TOWN_COMMITTEE', 'VILLAGE_WORKER', 'PARTY_MEMBER', 'RESIDENT', 'STAKEHOLDER'].map((kind) => ({ kind, name: '张三' }));

  it('needs all five kinds and names the missing one', async () => {
    const answer = await found({ members });
    expect(refusals(answer)).toEqual(['GUARD_FIVE_KINDS members']);
    expect(answer.errors[0]?.message).toBe('缺少固定成员:网格员。');
  });

  it.each([
    [{ name: '城关街道协商组' }, ['DUPLICATE name']],
    [{ townCode: '990201999' }, ['NOT_FOUND townCode']],
    [{ foundedOn: '2024-11-15' }, ['INVALID foundedOn']],
    [{ name: '联系 13812345678' }, ['PERSONAL_DATA name']],
  ])('refuses %j', async (input, codes) => {
    const coordinator = await desk.district.staff('OPERATOR');
    expect(refusals(await desk.write(coordinator, 'foundGroup', { ...groupInput(desk.district), name: '第三个协商组', ...input }))).toEqual(codes);
  });

  it('keeps names sealed and ends the seats with the group', async () => {
    const group = await desk.must(desk.clerk, 'foundGroup', { ...groupInput(desk.district), name: '临时协商组' });
    const { rows } = await test.house.database.pool.query(`select position('成员' in encode(name_encrypted, 'escape')) as at from deliberation_member_contact`);
    expect(rows.every(({ at }) => at === 0)).toBe(true);
    const ended = await desk.must(desk.clerk, 'endGroup', { ...target(group), reason: '换届' });
    expect(refusals(await desk.write(desk.clerk, 'endGroup', { ...target(ended), reason: '再撤' }))).toEqual(['WRONG_STATE']);
    const answer = await test.askAs<{ deliberationGroup: { members: object[] } }>(
      desk.clerk, `query($id: ID!) { deliberationGroup(id: $id) { closedOn closingReason members { validTo } moves { mutation } } }`, { id: group.id },
    );
    expect(answer.data.deliberationGroup).toMatchObject({ closedOn: '2024-11-14', closingReason: '换届', moves: [], members: Array.from({ length: 5 }, () => ({ validTo: '2024-11-14' })) });
    const draft = await desk.write(desk.clerk, 'draftConsultation', { ...desk.draftInput(), groupId: group.id });
    expect(refusals(draft)).toEqual(['INVALID groupId']);
  });
});

describe('a draft', () => {
  it.each([
    [{ groupId: null }, ['REQUIRED groupId']],
    [{ villageCode: null }, ['REQUIRED villageCode']],
    [{ villageCode: '990201101001' }, ['INVALID villageCode', 'INVALID groupId']],
    [{ title: '致电 13812345678' }, ['PERSONAL_DATA title']],
    [{ title: '' }, ['REQUIRED title']],
    [{ items: [{ title: '路灯', estimatedAmount: '1.234' }] }, ['INVALID items.0.estimatedAmount']],
  ])('with %j is refused', async (input, codes) => {
    const operator = await desk.district.staff('OPERATOR');
    expect(refusals(await desk.write(operator, 'draftConsultation', { ...desk.draftInput(), ...input }))).toEqual(codes);
  });

  it('takes suggestions that were accepted and that the caller sees', async () => {
    const { district } = desk;
    const elsewhere = await desk.suggestion({ townCode: district.towns[1], villageCode: district.villages[2] });
    const received = await desk.suggestion({ state: 'RECEIVED', isPublic: false });
    const items = [{ title: '路灯', suggestionIds: [await desk.suggestion(), elsewhere] }, { title: '道路', suggestionIds: [received] }];
    const answer = await desk.write(desk.clerk, 'draftConsultation', { ...desk.draftInput(), items });
    expect(refusals(answer)).toEqual(['NOT_FOUND items.0.suggestionIds', 'GUARD items.1.suggestionIds']);
  });

  it('revises an item of its own list only, until residents select', async () => {
    const row = await desk.draft();
    const [first] = idsOf(row);
    const revised = await desk.must(desk.clerk, 'reviseExpectationItem', { ...target(row), itemId: first, title: '安装庭院灯', suggestionIds: [await desk.suggestion()] });
    expect(revised.items?.[0]?.title).toBe('安装庭院灯');
    expect(refusals(await desk.write(desk.clerk, 'reviseExpectationItem', { ...target(revised), itemId: NOBODY, title: '安装庭院灯' }))).toEqual(['NOT_FOUND itemId']);
    const later = await desk.reach('SELECTING');
    expect(refusals(await desk.write(desk.clerk, 'addExpectationItems', { ...target(later), items: [{ title: '再加一项' }] }))).toEqual(['WRONG_STATE']);
  });
});

describe('an announcement', () => {
  it.each([
    [{ plannedOn: '2024-10-29' }, ['GUARD plannedOn']],
    [{ announcedOn: null, plannedOn: '2024-11-23' }, ['GUARD plannedOn']],
    [{ announcedOn: '2024-11-15', plannedOn: '2024-12-15' }, ['INVALID announcedOn']],
    [{ placeText: '找老王 13812345678' }, ['PERSONAL_DATA placeText']],
    [{ placeText: ' ' }, ['REQUIRED placeText']],
  ])('with %j is refused', async (input, codes) => {
    expect(await refusalsOf(await desk.draft(), 'announceConsultation', input)).toEqual(codes);
  });

  it('follows the notice that the district has set', async () => {
    const { pool } = test.house.database;
    const set = (amount: number) =>
      pool.query(`update deadline_policy set amount = $1 where key = 'consultation.notice' and district_code = $2`, [amount, desk.district.code]);
    await set(3);
    expect(await refusalsOf(await desk.draft(), 'announceConsultation', { announcedOn: '2024-11-04', plannedOn: '2024-11-07' })).toEqual([]);
    await set(10);
  });
});

describe('presenting', () => {
  it.each([
    [{ heldOn: '2024-10-25' }, ['GUARD heldOn']],
    [{ heldOn: '2024-11-15' }, ['INVALID heldOn']],
    [{ presentPersons: 31 }, ['GUARD_PRESENT_ABOVE_ELIGIBLE presentPersons']],
    [{ presentKinds: ['RESIDENT'] }, ['GUARD_FIVE_KINDS presentKinds']],
    [{ presentPersons: 0 }, ['REQUIRED presentPersons']],
    [{ presentHouseholds: 4, eligibleHouseholds: 3 }, ['GUARD_PRESENT_ABOVE_ELIGIBLE presentHouseholds']],
  ])('with %j is refused', async (input, codes) => {
    expect(await refusalsOf(await desk.reach('ANNOUNCED'), 'presentConsultation', input)).toEqual(codes);
  });

  it('needs items, and a reason where a group lacks a kind', async () => {
    expect(await refusalsOf(await desk.reach('ANNOUNCED', { items: [] }), 'presentConsultation', {})).toEqual(['GUARD_NO_ITEMS']);
    const lacking = { ...PRESENT, presentKinds: ['RESIDENT'], waiverReason: '防汛值守' };
    expect(await refusalsOf(await desk.reach('ANNOUNCED'), 'presentConsultation', lacking)).toEqual([]);
  });
});

describe('selecting', () => {
  it('counts every item once and no more ticks than persons', async () => {
    const row = await desk.reach('PRESENTING');
    const [first, second] = idsOf(row);
    const ticks = (...given: (readonly [string, number])[]) => ({ ticks: given.map(([itemId, tickCount]) => ({ itemId, tickCount })) });
    expect(await refusalsOf(row, 'selectConsultation', ticks([first, 21], [second, 20]))).toEqual(['GUARD_TICKS_ABOVE_PRESENT ticks.0.tickCount']);
    expect(await refusalsOf(row, 'selectConsultation', ticks([first, 1]))).toEqual(['REQUIRED ticks']);
    expect(await refusalsOf(row, 'selectConsultation', ticks([first, 1], [first, 2]))).toEqual(['DUPLICATE ticks.1.itemId', 'REQUIRED ticks']);
    expect(await refusalsOf(row, 'selectConsultation', ticks([first, 1], [second, 1], [NOBODY, 1]))).toEqual(['NOT_FOUND ticks.2.itemId']);
    const selected = await desk.must(desk.clerk, 'selectConsultation', { ...target(row), ...ticks([first, 20], [second, 0]) });
    const attend = (presentPersons: number) =>
      desk.write(desk.clerk, 'recordAttendance', { ...target(selected), presentPersons, presentKinds: PRESENT.presentKinds });
    expect(refusals(await attend(19))).toEqual(['GUARD_TICKS_ABOVE_PRESENT presentPersons']);
    expect(refusals(await attend(22))).toEqual([]);
  });
});

describe('deciding', () => {
  const OPEN = { groupId: null };
  it.each([
    ['VILLAGE_ASSEMBLY', { presentPersons: 51, eligiblePersons: 100 }, []],
    ['VILLAGE_ASSEMBLY', { presentPersons: 50, eligiblePersons: 100 }, ['GUARD_QUORUM']],
    ['VILLAGE_ASSEMBLY', { presentPersons: 30, eligiblePersons: null, presentHouseholds: 20, eligibleHouseholds: 30 }, []],
    ['VILLAGE_ASSEMBLY', { presentPersons: 30, eligiblePersons: null, presentHouseholds: 19, eligibleHouseholds: 30 }, ['GUARD_QUORUM']],
    ['VILLAGER_REPRESENTATIVES', { presentPersons: 20, eligiblePersons: 30 }, []],
    ['VILLAGER_REPRESENTATIVES', { presentPersons: 19, eligiblePersons: 30 }, ['GUARD_QUORUM']],
    ['BENCH_CHAT', { presentPersons: 19, eligiblePersons: null, presentKinds: null }, []],
  ])('%s with %j answers %j', async (format, present, codes) => {
    const row = await desk.reach('SELECTING', { format, ...OPEN }, present);
    const decisions = row.items?.map(({ id }) => ({ itemId: id, ...REFUSED }));
    expect(await refusalsOf(row, 'decideConsultation', { decisions })).toEqual(codes);
  });

  it('asks at presenting for the counts that the quorum needs', async () => {
    const uncounted = { eligiblePersons: null };
    expect(await refusalsOf(await desk.reach('ANNOUNCED', { format: 'VILLAGE_ASSEMBLY', ...OPEN }), 'presentConsultation', uncounted)).toEqual(['REQUIRED eligiblePersons']);
    expect(await refusalsOf(await desk.reach('ANNOUNCED', { format: 'VILLAGER_REPRESENTATIVES', ...OPEN }), 'presentConsultation', uncounted)).toEqual(['REQUIRED eligiblePersons']);
  });

  it('adopts by a majority of those present and gives reasons', async () => {
    const row = await desk.reach('SELECTING');
    const [first, second] = idsOf(row);
    const decide = (...rows: object[]) => refusalsOf(row, 'decideConsultation', { decisions: rows });
    expect(await decide({ itemId: first, ...ADOPTED, votesFor: 10 })).toEqual(['GUARD decisions.0.votesFor']);
    expect(await decide({ itemId: first, ...ADOPTED, votesAgainst: 4 })).toEqual(['GUARD decisions.0.votesFor']);
    expect(await decide({ itemId: first, decision: 'ADOPT', method: 'VOTE' })).toEqual(['REQUIRED decisions.0.votesFor']);
    expect(await decide({ itemId: second, decision: 'REFUSE', method: 'CONSENSUS' })).toEqual(['REQUIRED decisions.0.reason']);
    expect(await decide({ itemId: NOBODY, ...ADOPTED })).toEqual(['NOT_FOUND decisions.0.itemId']);
    expect(await decide()).toEqual(['REQUIRED decisions']);
    expect(await refusalsOf(row, 'decideConsultation', { minutesPublic: '联系人 13812345678' })).toEqual(['PERSONAL_DATA minutesPublic']);
  });
});

describe('submitting', () => {
  it('waits for every decision and ranks what was adopted', async () => {
    const selected = await desk.reach('SELECTING');
    const [first, second] = idsOf(selected);
    const half = await desk.must(desk.clerk, 'decideConsultation', { ...target(selected), decisions: [{ itemId: first, ...ADOPTED }] });
    expect(await refusalsOf(half, 'submitConsultation', {})).toEqual(['GUARD_ITEMS_UNDECIDED']);
    const whole = await desk.must(desk.clerk, 'recordDecisions', { ...target(half), decisions: [{ itemId: second, ...ADOPTED }] });
    const wishes = (...ranks: (readonly [string, number])[]) => ({ wishes: ranks.map(([itemId, wishRank]) => ({ itemId, wishRank })) });
    expect(await refusalsOf(whole, 'submitConsultation', wishes([first, 1]))).toEqual(['GUARD_WISH_RANK wishes']);
    expect(await refusalsOf(whole, 'submitConsultation', wishes([first, 1], [second, 1]))).toEqual(['GUARD_WISH_RANK wishes']);
    expect(await refusalsOf(whole, 'submitConsultation', wishes([first, 1], [second, 3]))).toEqual(['GUARD_WISH_RANK wishes']);
    const submittedToId = publicId('org', '01900000-0000-7000-8000-000000000000');
    expect(await refusalsOf(whole, 'submitConsultation', { ...wishes([first, 2], [second, 1]), submittedToId })).toEqual(['NOT_FOUND submittedToId']);
    expect(await refusalsOf(whole, 'submitConsultation', wishes([first, 2], [second, 1]))).toEqual([]);
  });

  it('takes no item that was not adopted, and not an empty list', async () => {
    const row = await desk.reach('DECIDING');
    const [first, second] = idsOf(row);
    const both = [{ itemId: first, wishRank: 1 }, { itemId: second, wishRank: 2 }];
    expect(await refusalsOf(row, 'submitConsultation', { wishes: both })).toEqual(['GUARD wishes.1.itemId']);
    const none = await desk.must(desk.clerk, 'recordDecisions', { ...target(row), decisions: [{ itemId: first, ...REFUSED }] });
    expect(await refusalsOf(none, 'submitConsultation', { wishes: [] })).toEqual(['GUARD']);
  });
});

describe('a wish list', () => {
  it('keeps the order of its steps and its days, and needs a document', async () => {
    const list = await desk.reachWishList('SUBMITTED');
    const by = { adopt: desk.leader, discuss: desk.coordinator };
    const adopt = { body: 'GOVERNMENT', docNo: '区政〔2024〕31号' };
    expect(refusals(await desk.write(by.adopt, 'adoptWishList', { ...target(list), ...adopt }))).toEqual(['WRONG_STATE']);
    expect(refusals(await desk.write(by.discuss, 'discussWishList', { ...target(list), discussedOn: '2024-11-13' }))).toEqual(['INVALID discussedOn']);
    expect(refusals(await desk.write(by.discuss, 'discussWishList', { ...target(list), discussedOn: '2024-11-15' }))).toEqual(['INVALID discussedOn']);
    const reported = await desk.reachWishList('REPORTED');
    expect(refusals(await desk.write(by.adopt, 'adoptWishList', { ...target(reported), ...adopt, docNo: ' ' }))).toEqual(['REQUIRED docNo']);
    expect(refusals(await desk.write(by.adopt, 'adoptWishList', { ...target(reported), ...adopt, body: 'UNIT' }))).toEqual(['INVALID body']);
    expect(refusals(await desk.write(by.adopt, 'returnWishList', { ...target(reported), reason: ' ' }))).toEqual(['REQUIRED reason']);
  });

  it('is adopted once, however many ask', async () => {
    const reported = await desk.reachWishList('REPORTED');
    const adopt = () => desk.write(desk.leader, 'adoptWishList', { ...target(reported), body: 'COMMITTEE', docNo: '区委〔2024〕9号' });
    const answers = await Promise.all([adopt(), adopt(), adopt()]);
    expect(answers.map(refusals).toSorted((a, b) => a.length - b.length)).toEqual([[], ['CONFLICT version'], ['CONFLICT version']]);
  });
});

describe('cancelling', () => {
  it('needs a reason and ends before the submission', async () => {
    expect(await refusalsOf(await desk.draft(), 'cancelConsultation', { reason: ' ' })).toEqual(['REQUIRED reason']);
    expect(await refusalsOf(await desk.reach('SUBMITTED'), 'cancelConsultation', {})).toEqual(['WRONG_STATE']);
    const cancelled = await desk.reach('CANCELLED');
    for (const mutation of ['announceConsultation', 'presentConsultation', 'selectConsultation', 'decideConsultation', 'submitConsultation']) {
      expect(await refusalsOf(cancelled, mutation, {})).not.toEqual([]);
    }
    expect(refusals(await desk.write(desk.clerk, 'decideAgain', target(cancelled)))).toEqual(['WRONG_STATE']);
  });

  it('lets one of two who add items at once win', async () => {
    const row = await desk.reach('ANNOUNCED');
    const add = () => desk.write(desk.clerk, 'addExpectationItems', { ...target(row), items: [{ title: '增设座椅' }] });
    const answers = await Promise.all([add(), add()]);
    expect(answers.map(refusals).toSorted((a, b) => a.length - b.length)).toEqual([[], ['CONFLICT version']]);
  });
});

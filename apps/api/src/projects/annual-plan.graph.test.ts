import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Consultation } from '../consultations/consultation.entity.js';
import { ExpectationItem, ExpectationItemSuggestion } from '../consultations/expectation-item.entity.js';
import { WishList } from '../consultations/wish-list.entity.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { ProjectEvent } from './project-event.entity.js';
import { Project } from './project.entity.js';
import { must, projectAt, refusals, target } from './projects.fixture.js';

let test: TestHouse;
let district: TestDistrict;
let operator: Viewer;
let chief: Viewer;
let town: Viewer;
let leader: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  operator = await district.staff('OPERATOR');
  chief = await district.staff('DISTRICT_LEADER');
  town = await district.staff('TOWN_CLERK');
  leader = await district.staff('TOWN_LEADER');
});
afterAll(() => test.close());

const em = () => test.house.database.orm.em.fork();

describe('an annual plan', () => {
  it('is opened once for a year, tier and town', async () => {
    const input = { year: 2031, tier: 'TOWN', townCode: district.towns[0] };
    await must(test, town, 'openAnnualPlan', input);
    expect(await refusals(test, operator, 'openAnnualPlan', input)).toEqual(['DUPLICATE']);
    expect(await refusals(test, operator, 'openAnnualPlan', { year: 2031, tier: 'DISTRICT', townCode: district.towns[0] })).toEqual(['INVALID']);
    expect(await refusals(test, operator, 'openAnnualPlan', { year: 1999, tier: 'DISTRICT' })).not.toEqual([]);
    expect(await refusals(test, town, 'openAnnualPlan', { year: 2031, tier: 'TOWN', townCode: district.towns[1] })).toEqual(['FORBIDDEN']);
    expect(await refusals(test, town, 'openAnnualPlan', { year: 2031, tier: 'DISTRICT' })).toEqual(['FORBIDDEN']);
  });

  it('goes from its opening to its close, with every guard', async () => {
    const place = { planYear: 2032, tier: 'DISTRICT' as const, townCode: null, villageCode: null };
    const plan = await must(test, operator, 'openAnnualPlan', { year: 2032, tier: 'DISTRICT' });
    expect(await refusals(test, operator, 'deliberateAnnualPlan', target(plan))).toEqual(['GUARD']);
    const proposed = await projectAt(test, district, 'PROPOSED', place);
    expect(await refusals(test, operator, 'deliberateAnnualPlan', target(plan))).toEqual(['GUARD', 'GUARD']);
    const own = em();
    (await own.findOneOrFail(Project, { id: proposed.id })).state = 'APPROVED';
    await own.flush();
    const brought = await must(test, operator, 'deliberateAnnualPlan', target(plan));
    const approvals = [{ body: 'COLLECTIVE_DISCUSSION', decidedOn: '2024-11-12' }, { body: 'GOVERNMENT', decidedOn: TEST_DAY }];
    const approve = { ...target(brought), documentNo: '区政〔2024〕8号', approvals };
    expect(await refusals(test, chief, 'approveAnnualPlan', { ...approve, approvals: approvals.slice(1) })).toEqual(['GUARD_APPROVAL_STEP']);
    expect(await refusals(test, chief, 'approveAnnualPlan', { ...approve, documentNo: ' ' })).toEqual(['REQUIRED']);
    expect(await refusals(test, leader, 'approveAnnualPlan', approve)).toEqual(['NOT_FOUND']);
    const approved = await must(test, chief, 'approveAnnualPlan', approve);
    expect(await refusals(test, operator, 'publishAnnualPlan', target(approved))).toEqual(['GUARD', 'GUARD']);
    const row = await em().findOneOrFail(Project, { id: proposed.id });
    await must(test, operator, 'listProject', { id: proposed.publicId, version: row.version, planId: plan.id, planDueOn: '2024-12-01' });
    const published = await must(test, operator, 'publishAnnualPlan', target(approved));
    expect((await test.ask('query($id: ID!) { node(id: $id) { ... on AnnualPlan { year state documentNo publishedOn } } }', { id: plan.id })).data).toEqual({
      node: { year: 2032, state: 'IMPLEMENTING', documentNo: '区政〔2024〕8号', publishedOn: TEST_DAY },
    });
    const close = (unfinished: object[]) => refusals(test, operator, 'closeAnnualPlan', { ...target(published), unfinished });
    expect(await close([])).toEqual(['GUARD_PROJECTS_OPEN', 'GUARD_NEXT_YEAR_OPEN']);
    const listed = await em().findOneOrFail(Project, { id: proposed.id });
    const decision = { id: proposed.publicId, version: listed.version, decision: 'CONTINUE', reason: '跨年实施' };
    await must(test, chief, 'decideNextYear', decision);
    expect(await close([{ projectId: proposed.publicId, reason: '跨年实施' }, { projectId: publicId('prj', '01900000-0000-7000-8000-000000000000'), reason: '无' }])).toEqual(['NOT_FOUND']);
    expect(await close([{ projectId: proposed.publicId, reason: '跨年实施' }])).toEqual([]);
    expect(await em().find(ProjectEvent, { projectId: proposed.id, action: 'plan.close' })).toMatchObject([{ reason: '跨年实施', isPublicStep: false }]);
    const answer = await test.askAs<{ annualPlan: object }>(operator, `query($id: ID!) { annualPlan(id: $id) {
      state closedOn projectCounts { state projectCount } approvals { body docNo } moves { mutation } timeline { label } } }`, { id: plan.id });
    expect(answer.data.annualPlan).toEqual({
      state: 'CLOSED', closedOn: TEST_DAY, projectCounts: [{ state: 'LISTED', projectCount: 1 }], approvals: [{ body: 'COLLECTIVE_DISCUSSION', docNo: null }, { body: 'GOVERNMENT', docNo: null }],
      moves: [], timeline: ['编制计划', '提交审议', '审定', '公布实施', '年度结转'].map((label) => ({ label })),
    });
  });

  it('is followed by what goes on: an extended item is proposed for the next plan with a link', async () => {
    const done = await projectAt(test, district, 'COMPLETED', { tier: 'DISTRICT', townCode: null, villageCode: null, scale: 'NORMAL', isAsset: false, title: '助老餐' });
    const decide = { id: done.publicId, version: done.version, decision: 'EXTEND', reason: '群众满意,扩大到全镇' };
    expect(await refusals(test, operator, 'decideNextYear', { ...decide, reason: ' ' })).toEqual(['REQUIRED']);
    expect(await refusals(test, town, 'decideNextYear', decide)).toEqual(['NOT_FOUND']);
    const works = await projectAt(test, district, 'COMPLETED', { scale: 'NORMAL', isAsset: true });
    expect(await refusals(test, operator, 'decideNextYear', { ...decide, id: works.publicId, version: works.version })).toEqual(['GUARD_NOT_MICRO']);
    const idea = await projectAt(test, district, 'PROPOSED', { townCode: district.towns[1], villageCode: district.villages[2] });
    expect(await refusals(test, operator, 'decideNextYear', { ...decide, id: idea.publicId, version: idea.version })).toEqual(['WRONG_STATE']);
    const decided = await must(test, operator, 'decideNextYear', decide);
    expect(await refusals(test, chief, 'decideNextYear', { ...decide, version: decided.version })).toEqual(['DUPLICATE']);
    const { data } = await test.askAs<{ project: object }>(operator, `query($id: ID!) { project(id: $id) {
      nextYearDecisions { year decision reason decidedOn decidedByName } timeline { label } } }`, { id: done.publicId });
    expect(data.project).toMatchObject({
      nextYearDecisions: [{ year: 2024, decision: 'EXTEND', reason: '群众满意,扩大到全镇', decidedOn: TEST_DAY, decidedByName: expect.stringContaining('OPERATOR') }],
    });
    const next = await test.askAs<{ projects: { items: object[] } }>(operator, `{ projects(filter: { text: "助老餐", states: [PROPOSED] }) { items {
      planYear state title budget { amount } leadOrganization { name } extendedFrom { id title } } } }`);
    expect(next.data.projects.items).toEqual([
      { planYear: 2025, state: 'PROPOSED', title: '助老餐', budget: { amount: '200000.00' }, leadOrganization: { name: '测试村1村委会' }, extendedFrom: { id: done.publicId, title: '助老餐' } },
    ]);
  });

  it('is not approved by who brought it', async () => {
    const both: Viewer = { ...leader, grants: [...leader.grants, { role: 'OPERATOR', scopeCode: '' }] };
    const plan = await must(test, both, 'openAnnualPlan', { year: 2033, tier: 'VILLAGE', townCode: district.towns[0] });
    await projectAt(test, district, 'CONSULTED', { planYear: 2033 });
    const brought = await must(test, both, 'deliberateAnnualPlan', target(plan));
    const input = { ...target(brought), documentNo: '1号', approvals: [{ body: 'TOWN', decidedOn: TEST_DAY }] };
    expect(await refusals(test, both, 'approveAnnualPlan', input)).toEqual(['SAME_PERSON']);
  });
});

describe('an adopted wish list', () => {
  it('becomes proposals in the order of the wishes, with their suggestions', async () => {
    const own = em();
    const suggestion = own.create(Suggestion, {
      districtCode: district.code, receiptNo: '20241101-00001', queryCodeHash: 'none', noticeVersion: '1', planYear: 2025, solicitationType: 'DAILY',
      channelId: district.channelId, nature: 'SUGGESTION', title: '装路灯', content: '村口太暗', receivedAt: new Date(), state: 'HANDLING', townCode: district.towns[0],
      mainSectorId: district.sectorId, sectorIds: [district.sectorId],
    });
    const consultation = own.create(Consultation, {
      districtCode: district.code, level: 'VILLAGE', townCode: district.towns[0], villageCode: district.villages[0], format: 'BENCH_CHAT', title: '议事', state: 'SUBMITTED',
      announcedOn: '2024-10-01', heldOn: '2024-10-20', submittedOn: '2024-11-01',
    });
    const row = { districtCode: district.code, consultationId: consultation.id };
    const wish = (title: string, wishRank: number | null, decision: 'ADOPT' | 'DEFER') => own.create(ExpectationItem, { ...row, title, wishRank, decision, estimatedAmount: '120000', beneficiariesPersons: 300 });
    wish('修桥', 2, 'ADOPT');
    const lamps = wish('装路灯', 1, 'ADOPT');
    wish('建广场', null, 'DEFER');
    own.create(ExpectationItemSuggestion, { districtCode: district.code, itemId: lamps.id, suggestionId: suggestion.id });
    const list = own.create(WishList, { ...row, submittedToId: district.organizations.coordinator, submittedAt: new Date(), state: 'REPORTED' });
    await own.flush();

    const answer = await test.askAs<{ adoptWishList: { errors: object[] } }>(chief, 'mutation($input: AdoptWishListInput!) { adoptWishList(input: $input) { errors { code } } }', {
      input: { id: publicId('wsh', list.id), version: list.version, body: 'GOVERNMENT', docNo: '区政〔2024〕31号' },
    });
    expect(answer.data.adoptWishList.errors).toEqual([]);
    const made = await test.askAs<{ projects: { items: { id: string; version: number; code: string }[] } }>(town, `{ projects(filter: { states: [PROPOSED], text: "" }, sort: { field: CODE, direction: ASC }) {
      items { id version code title tier planYear budget { amount } beneficiariesPlanned mainSector { name } village { name } origins { kind consultation { title } } suggestions { title projects { code } } timeline { label } } } }`);
    expect(made.data.projects.items).toMatchObject([
      {
        code: `2025-V-${district.villages[0]}-01`, title: '装路灯', tier: 'VILLAGE', planYear: 2025, budget: { amount: '120000.00' }, beneficiariesPlanned: 300,
        mainSector: { name: '交通出行' }, village: { name: '测试村1' }, suggestions: [{ title: '装路灯', projects: [{ code: `2025-V-${district.villages[0]}-01` }] }], timeline: [{ label: '申报立项' }],
        origins: expect.arrayContaining([{ kind: 'WISH_LIST', consultation: null }, { kind: 'CONSULTATION', consultation: { title: '议事' } }, { kind: 'SUGGESTION', consultation: null }]),
      },
      { code: `2024-V-${district.villages[0]}-01`, title: '修桥', planYear: 2024, mainSector: null, suggestions: [] },
    ].toSorted((a, b) => a.code.localeCompare(b.code)));
    const [project] = made.data.projects.items;
    expect(await refusals(test, town, 'consultProject', target(project!))).toEqual([]);
  });
});

describe('a link to a suggestion', () => {
  it('is made once, to a suggestion in scope that did not end', async () => {
    const own = em();
    const suggestion = (no: number, more: object) =>
      own.create(Suggestion, {
        districtCode: district.code, receiptNo: `20241102-0000${no}`, queryCodeHash: 'none', noticeVersion: '1', planYear: 2024, solicitationType: 'DAILY',
        channelId: district.channelId, nature: 'SUGGESTION', title: '建议', content: '内容', receivedAt: new Date(), state: 'HANDLING', townCode: district.towns[0],
        villageCode: district.villages[0], ...more,
      });
    const rows = [suggestion(1, {}), suggestion(2, { withdrawnAt: new Date(), state: 'WITHDRAWN' }), suggestion(3, { townCode: district.towns[1], villageCode: null })];
    await own.flush();
    const [good, withdrawn, elsewhere] = rows.map(({ id }) => publicId('sug', id));
    const project = await projectAt(test, district, 'LISTED');
    const clerk = await district.staff('VILLAGE_CLERK');
    const link = (version: number, suggestionId: string | undefined) => refusals(test, clerk, 'linkSuggestion', { id: project.publicId, version, suggestionId });
    expect(await link(project.version, withdrawn)).toEqual(['INVALID']);
    expect(await link(project.version, elsewhere)).toEqual(['NOT_FOUND']);
    expect(await link(project.version, good)).toEqual([]);
    expect(await link(project.version + 1, good)).toEqual(['DUPLICATE']);
    const answer = await test.ask('query($by: ProjectBy!) { project(by: $by) { suggestions { title } otherSuggestionCount origins { kind } } }', { by: { id: project.publicId } });
    expect(answer.data).toEqual({ project: { suggestions: [], otherSuggestionCount: 1, origins: [{ kind: 'SUGGESTION' }] } });
  });
});

import { publicId } from '@doorstep/domain/public-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { addition, adjustmentStaff, carriedThrough } from './adjustment.fixture.js';
import type { AdjustmentStaff } from './adjustment.fixture.js';
import { must, projectAt, refusals, target } from './projects.fixture.js';
import type { ProjectAt } from './projects.fixture.js';
import { ProjectOrigin, SuggestionProjectLink } from './project-origin.entity.js';
import { Project } from './project.entity.js';

let test: TestHouse;
let district: TestDistrict;
let staff: AdjustmentStaff;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  staff = await adjustmentStaff(district);
});
afterAll(() => test.close());

const em = () => test.house.database.orm.em.fork();
const rowOf = (project: ProjectAt): Promise<Project> => em().findOneOrFail(Project, { id: project.id });
const through = async (mutation: string, input: object) => carriedThrough(test, district, staff, await must(test, staff.town, mutation, { reason: '调整理由', ...input }));

let received = 0;
async function suggestion(): Promise<string> {
  received += 1;
  const own = em();
  const row = own.create(Suggestion, {
    districtCode: district.code, receiptNo: `20241101-9000${received}`, queryCodeHash: 'none', noticeVersion: '1', planYear: 2024, solicitationType: 'DAILY', channelId: district.channelId,
    nature: 'SUGGESTION', title: '修路', content: '修路', receivedAt: new Date('2024-11-01T02:00:00Z'), state: 'RECEIVED', townCode: district.towns[0], villageCode: district.villages[0],
  });
  await own.flush();
  return row.id;
}

describe('an adjustment that takes effect', () => {
  it('cancels a project, with the day and a word to residents', async () => {
    const project = await projectAt(test, district, 'SUSPENDED');
    await through('draftStopRequest', { projectId: project.publicId, kind: 'CANCEL' });
    expect(await rowOf(project)).toMatchObject({ state: 'CANCELLED', cancelledOn: TEST_DAY });
    const { data } = await test.ask('query($code: String!) { project(by: { code: $code }) { state cancelledOn adjustments { kind reason } events { label text toState } } }', { code: project.code });
    expect(data).toEqual({ project: {
      state: 'CANCELLED', cancelledOn: TEST_DAY, adjustments: [{ kind: 'CANCEL', reason: '调整理由' }],
      events: [{ label: '取消', text: '项目取消。原因:调整理由', toState: 'CANCELLED' }],
    } });
  });

  it.each(['LISTED', 'IMPLEMENTING'] as const)('suspends a project that is %s, and leads it back', async (state) => {
    const project = await projectAt(test, district, state);
    await through('draftStopRequest', { projectId: project.publicId, kind: 'SUSPEND' });
    expect(await rowOf(project)).toMatchObject({ state: 'SUSPENDED', suspendedOn: TEST_DAY, suspendedFrom: state });
    expect(await refusals(test, staff.town, 'draftStopRequest', { projectId: project.publicId, kind: 'SUSPEND', reason: '再次' })).toEqual(['GUARD_NOT_ADJUSTABLE']);
    await through('draftStopRequest', { projectId: project.publicId, kind: 'RESUME' });
    expect(await rowOf(project)).toMatchObject({ state, suspendedOn: null, suspendedFrom: null });
  });

  it('changes what the request names, and nothing else', async () => {
    const project = await projectAt(test, district, 'IMPLEMENTING');
    const before = await rowOf(project);
    const behind = await suggestion();
    await through('draftChangeRequest', { projectId: project.publicId, budgetAmount: '250000.10', plannedEndOn: '2024-12-31', placeText: '村口东侧', suggestionIds: [publicId('sug', behind)] });
    const { title, content, planId, listedOn, state } = before;
    expect(await rowOf(project)).toMatchObject({ budgetAmount: '250000.10', plannedEndOn: '2024-12-31', placeText: '村口东侧', title, content, planId, listedOn, state });
    expect(await em().count(SuggestionProjectLink, { projectId: project.id, suggestionId: behind })).toBe(1);
    expect(await refusals(test, staff.town, 'draftChangeRequest', { projectId: project.publicId, reason: '无' })).toEqual(['REQUIRED']);
    expect(await refusals(test, staff.town, 'draftChangeRequest', { projectId: project.publicId, plannedEndOn: '2024-01-01', reason: '无' })).toEqual(['INVALID']);
  });

  it('splits a project into parts that keep how it entered the list, its plan, its suggestions and its origins', async () => {
    const project = await projectAt(test, district, 'IMPLEMENTING');
    const behind = await suggestion();
    const own = em();
    own.create(SuggestionProjectLink, { districtCode: district.code, projectId: project.id, suggestionId: behind, linkedOn: '2024-02-01' });
    own.create(ProjectOrigin, { districtCode: district.code, projectId: project.id, kind: 'CONSULTATION', note: '代表会议', on: '2024-01-15' });
    await own.flush();
    const part = { summary: '一期', content: '一期工程', budgetAmount: '80000.00' };
    const parts = [{ ...part, title: '道路硬化一期' }, { ...part, title: '道路硬化二期', budgetAmount: '120000.00', plannedEndOn: '2025-03-31', leadOrganizationId: publicId('org', district.organizations.townOffice) }];
    expect(await refusals(test, staff.town, 'draftSplitRequest', { projectId: project.publicId, reason: '分期', parts: parts.slice(1) })).toEqual(['REQUIRED']);
    expect(await refusals(test, staff.town, 'draftSplitRequest', { projectId: project.publicId, reason: '分期', parts: [parts[0], { ...parts[1], villageCode: district.villages[2] }] })).toEqual(['INVALID']);
    const request = await through('draftSplitRequest', { projectId: project.publicId, parts });
    const replaced = await rowOf(project);
    expect(replaced).toMatchObject({ state: 'CANCELLED', cancelledOn: TEST_DAY });
    const made = await em().find(Project, { id: { $in: replaced.replacedByIds as string[] } }, { orderBy: { code: 'asc' } });
    const { planId, planYear, planOrigin, townCode, villageCode, mainSectorId } = replaced;
    expect(made).toMatchObject([
      { title: '道路硬化一期', state: 'LISTED', listedOn: TEST_DAY, budgetAmount: '80000.00', plannedEndOn: '2024-09-30', planId, planYear, planOrigin, townCode, villageCode, mainSectorId },
      { title: '道路硬化二期', budgetAmount: '120000.00', plannedEndOn: '2025-03-31', planOrigin: 'INITIAL_PLAN' },
    ]);
    for (const { id } of made) {
      expect(await em().count(SuggestionProjectLink, { projectId: id, suggestionId: behind })).toBe(1);
      expect(await em().find(ProjectOrigin, { projectId: id, kind: 'CONSULTATION' })).toMatchObject([{ note: '代表会议', on: '2024-01-15' }]);
    }
    const seen = await test.askAs<{ adjustmentRequest: object }>(staff.operator, 'query($id: ID!) { adjustmentRequest(id: $id) { budget { amount } describedProjects { title leadOrganizationName } } }', { id: request.id });
    expect(seen.data.adjustmentRequest).toEqual({ budget: { amount: '200000.00' }, describedProjects: [{ title: '道路硬化一期', leadOrganizationName: null }, { title: '道路硬化二期', leadOrganizationName: '城关街道办事处' }] });
    const team = await test.askAs<{ projects: { items: object[] } }>(staff.operator, 'query { projects(filter: { text: "道路硬化" }, sort: { field: CODE, direction: ASC }, pageSize: 50) { items { title leadOrganization { name } } } }');
    expect(team.data.projects.items).toEqual(expect.arrayContaining([{ title: '道路硬化一期', leadOrganization: { name: '测试村1村委会' } }, { title: '道路硬化二期', leadOrganization: { name: '城关街道办事处' } }]));
  });

  it('merges projects of a tier and a year into one', async () => {
    const [first, other] = [await projectAt(test, district, 'LISTED', { planOrigin: 'DYNAMIC_ADDITION' }), await projectAt(test, district, 'IMPLEMENTING')];
    const merged = { title: '村口道路与路灯', summary: '合并', content: '合并实施', budgetAmount: '300000.00' };
    const draft = (special: object) => refusals(test, staff.town, 'draftMergeRequest', { projectId: first.publicId, mergedProjectIds: [other.publicId], reason: '合并', ...merged, ...special });
    const [done, elsewhere] = [await projectAt(test, district, 'COMPLETED'), await projectAt(test, district, 'LISTED', { tier: 'TOWN' })];
    expect(await draft({ mergedProjectIds: [] })).toEqual(['REQUIRED']);
    expect(await draft({ mergedProjectIds: [first.publicId] })).toEqual(['INVALID']);
    expect(await draft({ mergedProjectIds: [done.publicId] })).toEqual(['GUARD_NOT_ADJUSTABLE']);
    expect(await draft({ mergedProjectIds: [elsewhere.publicId] })).toEqual(['INVALID']);
    const request = await through('draftMergeRequest', { projectId: first.publicId, mergedProjectIds: [other.publicId], ...merged });
    const [one, two] = [await rowOf(first), await rowOf(other)];
    expect([one.state, two.state]).toEqual(['CANCELLED', 'CANCELLED']);
    expect(one.replacedByIds).toEqual(two.replacedByIds);
    expect(await em().findOneOrFail(Project, { id: (one.replacedByIds as string[])[0] as string })).toMatchObject({ title: '村口道路与路灯', state: 'LISTED', planOrigin: 'DYNAMIC_ADDITION', budgetAmount: '300000.00' });
    const seen = await test.askAs<Record<string, object>>(staff.operator, `query($id: ID!, $other: ID!) {
      adjustmentRequest(id: $id) { project { code } mergedProjects { code } } project(id: $other) { adjustmentRequests { id } } }`, { id: request.id, other: other.publicId });
    expect(seen.data).toEqual({ adjustmentRequest: { project: { code: first.code }, mergedProjects: [{ code: other.code }] }, project: { adjustmentRequests: [{ id: request.id }] } });
  });
});

describe('two requests about one project', () => {
  it('are not open at once', async () => {
    const [project, other] = [await projectAt(test, district, 'LISTED'), await projectAt(test, district, 'LISTED')];
    const drafted = (input: object) => must(test, staff.town, 'draftStopRequest', { kind: 'CANCEL', reason: '取消', ...input });
    const [first, second] = [await drafted({ projectId: project.publicId }), await drafted({ projectId: project.publicId })];
    const submitted = await must(test, staff.town, 'submitAdjustment', target(first));
    expect(await refusals(test, staff.town, 'submitAdjustment', target(second))).toEqual(['GUARD_ADJUSTMENT_OPEN']);
    const merge = await must(test, staff.town, 'draftMergeRequest', { projectId: other.publicId, mergedProjectIds: [project.publicId], reason: '合并', title: '合并', summary: '合并', content: '合并', budgetAmount: '1' });
    expect(await refusals(test, staff.town, 'submitAdjustment', target(merge))).toEqual(['GUARD_ADJUSTMENT_OPEN']);
    await must(test, staff.town, 'withdrawAdjustment', target(submitted));
    expect((await must(test, staff.town, 'submitAdjustment', target(second))).state).toBe('SUBMITTED');
  });
});

describe('a suggestion', () => {
  it('shows the requests that it led to, and is linked to the project that they add', async () => {
    const behind = await suggestion();
    const request = await through('draftAdditionRequest', addition(district, { suggestionIds: [publicId('sug', behind)] }));
    const seen = await test.askAs<{ suggestion: object }>(staff.operator, 'query($id: ID!) { suggestion(id: $id) { adjustmentRequests { id kind state } projects { title } } }', { id: publicId('sug', behind) });
    expect(seen.data.suggestion).toEqual({ adjustmentRequests: [{ id: request.id, kind: 'ADD', state: 'EFFECTIVE' }], projects: [{ title: '村口候车亭' }] });
    expect(await em().count(ProjectOrigin, { kind: 'SUGGESTION', refId: behind })).toBe(1);
    const other = await testDistrict(test, '990202');
    expect(await refusals(test, await other.staff('OPERATOR'), 'withdrawAdjustment', { id: request.id, version: request.version })).toEqual(['NOT_FOUND']);
  });
});

import { publicId } from '@doorstep/domain/public-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../platform/operation/run-operation.js';
import { Setting } from '../platform/setting.entity.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { addition, adjustmentStaff, approval, carriedThrough, jointReview, reviewed } from './adjustment.fixture.js';
import type { AdjustmentStaff } from './adjustment.fixture.js';
import { AdjustmentRequest } from './adjustment-request.entity.js';
import { keyOf, must, projectAt, refusals, target } from './projects.fixture.js';
import { adjustmentEffect } from './take-adjustment-effect.js';

let test: TestHouse;
let district: TestDistrict;
let staff: AdjustmentStaff;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  staff = await adjustmentStaff(district);
  // The plan of the year that additions enter.
  await projectAt(test, district, 'LISTED');
});
afterAll(() => test.close());

const em = () => test.house.database.orm.em.fork();

const DETAIL = `query($id: ID!) { adjustmentRequest(id: $id) {
  no title kind state version planYear budget { amount currency } reason requestedBy { name } effectiveOn conclusion reviewedOn feasibilityOpinion
  project { code state planOrigin listedOn plan { year } budget { amount } leadOrganization { name } scheduleLight }
  describedProjects { title tier placeName mainSectorName budget { amount } beneficiariesPlanned leadOrganizationName plannedStartOn }
  survey { surveyedOn people costEstimate { amount } } invitedOrganizations { name } opinions { organization { name } opinion text givenByName }
  approvals { body decision } draftedByName moves { mutation isPrimary } timeline { label toState } } }`;
type Detail = Record<string, unknown> & { readonly project: { readonly code: string } | null; readonly moves: readonly { readonly mutation: string }[]; readonly timeline: readonly { readonly label: string }[] };
const detail = async (id: string, viewer = staff.operator): Promise<Detail> => (await test.askAs<{ adjustmentRequest: Detail }>(viewer, DETAIL, { id })).data.adjustmentRequest;
const movesOf = async (id: string, viewer = staff.operator): Promise<string[]> => (await detail(id, viewer)).moves.map(({ mutation }) => mutation);

describe('an addition', () => {
  it('goes from the draft of a village to a listed project', async () => {
    const draft = await must(test, staff.village, 'draftAdditionRequest', addition(district));
    expect(await detail(draft.id, staff.village)).toMatchObject({
      no: '调整〔2024〕1号', title: '村口候车亭', kind: 'ADD', state: 'DRAFT', planYear: 2024, budget: { amount: '48000.50', currency: 'CNY' }, project: null,
      requestedBy: { name: '测试村1村委会' },
      describedProjects: [{
        title: '村口候车亭', tier: 'VILLAGE', placeName: '城关街道测试村1', mainSectorName: '交通出行', budget: { amount: '48000.50' }, beneficiariesPlanned: 300,
        leadOrganizationName: '测试村1村委会', plannedStartOn: '2024-12-01',
      }],
    });
    expect(await movesOf(draft.id, staff.village)).toEqual(['editAdjustment']);
    expect(await movesOf(draft.id, staff.town)).toEqual(['submitAdjustment', 'withdrawAdjustment', 'editAdjustment']);
    const ready = await reviewed(test, district, staff, draft);
    expect(await movesOf(draft.id, staff.departmentLeader)).toEqual([]);
    expect(await movesOf(draft.id, staff.townLeader)).toEqual(['approveAdjustment', 'rejectAdjustment']);
    const approved = await must(test, staff.townLeader, 'approveAdjustment', { ...target(ready), ...approval });
    expect(await movesOf(draft.id)).toEqual(['takeAdjustmentEffect']);
    const effective = await must(test, staff.operator, 'takeAdjustmentEffect', target(approved));
    expect(effective.state).toBe('EFFECTIVE');
    const row = await detail(draft.id);
    expect(row).toMatchObject({
      state: 'EFFECTIVE', effectiveOn: TEST_DAY, conclusion: '同意', reviewedOn: TEST_DAY,
      project: {
        state: 'LISTED', planOrigin: 'DYNAMIC_ADDITION', listedOn: TEST_DAY, plan: { year: 2024 }, budget: { amount: '48000.50' },
        leadOrganization: { name: '测试村1村委会' }, scheduleLight: 'GREY',
      },
      survey: { surveyedOn: TEST_DAY, people: '中心2人、居民代表3人', costEstimate: { amount: '50000.00' } },
      opinions: [
        { organization: { name: '交通运输局' }, opinion: 'AGREE', text: null, givenByName: expect.stringMatching(/^DEPARTMENT_LEADER/) },
        { organization: { name: '城关街道办事处' }, opinion: 'CONDITIONAL', text: '须落实管护' },
      ],
      approvals: [{ body: 'TOWN', decision: 'AGREE' }],
      draftedByName: expect.stringMatching(/^VILLAGE_CLERK/),
      moves: [],
    });
    expect(row.timeline.map(({ label }) => label)).toEqual(['拟申请', '提交申请', '登记实地考察', '提交联审', '出具意见', '出具意见', '批准', '生效']);
    expect(await test.statementsOf(() => test.askAs(staff.operator, DETAIL, { id: draft.id }))).toBe(1);
    const seen = await test.ask<{ project: object }>('query($code: String!) { project(by: { code: $code }) { title planOrigin state adjustments { kind effectiveOn reason } events { label text } } }', { code: row.project?.code });
    expect(seen.data.project).toEqual({
      title: '村口候车亭', planOrigin: 'DYNAMIC_ADDITION', state: 'LISTED',
      adjustments: [{ kind: 'ADD', effectiveOn: TEST_DAY, reason: '老人候车日晒雨淋。' }],
      events: [{ label: '增补列入', text: '项目动态调整后列入年度民生实事清单。' }],
    });
  });

  it('may be drafted with gaps, and is complete when it is submitted', async () => {
    const gaps = { summary: undefined, content: undefined, budgetAmount: undefined, leadOrganizationId: undefined, plannedEndOn: undefined };
    const draft = await must(test, staff.town, 'draftAdditionRequest', addition(district, gaps));
    expect(await refusals(test, staff.town, 'submitAdjustment', target(draft))).toEqual(['GUARD_PROPOSAL_FIELDS']);
    const filled = await must(test, staff.town, 'editAdjustment', {
      ...target(draft), summary: '候车亭', content: '候车亭 2 座', budgetAmount: '1', leadOrganizationId: publicId('org', district.organizations.townOffice), plannedEndOn: '2024-12-20',
    });
    expect((await must(test, staff.town, 'submitAdjustment', target(filled))).state).toBe('SUBMITTED');
  });

  it('needs a plan of its year that is approved', async () => {
    const draft = await must(test, staff.town, 'draftAdditionRequest', addition(district, { planYear: 2029 }));
    expect(await refusals(test, staff.town, 'submitAdjustment', target(draft))).toEqual(['GUARD_PLAN_STATE']);
  });

  it('is refused with facts that the district does not have', async () => {
    const other = await testDistrict(test, '990202');
    const draft = (special: object) => refusals(test, staff.operator, 'draftAdditionRequest', addition(district, special));
    expect(await draft({ villageCode: other.villages[0] })).toEqual(['NOT_FOUND']);
    expect(await draft({ villageCode: undefined })).toEqual(['GUARD_PLACE_REQUIRED']);
    expect(await draft({ mainSectorId: publicId('sct', other.sectorId) })).toEqual(['NOT_FOUND']);
    expect(await draft({ leadOrganizationId: publicId('org', other.organizations.department) })).toEqual(['NOT_FOUND']);
    expect(await draft({ requestedById: publicId('org', other.organizations.department) })).toEqual(['NOT_FOUND']);
    expect(await draft({ plannedEndOn: '2024-11-01' })).toEqual(['INVALID']);
    expect(await draft({ budgetAmount: '1.001' })).toEqual(['INVALID']);
    expect(await draft({ reason: '请联系 13812345678' })).toEqual(['PERSONAL_DATA']);
    expect(await draft({ content: '请联系 13812345678' })).toEqual(['PERSONAL_DATA']);
    expect(await refusals(test, staff.village, 'draftAdditionRequest', addition(district, { villageCode: district.villages[1] }))).toEqual(['FORBIDDEN']);
    expect(await refusals(test, staff.department, 'draftAdditionRequest', addition(district, { requestedById: publicId('org', district.organizations.otherDepartment) }))).toEqual(['FORBIDDEN']);
    expect((await must(test, staff.department, 'draftAdditionRequest', addition(district))).state).toBe('DRAFT');
  });
});

describe('the joint review', () => {
  it('follows a survey, is one, and asks units that take part in it', async () => {
    const draft = await must(test, staff.town, 'draftAdditionRequest', addition(district));
    const submitted = await must(test, staff.town, 'submitAdjustment', target(draft));
    const survey = { ...target(submitted), surveyedOn: TEST_DAY, people: '2人', findings: '属实' };
    expect(await refusals(test, staff.operator, 'surveyAdjustment', { ...survey, surveyedOn: '2024-11-15' })).toEqual(['INVALID']);
    expect(await refusals(test, staff.operator, 'surveyAdjustment', { ...survey, people: ' ' })).toEqual(['REQUIRED']);
    const surveyed = await must(test, staff.operator, 'surveyAdjustment', survey);
    const [review, other] = [await jointReview(test, district), await testDistrict(test, '990203')];
    const [department, stranger] = [publicId('org', district.organizations.department), publicId('org', district.organizations.otherDepartment)];
    const ask = (special: object) => refusals(test, staff.operator, 'reviewAdjustment', { ...target(surveyed), meetingId: review, invitedOrganizationIds: [department], ...special });
    expect(await ask({ invitedOrganizationIds: [] })).toEqual(['REQUIRED']);
    expect(await ask({ invitedOrganizationIds: [department, stranger] })).toEqual(['GUARD_NOT_AT_MEETING']);
    expect(await ask({ meetingId: await jointReview(test, other) })).toEqual(['NOT_FOUND']);
    await test.house.database.pool.query(`update meeting set kind = 'COORDINATION' where id = $1`, [keyOf('mtg', review)]);
    expect(await ask({})).toEqual(['GUARD_JOINT_REVIEW']);
    await test.house.database.pool.query(`update meeting set kind = 'JOINT_REVIEW', held_on = '2024-11-20' where id = $1`, [keyOf('mtg', review)]);
    const inReview = await must(test, staff.operator, 'reviewAdjustment', { ...target(surveyed), meetingId: review, invitedOrganizationIds: [department] });
    expect(await refusals(test, staff.town, 'withdrawAdjustment', target(inReview))).toEqual(['WRONG_STATE']);
    expect(await refusals(test, staff.chief, 'approveAdjustment', { ...target(inReview), ...approval })).toEqual(['GUARD_OPINIONS_MISSING', 'GUARD_JOINT_REVIEW']);
    const waiting = await test.askAs<{ adjustmentRequests: object }>(staff.departmentLeader, 'query { adjustmentRequests(filter: { awaitsMyOpinion: true }) { totalItems items { id } } }');
    expect(waiting.data.adjustmentRequests).toEqual({ totalItems: 1, items: [{ id: inReview.id }] });

    const asked = { ...target(inReview), opinion: 'REFUSE' };
    expect(await refusals(test, staff.departmentLeader, 'giveReviewOpinion', asked)).toEqual(['REQUIRED']);
    expect(await refusals(test, staff.townLeader, 'giveReviewOpinion', { ...asked, text: '重复' })).toEqual(['GUARD_NOT_INVITED']);
    const heard = await must(test, staff.departmentLeader, 'giveReviewOpinion', { ...asked, text: '与道路工程重复' });
    expect(await refusals(test, staff.departmentLeader, 'giveReviewOpinion', { ...target(heard), opinion: 'AGREE' })).toEqual(['DUPLICATE']);
    const rejected = await must(test, staff.townLeader, 'rejectAdjustment', { ...target(heard), reason: '并入道路工程' });
    expect(await detail(rejected.id)).toMatchObject({ state: 'REJECTED', conclusion: '并入道路工程', project: null });
  });

  it('is asked of the unit that asks only where it was invited', async () => {
    const draft = await must(test, staff.department, 'draftAdditionRequest', addition(district));
    const submitted = await must(test, staff.department, 'submitAdjustment', target(draft));
    const surveyed = await must(test, staff.operator, 'surveyAdjustment', { ...target(submitted), surveyedOn: TEST_DAY, people: '2人', findings: '属实' });
    const inReview = await must(test, staff.operator, 'reviewAdjustment', {
      ...target(surveyed), meetingId: await jointReview(test, district), invitedOrganizationIds: [publicId('org', district.organizations.townOffice)],
    });
    expect(await refusals(test, staff.departmentLeader, 'giveReviewOpinion', { ...target(inReview), opinion: 'AGREE' })).toEqual(['GUARD_NOT_INVITED']);
    expect(await movesOf(inReview.id, staff.departmentLeader)).toEqual([]);
  });
});

describe('the decision', () => {
  it('is the town’s on village projects within the limit of the settings, else the district’s', async () => {
    const dear = await reviewed(test, district, staff, await must(test, staff.town, 'draftAdditionRequest', addition(district, { budgetAmount: '300000.01' })));
    expect(await refusals(test, staff.townLeader, 'approveAdjustment', { ...target(dear), ...approval })).toEqual(['GUARD_BUDGET_LIMIT']);
    const own = em();
    own.create(Setting, { districtCode: district.code, key: 'adjustment.townBudgetLimit', value: '300000.01', validFrom: TEST_DAY });
    await own.flush();
    await must(test, staff.townLeader, 'approveAdjustment', { ...target(dear), ...approval });
    await own.nativeDelete(Setting, { districtCode: district.code, key: 'adjustment.townBudgetLimit' });

    await projectAt(test, district, 'LISTED', { tier: 'TOWN', villageCode: null });
    const ofTown = await reviewed(test, district, staff, await must(test, staff.town, 'draftAdditionRequest', addition(district, { tier: 'TOWN', villageCode: undefined, townCode: district.towns[0] })));
    expect(await refusals(test, staff.townLeader, 'approveAdjustment', { ...target(ofTown), ...approval })).toEqual(['GUARD_DISTRICT_DECIDES']);
    expect((await must(test, staff.chief, 'approveAdjustment', { ...target(ofTown), ...approval })).state).toBe('APPROVED');

    // What a change would leave of a dear project does not make it cheap.
    const project = await projectAt(test, district, 'LISTED', { budgetAmount: '900000.00' });
    const change = await reviewed(test, district, staff, await must(test, staff.town, 'draftChangeRequest', { projectId: project.publicId, budgetAmount: '1000.00', reason: '调减' }));
    expect(await refusals(test, staff.townLeader, 'approveAdjustment', { ...target(change), ...approval })).toEqual(['GUARD_BUDGET_LIMIT']);
  });

  it('records the bodies of the tier, is not dated back and is another’s than who submitted', async () => {
    const both = { ...staff.town, grants: [...staff.town.grants, ...staff.chief.grants] };
    const ready = await reviewed(test, district, staff, await must(test, staff.town, 'draftAdditionRequest', addition(district)));
    const decide = (special: object) => refusals(test, staff.chief, 'approveAdjustment', { ...target(ready), ...approval, ...special });
    expect(await decide({ approvals: [] })).toEqual(['GUARD_APPROVAL_STEP']);
    expect(await decide({ effectiveOn: '2024-11-13' })).toEqual(['INVALID']);
    expect(await decide({ conclusion: ' ' })).toEqual(['REQUIRED']);
    expect(await refusals(test, both, 'approveAdjustment', { ...target(ready), ...approval })).toEqual(['SAME_PERSON']);
    const approved = await must(test, staff.chief, 'approveAdjustment', { ...target(ready), ...approval, effectiveOn: '2024-11-18' });
    expect(await movesOf(approved.id)).toEqual([]);
    expect(await refusals(test, staff.operator, 'takeAdjustmentEffect', target(approved))).toEqual(['GUARD_NOT_EFFECTIVE_YET']);
  });
});

describe('the day of effect', () => {
  const night = () => inTransaction(test.house, { kind: 'SYSTEM' }, district.code, 'duty', (act) => adjustmentEffect.run(act));

  it('comes by itself, once, and passes over what was overtaken', async () => {
    const [kept, lost] = [await projectAt(test, district, 'LISTED'), await projectAt(test, district, 'LISTED')];
    const approve = async (projectId: string) => {
      const draft = await must(test, staff.town, 'draftStopRequest', { projectId, kind: 'CANCEL', reason: '土地未落实' });
      return must(test, staff.chief, 'approveAdjustment', { ...target(await reviewed(test, district, staff, draft)), ...approval, effectiveOn: '2024-11-16' });
    };
    const requests = [await approve(kept.publicId), await approve(lost.publicId)] as const;
    await test.house.database.pool.query(`update project set state = 'COMPLETED', started_on = '2024-03-01', completed_on = '2024-11-14', progress_percent = 100 where id = $1`, [lost.id]);
    await night();
    expect((await detail(requests[0].id)).state).toBe('APPROVED');
    await test.house.database.pool.query(`update setting set value = '"2024-11-18"' where district_code = $1 and key = 'clock.today'`, [district.code]);
    await night();
    await night();
    expect(await detail(requests[0].id)).toMatchObject({ state: 'EFFECTIVE', project: { state: 'CANCELLED' } });
    expect(await detail(requests[1].id)).toMatchObject({ state: 'APPROVED' });
    const { rows } = await test.house.database.pool.query<{ on: string; actor: string | null }>(
      `select p.cancelled_on::text as on, e.actor_id as actor from project p join project_event e on e.project_id = p.id and e.action = 'project.cancel' where p.id = $1`, [kept.id],
    );
    // Dated by the request, however late the night comes.
    expect(rows).toEqual([{ on: '2024-11-16', actor: null }]);
    await test.house.database.pool.query(`update setting set value = '"${TEST_DAY}"' where district_code = $1 and key = 'clock.today'`, [district.code]);
  });

  it('leaves an audit entry and tells the public', async () => {
    const project = await projectAt(test, district, 'LISTED');
    const draft = await must(test, staff.operator, 'draftStopRequest', { projectId: project.publicId, kind: 'SUSPEND', reason: '汛期' });
    await carriedThrough(test, district, staff, draft);
    const { rows: entries } = await test.house.database.pool.query<{ action: string }>('select action from audit_entry where entity_id = $1 order by seq', [keyOf('adj', draft.id)]);
    expect(entries.map(({ action }) => action).at(-1)).toBe('adjustment.takeEffect');
    const { rows: changes } = await test.house.database.pool.query<{ kind: string }>('select kind from change_log_entry where public_id = $1', [project.publicId]);
    expect(changes.map(({ kind }) => kind)).toEqual(['UPSERT']);
    expect(await em().count(AdjustmentRequest, { id: keyOf('adj', draft.id), state: 'EFFECTIVE' })).toBe(1);
  });
});

import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../platform/operation/run-operation.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { Consultation } from '../consultations/consultation.entity.js';
import { Maintenance } from './acceptance-check.entity.js';
import { AnnualPlan } from './annual-plan.entity.js';
import { evaluateProject } from './evaluate-project.js';
import { Milestone } from './implementation-plan.entity.js';
import { ProjectOutput } from './project-output.entity.js';
import { ProjectResponsibility } from './project-responsibility.entity.js';
import { Project } from './project.entity.js';
import { must, projectAt, proposal, refusals, target, write } from './projects.fixture.js';

let test: TestHouse;
let district: TestDistrict;
let clerk: Viewer;
let town: Viewer;
let leader: Viewer;
let operator: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  clerk = await district.staff('VILLAGE_CLERK');
  town = await district.staff('TOWN_CLERK');
  leader = await district.staff('TOWN_LEADER');
  operator = await district.staff('OPERATOR');
});
afterAll(() => test.close());

const FREE = { budgetAmount: null };
const at = async (state: Parameters<typeof projectAt>[2], more: Parameters<typeof projectAt>[3] = {}) => {
  const made = await projectAt(test, district, state, more);
  return { key: made.id, id: made.publicId, version: made.version };
};
const org = (id: string) => publicId('org', id);
const em = () => test.house.database.orm.em.fork();

describe('a proposal', () => {
  it.each([
    [{ villageCode: null }, ['GUARD_PLACE_REQUIRED']],
    [{ tier: 'TOWN', villageCode: null }, ['GUARD_PLACE_REQUIRED']],
    [{ villageCode: '990201001999' }, ['NOT_FOUND']],
    [{ mainSectorId: publicId('sct', '01900000-0000-7000-8000-000000000000') }, ['NOT_FOUND']],
    [{ leadOrganizationId: publicId('org', '01900000-0000-7000-8000-000000000000') }, ['NOT_FOUND']],
    [{ plannedStartOn: '2024-12-02', plannedEndOn: '2024-12-01' }, ['INVALID']],
    [{ longitude: '117.1' }, ['REQUIRED']],
    [{ longitude: '200.1', latitude: '34' }, ['INVALID']],
    [{ budgetAmount: '1.001', title: ' ' }, ['REQUIRED', 'INVALID']],
    [{ budgetAmount: '-1' }, ['INVALID']],
    [{ title: 'x'.repeat(81) }, ['TOO_LONG']],
    [{ content: '联系王某 13812345678', placeText: '电话13812345678' }, ['PERSONAL_DATA', 'PERSONAL_DATA']],
    [{ suggestionIds: [publicId('sug', '01900000-0000-7000-8000-000000000000')] }, ['NOT_FOUND']],
  ])('with %j is refused with %j', async (special, codes) => {
    expect(await refusals(test, operator, 'proposeProject', proposal(district, special))).toEqual(codes);
  });

  it('gets the next number of its year, tier and place, past imported ones', async () => {
    await at('PROPOSED', { code: `2025-V-${district.villages[1]}-02` });
    const codes: string[] = [];
    for (let count = 0; count < 2; count += 1) {
      const { id } = await must(test, operator, 'proposeProject', proposal(district, { planYear: 2025, villageCode: district.villages[1] }));
      const answer = await test.askAs<{ project: { code: string } }>(operator, 'query($id: ID!) { project(id: $id) { code } }', { id });
      codes.push(answer.data.project.code);
    }
    expect(codes).toEqual([`2025-V-${district.villages[1]}-01`, `2025-V-${district.villages[1]}-03`]);
  });

  it('may be kept as an idea first, and then names its budget and lead', async () => {
    const { budgetAmount: _budget, leadOrganizationId: _lead, ...idea } = proposal(district);
    const reserved = await must(test, clerk, 'reserveProject', idea);
    expect(reserved.state).toBe('RESERVED');
    const lead = org(district.organizations.townOffice);
    const proposed = await must(test, clerk, 'proposeReservedProject', { ...target(reserved), budgetAmount: '1000', leadOrganizationId: lead });
    const answer = await test.askAs<{ project: object }>(operator, `query($id: ID!) { project(id: $id) {
      state proposedOn reservedOn budget { amount } leadOrganization { id } responsibilities { role validTo } } }`, { id: proposed.id });
    expect(answer.data.project).toEqual({
      state: 'PROPOSED', proposedOn: TEST_DAY, reservedOn: TEST_DAY, budget: { amount: '1000.00' }, leadOrganization: { id: lead },
      responsibilities: [{ role: 'LEAD', validTo: TEST_DAY }, { role: 'LEAD', validTo: null }],
    });
    const edited = await must(test, clerk, 'editProposal', { ...target(proposed), title: '改名', budgetAmount: '2000' });
    expect(edited.version).toBeGreaterThan(proposed.version);
  });

  it('is deliberated in a finished consultation of its place, or with a waiver', async () => {
    const own = em();
    const held = (villageCode: string, state: 'CLOSED' | 'DECIDING') =>
      own.create(Consultation, { districtCode: district.code, level: 'VILLAGE', townCode: villageCode.slice(0, 9), villageCode, format: 'BENCH_CHAT', title: '议事', state, announcedOn: '2024-10-01' });
    const rows = { near: held(district.villages[0], 'CLOSED'), far: held(district.villages[2], 'CLOSED'), open: held(district.villages[0], 'DECIDING') };
    await own.flush();
    const project = await at('PROPOSED');
    const consult = (input: object) => refusals(test, town, 'consultProject', { ...target(project), ...input });
    expect(await consult({})).toEqual(['GUARD_CONSULTATION_MISSING']);
    expect(await consult({ consultationId: publicId('cst', rows.far.id) })).toEqual(['NOT_FOUND']);
    expect(await consult({ consultationId: publicId('cst', rows.open.id) })).toEqual(['GUARD_CONSULTATION_MISSING']);
    expect(await consult({ consultationId: publicId('cst', rows.near.id) })).toEqual([]);
  });

  it('is approved by each body of its tier, and by another than the proposer', async () => {
    const village = await at('CONSULTED');
    const approve = (viewer: Viewer, row: object, approvals: object[]) => refusals(test, viewer, 'approveProject', { ...row, approvals });
    expect(await approve(leader, target(village), [{ body: 'UNIT', decidedOn: TEST_DAY }])).toEqual(['GUARD_APPROVAL_STEP']);
    expect(await approve(leader, target(village), [{ body: 'TOWN', decidedOn: '2024-11-15' }])).toEqual(['INVALID']);
    const own = await at('CONSULTED', { tier: 'DISTRICT', townCode: null, villageCode: null });
    const chief = await district.staff('DISTRICT_LEADER');
    expect(await approve(leader, target(own), [{ body: 'TOWN', decidedOn: TEST_DAY }])).toEqual(['NOT_FOUND']);
    expect(await approve(chief, target(own), [{ body: 'GOVERNMENT', decidedOn: TEST_DAY }])).toEqual(['GUARD_APPROVAL_STEP']);
    const both = [{ body: 'COLLECTIVE_DISCUSSION', decidedOn: '2024-11-12' }, { body: 'COMMITTEE', decidedOn: TEST_DAY, docNo: '区委〔2024〕5号' }];
    expect(await approve(chief, target(own), both)).toEqual([]);

    const proposed = await must(test, leader, 'proposeProject', proposal(district));
    const consulted = await must(test, town, 'consultProject', { ...target(proposed), reason: '应急项目' });
    expect(await approve(leader, target(consulted), [{ body: 'TOWN', decidedOn: TEST_DAY }])).toEqual(['SAME_PERSON']);
  });

  it('is refused with a reason and comes again with a change or a reason', async () => {
    const project = await at('PROPOSED');
    expect(await refusals(test, leader, 'rejectProject', { ...target(project), reason: '' })).toEqual(['REQUIRED']);
    const rejected = await must(test, leader, 'rejectProject', { ...target(project), reason: '与上级工程重复' });
    expect(rejected.state).toBe('REJECTED');
    expect(await refusals(test, clerk, 'reviseProject', target(rejected))).toEqual(['REQUIRED']);
    const again = await must(test, clerk, 'reviseProject', { ...target(rejected), title: '只修村西一段' });
    expect(again.state).toBe('PROPOSED');
    expect(await em().findOneOrFail(Project, { id: project.key })).toMatchObject({ title: '只修村西一段', rejectedOn: null });
  });
});

describe('the listing', () => {
  it('needs an approved plan of its year and tier, dates, and an implementation plan or its day', async () => {
    const own = em();
    const plan = (year: number, state: 'PLANNING' | 'APPROVED', tier: 'VILLAGE' | 'TOWN' = 'VILLAGE', townCode: string | null = null) =>
      own.create(AnnualPlan, { districtCode: district.code, year, tier, state, townCode });
    const plans = {
      good: plan(2026, 'APPROVED'), open: plan(2026, 'PLANNING', 'VILLAGE', district.towns[0]), other: plan(2026, 'APPROVED', 'TOWN'),
      elsewhere: plan(2026, 'APPROVED', 'VILLAGE', district.towns[1]),
    };
    await own.flush();
    const project = await at('APPROVED', { planYear: 2026, plannedStartOn: null, plannedEndOn: null, mainSectorId: null, sectorIds: [] });
    const list = (input: object) => refusals(test, town, 'listProject', { ...target(project), planDueOn: '2024-12-01', ...input });
    const complete = { mainSectorId: publicId('sct', district.sectorId), plannedStartOn: '2026-01-01', plannedEndOn: '2026-05-01' };
    const id = (row: AnnualPlan) => publicId('pln', row.id);
    expect(await list({ planId: id(plans.good) })).toEqual(['GUARD_PLAN_FIELDS', 'GUARD_PLAN_FIELDS', 'GUARD_PLAN_FIELDS']);
    expect(await list({ ...complete, planId: id(plans.open) })).toEqual(['GUARD_PLAN_STATE']);
    expect(await list({ ...complete, planId: id(plans.other) })).toEqual(['INVALID']);
    expect(await list({ ...complete, planId: id(plans.elsewhere) })).toEqual(['INVALID']);
    expect(await list({ ...complete, planId: id(plans.good), planDueOn: null })).toEqual(['GUARD_IMPLEMENTATION_PLAN']);
    expect(await list({ ...complete, planId: id(plans.good), plannedEndOn: '2025-12-31' })).toEqual(['INVALID']);
    expect(await list({ ...complete, planId: id(plans.good) })).toEqual([]);
  });
});

describe('the work', () => {
  const step = (name: string, weightPercent: string, more: object = {}) => ({ name, plannedOn: '2024-12-01', weightPercent, ...more });

  it('has a plan whose milestones weigh 100 and keeps what is done', async () => {
    const project = await at('IMPLEMENTING');
    const plan = (milestones: object[], version = project.version) =>
      write(test, clerk, 'writeProjectPlan', { id: project.id, version, tasks: '任务', implementer: '单位', milestones });
    const codesOf = async (milestones: object[]) => (await plan(milestones)).errors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);
    expect(await codesOf([step('甲', '40'), step('乙', '59.99')])).toEqual(['GUARD_WEIGHTS_100 milestones']);
    expect(await codesOf([step('甲', '100'), step('乙', '0')])).toEqual(['INVALID milestones.1.weightPercent']);
    const own = em();
    const [first, second] = await own.find(Milestone, { projectId: project.key }, { orderBy: { plannedOn: 'asc' } });
    first!.doneOn = '2024-06-01';
    await own.flush();
    expect(await codesOf([step('甲', '100')])).toEqual(['GUARD milestones']);
    const kept = { id: publicId('mls', first!.id) };
    expect(await codesOf([step('甲', '30', kept), step('乙', '70')])).toEqual(['INVALID milestones.0.weightPercent']);
    expect((await plan([step('路基', '40', kept), step('沥青', '60')])).errors).toEqual([]);
    const answer = await test.askAs<{ project: { milestones: object[] } }>(operator, 'query($id: ID!) { project(id: $id) { milestones { name doneOn } } }', { id: project.id });
    expect(answer.data.project.milestones).toEqual([{ name: '路基', doneOn: '2024-06-01' }, { name: '沥青', doneOn: null }]);
    expect((await em().findOneOrFail(Milestone, { id: second!.id })).voidedAt).not.toBeNull();
  });

  it('starts with a plan, weights of 100 and one lead, not before its listing', async () => {
    const project = await at('LISTED');
    const start = (input: object = {}) => refusals(test, operator, 'startProject', { ...target(project), ...input });
    const own = em();
    const lead = await own.findOneOrFail(ProjectResponsibility, { projectId: project.key, role: 'LEAD' });
    lead.organizationId = district.organizations.taskForce;
    await own.flush();
    expect(await start()).toEqual(['GUARD_IMPLEMENTATION_PLAN', 'GUARD_WEIGHTS_100']);
    const planned = await must(test, operator, 'writeProjectPlan', { ...target(project), tasks: '任务', implementer: '单位', milestones: [step('甲', '100')] });
    const begin = (input: object) => refusals(test, clerk, 'startProject', { ...target(planned), ...input });
    expect(await begin({ startedOn: '2024-01-31' })).toEqual(['INVALID']);
    expect(await begin({ startedOn: '2024-11-15' })).toEqual(['INVALID']);
    lead.validTo = '2024-11-13';
    await own.flush();
    expect(await begin({})).toEqual(['GUARD_ONE_LEAD']);
    lead.validTo = null;
    await own.flush();
    expect(await begin({ startedOn: '2024-11-01' })).toEqual([]);
  });

  it('ends when milestones are done, progress is 100 and outputs are entered', async () => {
    const project = await at('IMPLEMENTING');
    expect(await refusals(test, clerk, 'completeProject', target(project))).toEqual(['GUARD_MILESTONES_OPEN', 'GUARD_PROGRESS_100', 'GUARD_OUTPUTS_MISSING']);
    const own = em();
    for (const milestone of await own.find(Milestone, { projectId: project.key })) milestone.doneOn = '2024-09-01';
    own.create(ProjectOutput, { districtCode: district.code, projectId: project.key, name: '道路', unit: '米', quantity: '1', mode: 'NEW', on: '2024-09-01', voidedAt: new Date(), voidReason: '误录' });
    await own.flush();
    expect(await refusals(test, clerk, 'completeProject', { ...target(project), completedOn: '2024-02-01' })).toEqual(['INVALID', 'GUARD_PROGRESS_100', 'GUARD_OUTPUTS_MISSING']);
    expect(await refusals(test, clerk, 'addProjectOutput', { ...target(project), name: 'PAVED_ROAD', quantity: '0', mode: 'NEW' })).toEqual(['INVALID']);
  });

  it('is accepted by another unit, with residents, once somebody keeps it up', async () => {
    const project = await at('COMPLETED', FREE);
    const check = (special: object) => ({ ...target(project), organizationId: org(district.organizations.townOffice), team: '验收组', residentSignatures: 2, ...special });
    const accept = (special: object) => refusals(test, town, 'acceptProject', check(special));
    expect(await accept({})).toEqual(['GUARD_MAINTENANCE_OWNER']);
    const own = em();
    own.create(Maintenance, { districtCode: district.code, projectId: project.key, ownerId: district.organizations.townOffice, contact: '办公室' });
    await own.flush();
    expect(await accept({ residentSignatures: 0 })).toEqual(['GUARD_RESIDENTS_MISSING']);
    expect(await accept({ organizationId: org(district.organizations.villageCommittee) })).toEqual(['GUARD_SAME_ORGANIZATION']);
    expect(await accept({ organizationId: org(district.organizations.otherDepartment) })).toEqual(['GUARD_SAME_ORGANIZATION']);
    expect(await accept({ checkedOn: '2024-09-19' })).toEqual(['INVALID']);
    expect(await refusals(test, town, 'failAcceptance', check({ defects: '' }))).toEqual(['REQUIRED']);
    expect(await accept({ checkedOn: '2024-11-01' })).toEqual([]);
  });
});

describe('the close', () => {
  const lookBack = { evidence: '资料', experience: '经验', practice: '做法', story: '故事' };

  it('is asked for by one, signed by finance and approved by another', async () => {
    const project = await at('EVALUATED', FREE);
    const unitOperator = await district.staff('OPERATOR', { organizationId: district.organizations.villageCommittee });
    const finance = await district.staff('FINANCE_OFFICER');
    expect(await refusals(test, finance, 'signProjectMoney', target(project))).toEqual(['GUARD_LOOK_BACK']);
    expect(await refusals(test, operator, 'writeOffProject', target(project))).toEqual(['GUARD_LOOK_BACK']);
    const asked = await must(test, unitOperator, 'requestWriteOff', { ...target(project), ...lookBack });
    expect(await refusals(test, unitOperator, 'writeOffProject', target(asked))).toEqual(['SAME_PERSON', 'GUARD_FINANCE_SIGNATURE']);
    const signed = await must(test, finance, 'signProjectMoney', target(asked));
    const renewed = await must(test, unitOperator, 'requestWriteOff', { ...target(signed), ...lookBack, story: '新的故事' });
    expect(await refusals(test, operator, 'writeOffProject', target(renewed))).toEqual(['GUARD_FINANCE_SIGNATURE']);
    const again = await must(test, finance, 'signProjectMoney', target(renewed));
    const closed = await must(test, operator, 'writeOffProject', { ...target(again), docNo: '销〔2024〕1号' });
    expect(closed.state).toBe('WRITTEN_OFF');
    expect(await refusals(test, operator, 'reopenProject', { ...target(closed), reason: '开裂', approvals: [{ body: 'UNIT', decidedOn: TEST_DAY }] })).toEqual(['GUARD_APPROVAL_STEP']);
  });

  it('without a grade needs a reason; NOT_RATED leaves a project accepted', async () => {
    const project = await at('ACCEPTED', FREE);
    await inTransaction(test.house, { kind: 'SYSTEM' }, district.code, 'test', async (act) =>
      evaluateProject(act, await act.em.findOneOrFail(Project, { id: project.key }), 'NOT_RATED'),
    );
    const row = await em().findOneOrFail(Project, { id: project.key });
    expect(row).toMatchObject({ state: 'ACCEPTED', grade: 'NOT_RATED', evaluatedOn: null });
    const unit = await district.staff('DEPARTMENT_CLERK', { organizationId: district.organizations.otherDepartment });
    const asked = await must(test, unit, 'requestWriteOff', { id: project.id, version: row.version, ...lookBack });
    const signed = await must(test, await district.staff('FINANCE_OFFICER'), 'signProjectMoney', target(asked));
    expect(await refusals(test, operator, 'writeOffProject', target(signed))).toContain('GUARD_NOT_RATED_ROUND');
  });
});

describe('responsibilities', () => {
  it('have one lead at any time, and a secretary whose name is sealed', async () => {
    const project = await at('LISTED');
    const set = (row: object, input: object) => write(test, town, 'setResponsibility', { ...row, ...input });
    const lead = { role: 'LEAD', organizationId: org(district.organizations.townOffice) };
    expect((await set(target(project), { role: 'LEAD' })).errors.map(({ code }) => code)).toEqual(['REQUIRED', 'REQUIRED']);
    const handed = (await set(target(project), lead)).row;
    expect((await set(target(handed!), lead)).errors.map(({ code }) => code)).toEqual(['DUPLICATE']);
    const named = (await set(target(handed!), { role: 'SECRETARY', personName: '王书记', promise: '按期完成' })).row;
    expect(await refusals(test, town, 'endResponsibility', { ...target(named!), role: 'LEAD', reason: '调整' })).toEqual(['GUARD_ONE_LEAD']);
    expect(await refusals(test, town, 'endResponsibility', { ...target(named!), role: 'SUPPORT', reason: '调整' })).toEqual(['NOT_FOUND']);
    expect(await refusals(test, town, 'endResponsibility', { ...target(named!), role: 'IMPLEMENTER', reason: '调整' })).toEqual([]);
    const answer = await test.askAs<{ project: { responsibilities: object[]; leadOrganization: object } }>(
      town, 'query($id: ID!) { project(id: $id) { leadOrganization { name } responsibilities { role personName promise validTo } } }', { id: project.id },
    );
    expect(answer.data.project).toMatchObject({
      leadOrganization: { name: '城关街道办事处' },
      responsibilities: expect.arrayContaining([
        { role: 'LEAD', personName: null, promise: null, validTo: TEST_DAY },
        { role: 'SECRETARY', personName: '王书记', promise: '按期完成', validTo: null },
        { role: 'IMPLEMENTER', personName: null, promise: null, validTo: TEST_DAY },
      ]),
    });
    const stored = await test.house.database.pool.query('select before::text || after::text || payload as text from audit_entry where district_code = $1', [district.code]);
    expect(stored.rows.map(({ text }: { text: string }) => text).join('')).not.toContain('王书记');
  });
});

describe('two at once', () => {
  it('cannot both move a project: one is told of the conflict', async () => {
    const project = await at('COMPLETED', FREE);
    const input = { ...target(project), ownerId: org(district.organizations.townOffice), contact: '办公室' };
    const answers = await Promise.all([1, 2, 3].map(() => refusals(test, town, 'setMaintenance', input)));
    expect(answers.map((codes) => codes.join()).sort()).toEqual(['', 'CONFLICT', 'CONFLICT']);
  });

  it('get different numbers for what they propose', async () => {
    const made = await Promise.all([1, 2, 3, 4].map(() => must(test, operator, 'proposeProject', proposal(district, { planYear: 2030 }))));
    const rows = await em().find(Project, { planYear: 2030 });
    expect(new Set(rows.map(({ code }) => code)).size).toBe(made.length);
  });

  it('do not pass an archived project', async () => {
    const project = await at('LISTED', { archivedAt: new Date() });
    expect(await refusals(test, operator, 'setMaintenance', { ...target(project), ownerId: org(district.organizations.townOffice), contact: '办公室' })).toEqual(['ARCHIVED']);
  });
});

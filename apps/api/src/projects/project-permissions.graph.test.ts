import { publicId } from '@doorstep/domain/public-id';
import { MOVES } from '@doorstep/domain/machines';
import type { MoveKey } from '@doorstep/domain/machines';
import { READING } from '@doorstep/domain/reading';
import type { Role, Viewer } from '@doorstep/domain/roles';
import { ROLES } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { annualPlanOperations } from './annual-plan.operations.js';
import { AnnualPlan } from './annual-plan.entity.js';
import { progressReportOperations } from './progress-report.operations.js';
import { ProgressReport } from './progress-report.entity.js';
import { ProjectResponsibility } from './project-responsibility.entity.js';
import { projectOperations } from './project.operations.js';
import { projectAt, proposal, refusals, write } from './projects.fixture.js';

let test: TestHouse;
let district: TestDistrict;
let staff: Map<Role, Viewer>;
let ended: Record<'project' | 'report' | 'plan', { readonly id: string; readonly version: number }>;

/** Everybody who signs in; residents have no account. */
const roles = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'PUBLIC' && role !== 'SUBMITTER');

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
  staff = new Map();
  for (const role of roles) staff.set(role, await district.staff(role));
  const project = await projectAt(test, district, 'CANCELLED');
  const em = test.house.database.orm.em.fork();
  const row = { districtCode: district.code, projectId: project.id };
  // Every unit of the district answers for the project, so that only the role decides.
  for (const organizationId of Object.values(district.organizations)) {
    em.create(ProjectResponsibility, { ...row, role: 'SUPPORT', organizationId, validFrom: '2024-01-10' });
  }
  const report = em.create(ProgressReport, { ...row, kind: 'WEEKLY', periodStart: '2024-11-04', periodEnd: '2024-11-10', dueAt: new Date('2024-11-07T10:00:00Z'), state: 'EXEMPT' });
  const plan = em.create(AnnualPlan, { districtCode: district.code, year: 2023, tier: 'VILLAGE', townCode: district.towns[0], state: 'CLOSED' });
  await em.flush();
  ended = {
    project: { id: project.publicId, version: project.version },
    report: { id: publicId('rpt', report.id), version: 1 },
    plan: { id: publicId('pln', plan.id), version: 1 },
  };
});
afterAll(() => test.close());

const NOWHERE = '01900000-0000-7000-8000-000000000000';
const APPROVALS = [{ body: 'TOWN', decidedOn: TEST_DAY }];
const check = { organizationId: publicId('org', NOWHERE), team: '验收组', residentSignatures: 1 };

/** What each mutation needs to be well-formed; all of them end in a refusal of another kind for whoever may ask. */
const INPUTS: Readonly<Record<string, object>> = {
  proposeReservedProject: { budgetAmount: '1', leadOrganizationId: publicId('org', NOWHERE) },
  consultProject: { reason: '豁免' },
  approveProject: { approvals: APPROVALS },
  rejectProject: { reason: '重复' },
  listProject: { planId: publicId('pln', NOWHERE) },
  writeProjectPlan: { tasks: '任务', implementer: '单位', milestones: [] },
  completeMilestone: { milestoneId: publicId('mls', NOWHERE), evidence: '照片' },
  addProjectOutput: { name: 'PAVED_ROAD', quantity: '1', mode: 'NEW' },
  addParticipation: { stage: 'COLLECT', residentPersonTimes: 1 },
  setMaintenance: { ownerId: publicId('org', NOWHERE), contact: '办公室' },
  acceptProject: check,
  failAcceptance: { ...check, defects: '问题' },
  requestWriteOff: { evidence: '资料', experience: '经验', practice: '做法', story: '故事' },
  reopenProject: { reason: '开裂', approvals: [] },
  setResponsibility: { role: 'LEAD' },
  endResponsibility: { role: 'LEAD', reason: '调整' },
  decideNextYear: { decision: 'CONTINUE', reason: '成效好' },
  linkSuggestion: { suggestionId: publicId('sug', NOWHERE) },
  submitReport: { progressPercent: '1', workDone: '施工' },
  returnReport: { reason: '不全' },
  exemptReport: { reason: '停工' },
  approveAnnualPlan: { documentNo: '1号', approvals: APPROVALS },
  closeAnnualPlan: { unfinished: [] },
};

function inputFor(name: string, concept: string): object {
  if (name === 'proposeProject') return proposal(district, { mainSectorId: publicId('sct', NOWHERE) });
  if (name === 'reserveProject') {
    const { budgetAmount: _budget, leadOrganizationId: _lead, ...idea } = proposal(district, { mainSectorId: publicId('sct', NOWHERE) });
    return idea;
  }
  if (name === 'openAnnualPlan') return { year: 2023, tier: 'VILLAGE', townCode: district.towns[0] };
  const row = concept === 'progressReport' ? ended.report : concept === 'annualPlan' ? ended.plan : ended.project;
  return { ...row, ...INPUTS[name] };
}

describe('who may', () => {
  const operations = [...projectOperations, ...progressReportOperations, ...annualPlanOperations];
  it.each(operations.map(({ name, move, concept }) => [name, move, concept] as const))('%s is who the table of %s says', async (name, move, concept) => {
    // A lead of its own unit is what a department proposes.
    const allowed: Role[] = [];
    for (const role of roles) {
      const viewer = staff.get(role) as Viewer;
      const special = name === 'proposeProject' ? { leadOrganizationId: publicId('org', viewer.organizationId as string) } : {};
      const { errors } = await write(test, viewer, name, { ...inputFor(name, concept), ...special });
      expect(errors).not.toEqual([]);
      const isKept = errors.some(({ code, path }) => code === 'FORBIDDEN' || (code === 'NOT_FOUND' && path.join('.') === 'input.id'));
      if (!isKept) allowed.push(role);
    }
    expect(allowed).toEqual(roles.filter((role) => mayAsk(role, move, name)));
  });
});

/** Who may make a move but cannot read the row finds nothing: a grid worker's own are rows of the grid alone. */
function mayAsk(role: Role, move: MoveKey, name: string): boolean {
  const { code } = ROLES[role];
  const creates = ['proposeProject', 'reserveProject', 'openAnnualPlan'].includes(name);
  if (role === 'GRID_WORKER' && !creates) return false;
  return MOVES[move].who[code] !== undefined && (creates || Object.hasOwn(READING.PROJECT_WORK, code));
}

describe('the scope', () => {
  const QUERY = `query($project: ID!, $report: ID!, $plan: ID!) { projects { totalItems } project(id: $project) { id }
    progressReports { totalItems } progressReport(id: $report) { id } annualPlans(filter: { year: 2023 }) { totalItems } annualPlan(id: $plan) { id } }`;
  const seenBy = async (viewer: Viewer | null) => {
    const ids = { project: ended.project.id, report: ended.report.id, plan: ended.plan.id };
    return test.askAs<Record<string, { totalItems?: number } | null>>(viewer, QUERY, ids);
  };
  const counts = async (viewer: Viewer) => Object.values((await seenBy(viewer)).data).map((value) => (value ? (value.totalItems ?? 1) : 0));
  const elsewhere = () => ({ scopeCode: district.towns[1], organizationId: district.organizations.otherTownOffice });

  it('is the own place, the own unit, or the district', async () => {
    expect(await counts(staff.get('OPERATOR')!)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await counts(staff.get('TOWN_CLERK')!)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await counts(staff.get('VILLAGE_CLERK')!)).toEqual([1, 1, 1, 1, 0, 0]);
    expect(await counts(staff.get('DEPARTMENT_CLERK')!)).toEqual([1, 1, 1, 1, 0, 0]);
    const stranger = await district.staff('GRID_WORKER', { scopeCode: `${district.villages[1]}001`, organizationId: district.organizations.taskForce });
    expect(await counts(stranger)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('ends at the next town, for lists, pages and moves', async () => {
    const project = await projectAt(test, district, 'COMPLETED', { voidedAt: null });
    const neighbour = await district.staff('TOWN_CLERK', elsewhere());
    const answer = await test.askAs(neighbour, 'query($id: ID!) { project(id: $id) { id } projects(filter: { text: "村口" }) { items { id } } }', { id: project.publicId });
    expect(answer.data).toMatchObject({ project: null });
    expect(JSON.stringify(answer.data)).not.toContain(project.publicId);
    expect(await refusals(test, neighbour, 'acceptProject', { id: project.publicId, version: 1, ...check })).toEqual(['NOT_FOUND']);
  });

  it('is nothing for roles that read none of it, and for who is not signed in', async () => {
    expect((await seenBy(null)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    for (const role of ['SYSTEM_ADMIN', 'MEDIA_EDITOR', 'COLLECTOR'] as const) {
      expect((await seenBy(staff.get(role)!)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it('is the projects that a supervisor watches', async () => {
    const [watched, other] = [await projectAt(test, district, 'LISTED'), await projectAt(test, district, 'LISTED')];
    const viewer = await district.staff('SUPERVISOR', { organizationId: district.organizations.otherTownOffice });
    const { rows } = await test.house.database.pool.query<{ id: string }>(
      `insert into supervisor (id, district_code, kind, tier, identity, nominated_by_id, state, user_id, certificate_no, appointed_on, active_from, term_ends_on) values (gen_random_uuid(), $1, 'SUPERVISOR', 'DISTRICT', 'RESIDENT_REP', $2, 'ACTIVE', $3, '监001', '2024-01-01', '2024-01-01', '2026-01-01') returning id`,
      [district.code, district.organizations.townOffice, viewer.userId],
    );
    await test.house.database.pool.query(
      `insert into supervisor_assignment (id, district_code, supervisor_id, project_id, valid_from) values (gen_random_uuid(), $1, $2, $3, '2024-01-01')`,
      [district.code, rows[0]?.id, watched.id],
    );
    const query = 'query($a: ID!, $b: ID!) { a: project(id: $a) { id } b: project(id: $b) { id } }';
    expect((await test.askAs(viewer, query, { a: watched.publicId, b: other.publicId })).data).toEqual({ a: { id: watched.publicId }, b: null });
    expect(await refusals(test, viewer, 'startProject', { id: watched.publicId, version: watched.version })).toEqual(['FORBIDDEN']);
    expect(await refusals(test, viewer, 'startProject', { id: other.publicId, version: other.version })).toEqual(['NOT_FOUND']);
  });

  it('hides voided projects', async () => {
    const project = await projectAt(test, district, 'LISTED', { voidedAt: new Date(), voidReason: '误录' });
    const answer = await test.askAs(staff.get('OPERATOR')!, 'query($id: ID!) { project(id: $id) { id } }', { id: project.publicId });
    expect(answer.data).toEqual({ project: null });
  });

  it('never crosses the district, with the same titles and numbers in both', async () => {
    const second = await testDistrict(test, '990202');
    const other = await projectAt(test, second, 'COMPLETED', { code: '2024-17' });
    const own = await projectAt(test, district, 'COMPLETED', { code: '2024-17' });
    const operator = await second.staff('OPERATOR');
    const answer = await test.askAs<{ projects: { totalItems: number; items: { id: string }[] }; project: null }>(
      operator, 'query($id: ID!) { projects(filter: { text: "2024-17" }) { totalItems items { id } } project(id: $id) { id } }', { id: own.publicId },
    );
    expect(answer.data).toEqual({ projects: { totalItems: 1, items: [{ id: other.publicId }] }, project: null });
    const input = { id: own.publicId, version: own.version, ownerId: publicId('org', second.organizations.townOffice), contact: '办公室' };
    expect(await refusals(test, operator, 'setMaintenance', input)).toEqual(['NOT_FOUND']);
    expect(await refusals(test, staff.get('OPERATOR')!, 'setMaintenance', input)).toEqual(['NOT_FOUND']);
    expect(await refusals(test, operator, 'proposeProject', proposal(second, { villageCode: district.villages[0] }))).toEqual(['NOT_FOUND']);
    expect(await refusals(test, operator, 'proposeProject', proposal(second, { mainSectorId: publicId('sct', district.sectorId) }))).toEqual(['NOT_FOUND']);
  });
});

describe('the ledgers', () => {
  it('filter, sort and page in one statement a root', async () => {
    const query = `query($filter: ProjectFilter, $sort: ProjectSort) { projects(filter: $filter, sort: $sort, pageSize: 5) { totalItems items {
      code state town { name } village { name } leadOrganization { name } budget { amount } progressPercent scheduleLight deadline { dueOn workingDaysLeft lamp } moves { mutation } } } }`;
    const filter = {
      states: ['IMPLEMENTING'], tiers: ['VILLAGE'], planYear: 2024, townCode: district.towns[0], villageCode: district.villages[0], scheduleLights: ['GREEN'],
      sectorId: publicId('sct', district.sectorId), leadOrganizationId: publicId('org', district.organizations.villageCommittee), mine: true, text: '道路',
    };
    const project = await projectAt(test, district, 'IMPLEMENTING', { plannedEndOn: '2024-11-13' });
    const clerk = staff.get('VILLAGE_CLERK')!;
    const sort = { field: 'PLANNED_END_ON', direction: 'ASC' };
    expect(await test.statementsOf(() => test.askAs(clerk, query, { filter, sort }))).toBe(1);
    const answer = await test.askAs<{ projects: { items: object[] } }>(clerk, query, { filter, sort });
    expect(answer.data.projects).toMatchObject({
      totalItems: 1,
      items: [{ code: project.code, village: { name: '测试村1' }, deadline: { dueOn: '2024-11-13', workingDaysLeft: -1, lamp: 'RED' } }],
    });
    for (const special of [{ text: '%' }, { planYear: 2023 }, { scheduleLights: ['RED'] }, { sectorId: 'sct_x' }, { planId: publicId('pln', NOWHERE) }]) {
      const none = await test.askAs<{ projects: { totalItems: number } }>(clerk, query, { filter: { ...filter, ...special } });
      expect(none.data.projects.totalItems).toBe(0);
    }
  });
});

import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProjectState } from '@doorstep/domain/machines/project';
import { publicId, uuidOf } from '@doorstep/domain/public-id';
import type { PublicIdKind } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import type { TestDistrict } from '../platform/testing/test-district.js';

import type { TestHouse } from '../platform/testing/test-house.js';
import { AcceptanceCheck, Maintenance, WriteOff } from './acceptance-check.entity.js';
import { AnnualPlan } from './annual-plan.entity.js';
import { ImplementationPlan, Milestone } from './implementation-plan.entity.js';
import { ProjectOutput } from './project-output.entity.js';
import { ProjectResponsibility } from './project-responsibility.entity.js';
import { Project } from './project.entity.js';

/** The way of a project without detours; what a state has is there from its place on. */
const WAY: readonly ProjectState[] = [
  'RESERVED',
  'PROPOSED',
  'CONSULTED',
  'APPROVED',
  'LISTED',
  'IMPLEMENTING',
  'COMPLETED',
  'ACCEPTED',
  'EVALUATED',
  'WRITTEN_OFF',
];

/** Days on which the projects of tests reached their states, before the test district's day. */
const PROJECT_DAYS = {
  proposedOn: '2024-01-10',
  listedOn: '2024-02-01',
  startedOn: '2024-03-01',
  completedOn: '2024-09-20',
  acceptedOn: '2024-10-10',
  evaluatedOn: '2024-11-01',
  writtenOffOn: '2024-11-08',
} as const;

export interface ProjectAt {
  /** The key of the row. */
  readonly id: string;
  readonly publicId: string;
  readonly code: string;
  readonly version: number;
}

let made = 0;

/**
 * A project of the first village that is in a state with all that the state asks for: led by the village committee,
 * implemented by the other department, kept up by the town office, accepted by the department.
 */
export async function projectAt(
  test: TestHouse,
  district: TestDistrict,
  state: ProjectState,
  more: Partial<RequiredEntityData<Project>> = {},
): Promise<ProjectAt> {
  const em = test.house.database.orm.em.fork();
  const districtCode = district.code;
  const passed = (other: ProjectState): boolean => {
    if (state === 'SUSPENDED' || state === 'CANCELLED') return WAY.indexOf(other) <= WAY.indexOf('IMPLEMENTING');
    if (state === 'REJECTED') return WAY.indexOf(other) <= WAY.indexOf('PROPOSED');
    return WAY.indexOf(other) <= WAY.indexOf(state);
  };
  const on = (other: ProjectState, day: string): string | null => (passed(other) ? day : null);
  made += 1;
  const tier = (more.tier as Project['tier'] | undefined) ?? 'VILLAGE';
  const project = em.create(Project, {
    districtCode,
    code: `2024-V-${district.villages[0]}-${500 + made}`,
    title: `村口道路硬化 ${made}`,
    summary: '硬化村口道路 800 米。',
    content: '硬化村口道路 800 米,加装路灯 12 盏。',
    tier,
    scale: 'MICRO',
    stream: 'BOTTOM_UP',
    isAsset: true,
    planOrigin: 'INITIAL_PLAN',
    planYear: 2024,
    planId: passed('LISTED') ? await planOf(em, districtCode, tier) : null,
    sourceLevel: 'VILLAGE',
    mainSectorId: district.sectorId,
    sectorIds: [district.sectorId],
    townCode: district.towns[0],
    villageCode: district.villages[0],
    isPublicPlace: true,
    beneficiariesPlanned: 600,
    budgetAmount: '200000.00',
    plannedStartOn: '2024-03-01',
    plannedEndOn: '2024-09-30',
    proposedOn: on('PROPOSED', PROJECT_DAYS.proposedOn),
    rejectedOn: state === 'REJECTED' ? '2024-01-20' : null,
    listedOn: on('LISTED', PROJECT_DAYS.listedOn),
    startedOn: on('IMPLEMENTING', PROJECT_DAYS.startedOn),
    completedOn: on('COMPLETED', PROJECT_DAYS.completedOn),
    acceptedOn: on('ACCEPTED', PROJECT_DAYS.acceptedOn),
    evaluatedOn: on('EVALUATED', PROJECT_DAYS.evaluatedOn),
    writtenOffOn: on('WRITTEN_OFF', PROJECT_DAYS.writtenOffOn),
    suspendedOn: state === 'SUSPENDED' ? '2024-05-01' : null,
    suspendedFrom: state === 'SUSPENDED' ? 'IMPLEMENTING' : null,
    cancelledOn: state === 'CANCELLED' ? '2024-05-01' : null,
    progressPercent: passed('COMPLETED') ? '100' : '0',
    scheduleLight: passed('ACCEPTED') ? 'BLUE' : 'GREEN',
    grade: passed('EVALUATED') ? 'GOOD' : null,
    state,
    ...more,
  });
  addTeam(em, district, project);
  if (passed('IMPLEMENTING')) addWork(em, project, passed('COMPLETED'));
  if (passed('ACCEPTED')) addAcceptance(em, district, project);
  if (passed('WRITTEN_OFF')) await addWriteOff(em, district, project);
  await em.flush();
  return { id: project.id, publicId: publicId('prj', project.id), code: project.code, version: project.version };
}

/** The plan of 2024 of a tier, under way; made once in a district. */
async function planOf(em: EntityManager, districtCode: string, tier: Project['tier']): Promise<string> {
  const known = await em.findOne(AnnualPlan, { districtCode, year: 2024, tier, townCode: null });
  const plan = known ?? em.create(AnnualPlan, { districtCode, year: 2024, tier, state: 'IMPLEMENTING', documentNo: '区政〔2024〕1号', publishedOn: '2024-02-02' });
  await em.flush();
  return plan.id;
}

function addTeam(em: EntityManager, { organizations }: TestDistrict, project: Project): void {
  const row = { districtCode: project.districtCode, projectId: project.id, validFrom: '2024-01-10' };
  em.create(ProjectResponsibility, { ...row, role: 'LEAD', organizationId: organizations.villageCommittee });
  em.create(ProjectResponsibility, { ...row, role: 'IMPLEMENTER', organizationId: organizations.otherDepartment });
}

function addWork(em: EntityManager, project: Project, isDone: boolean): void {
  const row = { districtCode: project.districtCode, projectId: project.id };
  em.create(ImplementationPlan, { ...row, tasks: '路基、路面、路灯', implementer: '住房建设局', approvedOn: '2024-02-20' });
  const steps = [['路基', '2024-05-31', '40'], ['路面', '2024-09-15', '60']] as const;
  for (const [name, plannedOn, weightPercent] of steps) {
    em.create(Milestone, { ...row, name, plannedOn, weightPercent, doneOn: isDone ? plannedOn : null, evidence: isDone ? '现场照片' : null });
  }
  if (isDone) em.create(ProjectOutput, { ...row, name: 'PAVED_ROAD', unit: '平方米', quantity: '800', mode: 'REBUILT', on: '2024-09-20' });
}

function addAcceptance(em: EntityManager, { organizations }: TestDistrict, project: Project): void {
  const row = { districtCode: project.districtCode, projectId: project.id };
  em.create(Maintenance, { ...row, ownerId: organizations.townOffice, contact: '街道办公室' });
  em.create(AcceptanceCheck, {
    ...row,
    organizationId: organizations.department,
    checkedOn: PROJECT_DAYS.acceptedOn,
    team: '验收组 5 人,居民代表 3 人',
    residentSignatures: 3,
    result: 'PASS',
  });
}

async function addWriteOff(em: EntityManager, district: TestDistrict, project: Project): Promise<void> {
  const [clerk, finance, operator] = [await district.staff('VILLAGE_CLERK'), await district.staff('FINANCE_OFFICER'), await district.staff('OPERATOR')];
  em.create(WriteOff, {
    districtCode: project.districtCode,
    projectId: project.id,
    requestedBy: clerk.userId,
    evidence: '竣工资料',
    experience: '经验',
    practice: '做法',
    story: '故事',
    lookedBackOn: PROJECT_DAYS.writtenOffOn,
    financeSignedBy: finance.userId,
    financeSignedOn: PROJECT_DAYS.writtenOffOn,
    approvedBy: operator.userId,
    at: new Date(`${PROJECT_DAYS.writtenOffOn}T10:00:00+08:00`),
  });
}

export interface WrittenRow {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
export interface Written {
  readonly row: WrittenRow | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
}

const PAYLOADS: readonly (readonly [RegExp, string])[] = [
  [/Report$/, 'progressReport'],
  [/AnnualPlan$/, 'annualPlan'],
  [/Adjustment|Request$|ReviewOpinion$/, 'adjustmentRequest'],
  [/./, 'project'],
];

/** Sends one mutation of this slice as a member of staff. */
export async function write(test: TestHouse, viewer: Viewer, mutation: string, input: object): Promise<Written> {
  const [, field] = PAYLOADS.find(([pattern]) => pattern.test(mutation)) as readonly [RegExp, string];
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await test.askAs<Record<string, { errors: Written['errors'] } & Record<string, WrittenRow | null>>>(
    viewer,
    `mutation($input: ${type}!) { ${mutation}(input: $input) { ${field} { id version state } errors { code path message } } }`,
    { input },
  );
  if (answer.errors) throw new Error(`${mutation}: ${JSON.stringify(answer.errors)}`);
  const payload = answer.data[mutation] as { errors: Written['errors'] } & Record<string, WrittenRow | null>;
  return { row: payload[field] ?? null, errors: payload.errors };
}

/** A write that must be done. */
export async function must(test: TestHouse, viewer: Viewer, mutation: string, input: object): Promise<WrittenRow> {
  const { row, errors } = await write(test, viewer, mutation, input);
  if (!row) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return row;
}

/** The codes of what was refused. */
export async function refusals(test: TestHouse, viewer: Viewer, mutation: string, input: object): Promise<string[]> {
  const { errors } = await write(test, viewer, mutation, input);
  return errors.map(({ code }) => code);
}

/** What a proposal of the first village holds; the test says what is special. */
export function proposal(district: TestDistrict, special: object = {}): Record<string, unknown> {
  return {
    title: '村口道路硬化',
    tier: 'VILLAGE',
    villageCode: district.villages[0],
    mainSectorId: publicId('sct', district.sectorId),
    summary: '硬化村口道路 800 米。',
    content: '硬化村口道路 800 米,加装路灯 12 盏。',
    isAsset: true,
    scale: 'MICRO',
    budgetAmount: '200000.00',
    leadOrganizationId: publicId('org', district.organizations.villageCommittee),
    ...special,
  };
}

export const target = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

/** The uuid behind a public id that a test holds. */
export function keyOf(kind: PublicIdKind, id: string): string {
  const key = uuidOf(kind, id);
  if (!key) throw new Error(`${id} is no ${kind}`);
  return key;
}


import type { PublicIdKind } from '@doorstep/domain/public-id';
import { publicId, uuidOf } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { FundingSource } from '../funding/funding-source.entity.js';
import { User } from '../identity/user.entity.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import type { TestHouse } from '../platform/testing/test-house.js';
import { ProjectResponsibility } from '../projects/project-responsibility.entity.js';
import { AnnualPlan } from '../projects/annual-plan.entity.js';
import { Project } from '../projects/project.entity.js';

export interface Payload {
  readonly row: { readonly id: string; readonly version: number; readonly state?: string } | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
}

/** What each mutation answers with; rows without a state of their own say so. */
const ANSWERS: Readonly<Record<string, readonly [field: string, hasState: boolean]>> = {
  supervisor: ['supervisor', true],
  record: ['supervisionRecord', false],
  scheme: ['evaluationScheme', false],
  round: ['evaluationRound', true],
  call: ['supervisorCall', false],
  batch: ['questionnaireBatch', false],
  award: ['award', true],
  rectification: ['rectificationOrder', true],
  order: ['supervisionOrder', true],
  escalation: ['escalation', true],
};

/** The row that an operation of this slice is about. */
const ABOUT: Readonly<Record<string, string>> = {
  nominateSupervisor: 'supervisor',
  appointSupervisor: 'supervisor',
  suspendSupervisor: 'supervisor',
  reinstateSupervisor: 'supervisor',
  renewSupervisor: 'supervisor',
  dismissSupervisor: 'supervisor',
  assignSupervisor: 'supervisor',
  unassignSupervisor: 'supervisor',
  recordFinding: 'record',
  resolveFinding: 'record',
  setEvaluationScheme: 'scheme',
  draftRound: 'round',
  refreshCallList: 'round',
  openRound: 'round',
  closeRound: 'round',
  computeRound: 'round',
  confirmRound: 'round',
  publishRound: 'round',
  recordCall: 'call',
  rateProject: 'call',
  issueQuestionnaires: 'batch',
  recordAnswers: 'batch',
  proposeAward: 'award',
  approveAward: 'award',
  payAward: 'award',
  revokeAward: 'award',
  issueRectification: 'rectification',
  signRectification: 'rectification',
  startRectification: 'rectification',
  submitRectification: 'rectification',
  askRectificationExtension: 'rectification',
  extendRectification: 'rectification',
  verifyRectification: 'rectification',
  failRectification: 'rectification',
  closeRectification: 'rectification',
  issueSupervisionOrder: 'order',
  signSupervisionOrder: 'order',
  answerSupervisionOrder: 'order',
  returnSupervisionAnswer: 'order',
  closeSupervisionOrder: 'order',
  proposeEscalation: 'escalation',
  approveEscalation: 'escalation',
  refuseEscalation: 'escalation',
  executeEscalation: 'escalation',
};

const TABLES: Partial<Record<PublicIdKind, string>> = {
  spv: 'supervisor',
  rec: 'supervision_record',
  rnd: 'evaluation_round',
  cll: 'supervisor_call',
  qbt: 'questionnaire_batch',
  awd: 'award',
  esc: 'escalation',
  rct: 'rectification_order',
  ord: 'supervision_order',
  prj: 'project',
};

/** Writes and builders for the tests of this slice. */
export class SupervisionTest {
  #projects = 0;

  constructor(
    readonly test: TestHouse,
    readonly district: TestDistrict,
  ) {}

  /** Runs an operation over HTTP. */
  async write(viewer: Viewer, mutation: string, input: object): Promise<Payload> {
    const [field, hasState] = ANSWERS[ABOUT[mutation] ?? ''] ?? ['', false];
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation M($input: ${type}!) { ${mutation}(input: $input) { row: ${field} { id version ${hasState ? 'state' : ''} } errors { code path message } } }`;
    const answer = await this.test.askAs<Record<string, Payload>>(viewer, query, { input });
    if (!answer.data) throw new Error(JSON.stringify(answer));
    if (answer.errors) throw new Error(`${mutation}: ${answer.errors.map(({ message }) => message).join('; ')}`);
    const payload = answer.data[mutation];
    if (!payload) throw new Error(`${mutation} answered nothing.`);
    return payload;
  }

  /** Runs an operation on a row as it is now. */
  async move(viewer: Viewer, mutation: string, id: string, input: object = {}): Promise<Payload> {
    return this.write(viewer, mutation, { id, version: await this.versionOf(id), ...input });
  }

  /** Runs an operation that must succeed, and returns the id of its row. */
  async done(viewer: Viewer, mutation: string, input: object): Promise<string> {
    const { row, errors } = await ('id' in input && !('version' in input)
      ? this.move(viewer, mutation, String(input.id), input)
      : this.write(viewer, mutation, input));
    if (!row) throw new Error(`${mutation} was refused: ${JSON.stringify(errors)}`);
    return row.id;
  }

  /** Codes of the refusals of an operation. */
  async refused(viewer: Viewer, mutation: string, input: object): Promise<string[]> {
    const { errors } = await ('id' in input && !('version' in input)
      ? this.move(viewer, mutation, String(input.id), input)
      : this.write(viewer, mutation, input));
    return errors.map(({ code }) => code);
  }

  async versionOf(id: string): Promise<number> {
    const kind = id.slice(0, 3) as PublicIdKind;
    const found = await this.sql<{ version: number }>(`select version from ${TABLES[kind] ?? kind} where id = $1`, [uuidOf(kind, id)]);
    return found[0]?.version ?? 1;
  }

  async sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await this.test.house.database.pool.query(text, [...values]);
    return rows as Row[];
  }

  /** A listed project of the first village, led by the department. */
  async project(more: Partial<Project> = {}): Promise<Project> {
    const { code, sectorId, towns, villages, organizations } = this.district;
    const em = this.test.house.database.orm.em.fork();
    this.#projects += 1;
    const plan = (await em.findOne(AnnualPlan, { districtCode: code })) ?? em.create(AnnualPlan, { districtCode: code, year: 2024, tier: 'DISTRICT', state: 'IMPLEMENTING' });
    const project = em.create(Project, {
      districtCode: code,
      code: `2024-V-001-${this.#projects}`,
      title: `口袋公园 ${this.#projects}`,
      summary: '一处公园',
      content: '一处公园',
      tier: 'VILLAGE',
      scale: 'NORMAL',
      stream: 'BOTTOM_UP',
      isAsset: true,
      planOrigin: 'INITIAL_PLAN',
      planYear: 2024,
      planId: plan.id,
      sourceLevel: 'VILLAGE',
      mainSectorId: sectorId,
      sectorIds: [sectorId],
      townCode: towns[0],
      villageCode: villages[0],
      isPublicPlace: true,
      plannedStartOn: '2024-03-01',
      plannedEndOn: '2024-08-31',
      listedOn: '2024-02-01',
      startedOn: '2024-03-01',
      completedOn: '2024-08-20',
      acceptedOn: '2024-09-10',
      state: 'ACCEPTED',
      progressPercent: '100',
      ...more,
    });
    em.create(ProjectResponsibility, { districtCode: code, projectId: project.id, role: 'LEAD', organizationId: organizations.department, validFrom: '2024-02-01' });
    await em.flush();
    return project;
  }

  async source(more: Partial<FundingSource> = {}): Promise<string> {
    const em = this.test.house.database.orm.em.fork();
    const source = em.create(FundingSource, { districtCode: this.district.code, name: '区级财政奖补', category: 'FISCAL', level: 'DISTRICT', year: 2024, isEarmarked: false, ...more });
    await em.flush();
    return publicId('src', source.id);
  }

  /** A supervisor in office of the first town, with a login. */
  async supervisor(operator: Viewer, more: object = {}): Promise<{ id: string; login: Viewer }> {
    const login = await this.district.staff('SUPERVISOR', { organizationId: this.district.organizations.villageCommittee });
    const { nominatedById, townCode } = { nominatedById: publicId('org', this.district.organizations.townOffice), townCode: this.district.towns[0] };
    const id = await this.done(operator, 'nominateSupervisor', {
      kind: 'SUPERVISOR',
      name: '李梅',
      phone: '13900001111',
      identity: 'RESIDENT_REP',
      tier: 'TOWN',
      townCode,
      nominatedById,
      userId: publicId('usr', login.userId),
      ...more,
    });
    await this.done(operator, 'appointSupervisor', { id, certificateNo: `证-${login.userId.slice(-8)}` });
    return { id, login };
  }

  /** The organisation of a member of staff. */
  async organizationOf(viewer: Viewer): Promise<string> {
    const em = this.test.house.database.orm.em.fork();
    return (await em.findOneOrFail(User, { id: viewer.userId })).organizationId;
  }
}

export const DIMENSIONS = [
  { code: 'SATISFACTION', weight: '40' },
  { code: 'SUPERVISION', weight: '25' },
  { code: 'PROGRESS', weight: '15' },
  { code: 'QUALITY', weight: '10' },
  { code: 'PARTICIPATION', weight: '10' },
];

import type { MoveKey } from '@doorstep/domain/machines';
import { mayMove, mayRead } from '@doorstep/domain/permissions';
import type { Subject } from '@doorstep/domain/permissions';
import { publicId } from '@doorstep/domain/public-id';
import type { Readable } from '@doorstep/domain/reading';
import type { Role, Viewer } from '@doorstep/domain/roles';
import { ROLES } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { Award, EvaluationResult } from './evaluation-result.entity.js';
import { EvaluationRound, EvaluationRoundProject } from './evaluation-round.entity.js';
import { Escalation } from './escalation.entity.js';
import { EvaluationScheme } from './evaluation-scheme.entity.js';
import { QuestionnaireBatch } from './questionnaire.entity.js';
import { RectificationOrder } from './rectification-order.entity.js';
import { SupervisionTest } from './supervision.fixture.js';
import { SupervisionOrder } from './supervision-order.entity.js';
import { SupervisionRecord } from './supervision-record.entity.js';
import { SupervisorCall } from './supervisor-call.entity.js';
import { Supervisor, SupervisorAssignment } from './supervisor.entity.js';

/** Rows at the end of their ways: an operation that is permitted is refused for their state. */
interface Rows {
  readonly prj: string;
  readonly spv: string;
  readonly rec: string;
  readonly sch: string;
  readonly rnd: string;
  readonly cll: string;
  readonly qbt: string;
  readonly res: string;
  readonly awd: string;
  readonly rct: string;
  readonly ord: string;
  readonly esc: string;
}

let test: TestHouse;
let lab: SupervisionTest;
let second: SupervisionTest;
let rows: Rows;
let otherRows: Rows;

beforeAll(async () => {
  test = await TestHouse.open();
  lab = new SupervisionTest(test, await testDistrict(test));
  second = new SupervisionTest(test, await testDistrict(test, '990202'));
  rows = await finished(lab);
  otherRows = await finished(second);
});
afterAll(() => test.close());

/** The same in every district: titles and numbers are equal. */
async function finished(bench: SupervisionTest): Promise<Rows> {
  const { code: districtCode, organizations, towns, villages } = bench.district;
  const project = await bench.project({ state: 'EVALUATED', evaluatedOn: '2024-10-20', grade: 'EXCELLENT' });
  const sourceId = await bench.source();
  const em = test.house.database.orm.em.fork();
  const place = { townCode: towns[0], villageCode: villages[0] };
  const to = organizations.department;
  const supervisor = em.create(Supervisor, { districtCode, kind: 'SUPERVISOR', tier: 'VILLAGE', identity: 'OTHER', ...place, nominatedById: organizations.townOffice, state: 'DISMISSED' });
  em.create(SupervisorAssignment, { districtCode, supervisorId: supervisor.id, projectId: project.id, validFrom: '2024-01-01', validTo: '2024-06-01' });
  const record = em.create(SupervisionRecord, { districtCode, supervisorId: supervisor.id, projectId: project.id, aspect: 'QUALITY', on: '2024-05-01', finding: '松动', severity: 'MINOR', resolvedOn: '2024-05-10' });
  const scheme = em.create(EvaluationScheme, { districtCode, name: '办法', schemeVersion: 1, year: 2024, dimensions: [], period: 'QUARTER' });
  const at = new Date('2024-10-20T01:00:00Z');
  const round = em.create(EvaluationRound, { districtCode, schemeId: scheme.id, kind: 'SUPERVISOR_CALL', period: '2024Q3', opensOn: '2024-09-01', closesOn: '2024-09-30', state: 'PUBLISHED', confirmedAt: at, publishedOn: '2024-10-21' });
  em.create(EvaluationRoundProject, { districtCode, roundId: round.id, projectId: project.id });
  const call = em.create(SupervisorCall, { districtCode, roundId: round.id, supervisorId: supervisor.id, projectId: project.id });
  const batch = em.create(QuestionnaireBatch, { districtCode, title: '问卷', roundId: round.id, ...place, issuedQty: 10, issuedOn: '2024-09-01' });
  const result = em.create(EvaluationResult, { districtCode, projectId: project.id, roundId: round.id, scores: {}, score: '95', sampleSize: 12, raters: 3, grade: 'EXCELLENT', confirmedAt: at, publishedOn: '2024-10-21' });
  const award = em.create(Award, { districtCode, resultId: result.id, amount: '100', sourceId: sourceId.replace(/^src_(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), proposedOn: '2024-10-22', revokedOn: '2024-10-23', state: 'REVOKED' });
  const rectification = em.create(RectificationOrder, { districtCode, no: '整改〔2024〕1号', projectId: project.id, basis: 'INSPECTION', toOrganizationId: to, issuedOn: '2024-06-01', issues: '松动', dueOn: '2024-06-20', state: 'CLOSED', closedOn: '2024-06-18' });
  const order = em.create(SupervisionOrder, { districtCode, no: '督办〔2024〕1号', targetKind: 'PROJECT', targetId: project.id, toOrganizationId: to, issuedOn: '2024-06-01', reasons: ['LAGGING'], demand: '加快', dueOn: '2024-06-20', answeredOn: '2024-06-10', closedOn: '2024-06-18', state: 'CLOSED' });
  await em.flush();
  const [proposedBy, approvedBy] = [supervisor.id, project.id];
  const escalation = em.create(Escalation, {
    districtCode, orderId: order.id, level: 'INTERVIEW', reason: '逾期', state: 'EXECUTED', proposedBy, proposedById: organizations.taskForce,
    approvedBy, approvedById: organizations.coordinator, executedOn: '2024-06-15',
  });
  await em.flush();
  return {
    prj: publicId('prj', project.id),
    spv: publicId('spv', supervisor.id),
    rec: publicId('rec', record.id),
    sch: publicId('sch', scheme.id),
    rnd: publicId('rnd', round.id),
    cll: publicId('cll', call.id),
    qbt: publicId('qbt', batch.id),
    res: publicId('res', result.id),
    awd: publicId('awd', award.id),
    rct: publicId('rct', rectification.id),
    ord: publicId('ord', order.id),
    esc: publicId('esc', escalation.id),
  };
}

type Kind = keyof Rows;
const READINGS: Partial<Record<Kind, Readable>> = {
  spv: 'ROSTER_PHONE',
  rec: 'PROJECT_WORK',
  rnd: 'EVALUATION_DRAFT',
  cll: 'EVALUATION_DRAFT',
  qbt: 'PROJECT_WORK',
  awd: 'MONEY_VOUCHER',
  rct: 'ORDER',
  ord: 'ORDER',
  esc: 'ESCALATION',
};

/** Where the rows belong, as §5 asks. */
function subjectOf(kind: Kind | null, viewer: Viewer): Subject {
  const { code: districtCode, towns, villages, organizations } = lab.district;
  if (kind === 'rnd' || kind === 'sch' || kind === 'esc') return { districtCode, units: [], selves: [] };
  const place = { districtCode, townCode: towns[0], villageCode: villages[0], tier: 'VILLAGE', selves: [] } as const;
  if (kind === 'spv') return { ...place, units: [organizations.townOffice] };
  if (kind === 'qbt') return { ...place, units: [] };
  return { ...place, units: kind === null ? [viewer.organizationId ?? ''] : [organizations.department] };
}

const reason = { reason: '理由' };
const scores = { rating: 'SATISFIED', progressScore: 90, upkeepScore: 90, effectScore: 90 };
const department = () => publicId('org', lab.district.organizations.department);
const village = () => ({ townCode: lab.district.towns[0], villageCode: lab.district.villages[0] });

/** Every operation, the row it is about, and an input that only a permitted caller gets to hear is wrong. */
const operations: readonly [name: string, move: MoveKey, about: Kind | null, input: (viewer: Viewer) => object][] = [
  ['appointSupervisor', 'supervisor.appoint', 'spv', () => ({ certificateNo: '证-1' })],
  ['suspendSupervisor', 'supervisor.suspend', 'spv', () => reason],
  ['reinstateSupervisor', 'supervisor.reinstate', 'spv', () => ({})],
  ['renewSupervisor', 'supervisor.renew', 'spv', () => ({})],
  ['dismissSupervisor', 'supervisor.dismiss', 'spv', () => reason],
  ['assignSupervisor', 'supervisor.assign', 'spv', () => ({ projectId: rows.prj })],
  ['unassignSupervisor', 'supervisor.unassign', 'spv', () => ({ projectId: rows.prj, ...reason })],
  ['resolveFinding', 'supervision.resolve', 'rec', () => ({ answer: '已改' })],
  ['setEvaluationScheme', 'scheme.set', 'sch', () => ({ name: '新办法', year: 2024, period: 'QUARTER', dimensions: [] })],
  ['draftRound', 'round.draft', 'rnd', () => ({ schemeId: rows.sch, kind: 'ONLINE', period: '2024', opensOn: '2024-11-01', closesOn: '2024-11-30', projectIds: [] })],
  ['refreshCallList', 'round.draft', 'rnd', () => ({})],
  ['openRound', 'round.open', 'rnd', () => ({})],
  ['closeRound', 'round.close', 'rnd', () => ({})],
  ['computeRound', 'round.compute', 'rnd', () => ({})],
  ['confirmRound', 'round.confirm', 'rnd', () => ({})],
  ['publishRound', 'round.publish', 'rnd', () => ({})],
  ['recordCall', 'evaluation.call', 'cll', () => ({ reached: false })],
  ['rateProject', 'evaluation.rate', 'cll', () => scores],
  ['recordAnswers', 'evaluation.answer', 'qbt', () => ({ answers: [] })],
  ['issueQuestionnaires', 'register.write', 'qbt', () => ({ roundId: rows.rnd, title: '问卷', ...village(), issuedQty: 1 })],
  ['proposeAward', 'award.propose', null, () => ({ resultId: rows.res, amount: '0', sourceId: publicId('src', '00000000-0000-7000-8000-000000000000') })],
  ['approveAward', 'award.approve', 'awd', () => ({})],
  ['payAward', 'award.pay', 'awd', () => ({ voucherNo: 'V' })],
  ['revokeAward', 'award.revoke', 'awd', () => reason],
  ['issueRectification', 'rectification.issue', null, () => ({ projectId: rows.prj, basis: 'INSPECTION', toOrganizationId: department(), issues: [], dueOn: '2024-12-01' })],
  ['signRectification', 'rectification.sign', 'rct', () => ({})],
  ['startRectification', 'rectification.start', 'rct', () => ({ measures: '更换' })],
  ['askRectificationExtension', 'rectification.askExtension', 'rct', () => ({ toDueOn: '2024-12-30', ...reason })],
  ['extendRectification', 'rectification.extend', 'rct', () => ({ granted: true })],
  ['submitRectification', 'rectification.submit', 'rct', () => ({ responses: ['已改'] })],
  ['verifyRectification', 'rectification.verify', 'rct', () => ({})],
  ['failRectification', 'rectification.fail', 'rct', () => ({ ...reason, dueOn: '2024-12-30' })],
  ['closeRectification', 'rectification.close', 'rct', () => ({})],
  ['issueSupervisionOrder', 'order.issue', null, () => ({ projectId: rows.prj, toOrganizationId: department(), reasons: [], demands: [], dueOn: '2024-12-01' })],
  ['signSupervisionOrder', 'order.sign', 'ord', () => ({})],
  ['answerSupervisionOrder', 'order.answer', 'ord', () => ({ answers: ['已改'] })],
  ['returnSupervisionAnswer', 'order.returnAnswer', 'ord', () => ({ ...reason, dueOn: '2024-12-30' })],
  ['closeSupervisionOrder', 'order.close', 'ord', () => ({})],
  ['proposeEscalation', 'escalation.propose', 'esc', () => ({ orderId: rows.ord, level: 'INTERVIEW', ...reason })],
  ['approveEscalation', 'escalation.approve', 'esc', () => ({})],
  ['refuseEscalation', 'escalation.refuse', 'esc', () => reason],
  ['executeEscalation', 'escalation.execute', 'esc', () => ({ executedOn: '2024-11-14' })],
];
const CREATES = new Set(['setEvaluationScheme', 'draftRound', 'issueQuestionnaires', 'proposeAward', 'issueRectification', 'issueSupervisionOrder', 'proposeEscalation']);
/** Residents have no account. */
const roles = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'PUBLIC' && role !== 'SUBMITTER');

describe('the permission matrix', () => {
  it.each(roles)('%s may what the tables say, and nothing else', async (role) => {
    const viewer = await lab.district.staff(role);
    for (const [name, move, about, input] of operations) {
      const isNew = CREATES.has(name);
      const subject = subjectOf(about, viewer);
      const reading = about && !isNew ? READINGS[about] : undefined;
      const may = mayMove(viewer, move, subject) && (!reading || mayRead(viewer, reading, subject) !== 'NO');
      const codes = await lab.refused(viewer, name, { ...input(viewer), ...(about && !isNew ? { id: rows[about] } : {}) });
      const isStopped = codes.includes('FORBIDDEN') || (codes.includes('NOT_FOUND') && name !== 'proposeAward');
      expect(codes, name).not.toEqual([]);
      expect(isStopped, `${name}: ${codes.join()}`).toBe(!may);
    }
  });

  it('lets nominate and record only where the tables say', async () => {
    for (const role of roles) {
      const viewer = await lab.district.staff(role);
      const nomination = { kind: 'SUPERVISOR', name: '王强', phone: '13700002222', identity: 'OTHER', tier: 'VILLAGE', ...village(), nominatedById: publicId('org', viewer.organizationId ?? ''), userId: rows.spv.replace('spv', 'usr') };
      const codes = await lab.refused(viewer, 'nominateSupervisor', nomination);
      expect(codes.includes('FORBIDDEN'), role).toBe(!mayMove(viewer, 'supervisor.nominate', subjectOf(null, viewer)));
      const finding = { projectId: rows.prj, supervisorId: rows.spv, aspect: 'QUALITY', on: '2024-11-14', finding: '松动', severity: 'INFO' };
      expect(await lab.refused(viewer, 'recordFinding', finding), role).toEqual(role === 'OPERATOR' ? ['GUARD_TERM', 'GUARD_NOT_ASSIGNED'] : ['FORBIDDEN']);
    }
  });
});

const LISTS: readonly [list: string, one: string, kind: Kind][] = [
  ['supervisors', 'supervisor', 'spv'],
  ['supervisionRecords', 'supervisionRecord', 'rec'],
  ['evaluationRounds', 'evaluationRound', 'rnd'],
  ['supervisorCalls', 'supervisorCall', 'cll'],
  ['questionnaireBatches', 'questionnaireBatch', 'qbt'],
  ['awards', 'award', 'awd'],
  ['rectificationOrders', 'rectificationOrder', 'rct'],
  ['supervisionOrders', 'supervisionOrder', 'ord'],
  ['escalations', 'escalation', 'esc'],
];

describe('the scope', () => {
  /** What of the lists and details a viewer gets: the id, nothing, or a refusal. */
  async function seen(viewer: Viewer, of: Rows): Promise<Record<string, unknown>> {
    const found: Record<string, unknown> = {};
    for (const [list, one, kind] of LISTS) {
      const answer = await test.askAs<{ list: { items: { id: string }[] }; one: { id: string } | null }>(viewer, `query Q($id: ID!) { list: ${list} { items { id } } one: ${one}(id: $id) { id } }`, { id: of[kind] });
      if (answer.errors) found[kind] = answer.errors[0]?.extensions['code'];
      else {
        const isListed = answer.data.list.items.some(({ id }) => id === of[kind]);
        expect(isListed, list).toBe(answer.data.one?.id === of[kind]);
        found[kind] = isListed;
      }
    }
    return found;
  }
  const all = (is: boolean) => Object.fromEntries(LISTS.map(([, , kind]) => [kind, is]));

  it('shows the district to the operator, the own place to a clerk, the own matters to a department', async () => {
    const { district } = lab;
    const { towns, organizations } = district;
    expect(await seen(await district.staff('OPERATOR'), rows)).toEqual(all(true));
    expect(await seen(await district.staff('AUDITOR'), rows)).toEqual(all(true));
    expect(await seen(await district.staff('TOWN_CLERK'), rows)).toEqual({ ...all(true), esc: 'FORBIDDEN' });
    expect(await seen(await district.staff('TOWN_CLERK', { scopeCode: towns[1], organizationId: organizations.otherTownOffice }), rows)).toEqual({ ...all(false), esc: 'FORBIDDEN' });
    expect(await seen(await district.staff('DEPARTMENT_CLERK'), rows)).toEqual({ ...all(true), spv: 'FORBIDDEN', qbt: false, esc: 'FORBIDDEN' });
    expect(await seen(await district.staff('DEPARTMENT_CLERK', { organizationId: organizations.otherDepartment }), rows)).toEqual({ ...all(false), spv: 'FORBIDDEN', esc: 'FORBIDDEN' });
    expect(await seen(await district.staff('VILLAGE_CLERK'), rows)).toEqual({ ...all(true), spv: 'FORBIDDEN', rnd: 'FORBIDDEN', cll: 'FORBIDDEN', esc: 'FORBIDDEN' });
    expect(await seen(await district.staff('FINANCE_OFFICER'), rows)).toEqual({ rec: true, qbt: true, awd: true, spv: 'FORBIDDEN', rnd: 'FORBIDDEN', cll: 'FORBIDDEN', rct: 'FORBIDDEN', ord: 'FORBIDDEN', esc: 'FORBIDDEN' });
    const refused = Object.fromEntries(LISTS.map(([, , kind]) => [kind, 'FORBIDDEN']));
    expect(await seen(await district.staff('SYSTEM_ADMIN'), rows)).toEqual(refused);
  });

  it('crosses no district, by list, detail or operation', async () => {
    const operator = await lab.district.staff('OPERATOR');
    expect(await seen(operator, otherRows)).toEqual(all(false));
    const leader = await lab.district.staff('DISTRICT_LEADER');
    const finance = await lab.district.staff('FINANCE_OFFICER');
    const everything: Viewer = { ...operator, grants: [...operator.grants, ...leader.grants, ...finance.grants] };
    for (const [name, move, about, input] of operations) {
      if (!about || CREATES.has(name) || !mayMove(everything, move, subjectOf(about, everything))) continue;
      expect(await lab.refused(everything, name, { id: otherRows[about], ...input(everything) }), name).toEqual(['NOT_FOUND']);
    }
    expect(await lab.refused(operator, 'draftRound', { schemeId: otherRows.sch, kind: 'ONLINE', period: '2024', opensOn: '2024-11-01', closesOn: '2024-11-30', projectIds: [otherRows.prj] })).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await lab.refused(operator, 'proposeAward', { resultId: otherRows.res, amount: '1', sourceId: await lab.source() })).toEqual(['NOT_FOUND']);
  });

  it('reads each root field in one statement, whatever hangs on it', async () => {
    const query = `query Q($rnd: ID!, $prj: ID!) {
      evaluationRound(id: $rnd) { state projects { title } calls { supervisor { name } project { title } moves { key } } batches { responses { rating } } results { score scores { score } } timeline { at } moves { key } }
      evaluationRounds { totalItems items { period moves { key } } }
      project(id: $prj) { supervisorAssignments { supervisor { name } } supervisionRecords { finding } evaluationResults { grade } awards { state source { name } } rectificationOrders { no moves { key } } supervisionOrders { no } }
    }`;
    const operator = await lab.district.staff('OPERATOR');
    let answer: { data: unknown; errors?: unknown } | undefined;
    const statements = await test.statementsOf(async () => {
      answer = await test.askAs(operator, query, { rnd: rows.rnd, prj: rows.prj });
    });
    expect(answer?.errors).toBeUndefined();
    expect(answer?.data).toMatchObject({
      evaluationRound: { projects: [{}], calls: [{}], batches: [{}], results: [{}] },
      project: { supervisorAssignments: [{}], supervisionRecords: [{}], evaluationResults: [{}], awards: [{ source: { name: '区级财政奖补' } }], rectificationOrders: [{}], supervisionOrders: [{}] },
    });
    expect(statements).toBe(3);
  });
});

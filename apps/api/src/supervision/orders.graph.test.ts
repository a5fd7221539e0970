import { publicId, uuidOf } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Registry } from '../platform/operation/registry.js';
import { inTransaction } from '../platform/operation/run-operation.js';
import { Refused } from '../platform/operation/refusal.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { WorkCalendar } from '../platform/work-calendar.entity.js';
import { Project } from '../projects/project.entity.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { EvaluationResult } from './evaluation-result.entity.js';
import { EvaluationRound } from './evaluation-round.entity.js';
import { EvaluationScheme } from './evaluation-scheme.entity.js';
import { SupervisionTest } from './supervision.fixture.js';
import { supervisionSlice } from './supervision.slice.js';

let test: TestHouse;
let lab: SupervisionTest;
let operator: Viewer;
let colleague: Viewer;
let inspector: Viewer;
let department: Viewer;
let departmentLeader: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  lab = new SupervisionTest(test, await testDistrict(test));
  const { organizations } = lab.district;
  operator = await lab.district.staff('OPERATOR');
  colleague = await lab.district.staff('OPERATOR');
  inspector = await lab.district.staff('INSPECTION_OFFICER', { organizationId: organizations.coordinator });
  department = await lab.district.staff('DEPARTMENT_CLERK');
  departmentLeader = await lab.district.staff('DEPARTMENT_LEADER');
  stranger = await lab.district.staff('DEPARTMENT_CLERK', { organizationId: organizations.otherDepartment });
});
afterAll(() => test.close());

const toOrganizationId = () => publicId('org', lab.district.organizations.department);
const rectification = (project: Project, more: object = {}) => ({
  projectId: publicId('prj', project.id),
  basis: 'INSPECTION',
  toOrganizationId: toOrganizationId(),
  issues: ['护栏松动', '照明不足'],
  dueOn: '2024-11-28',
  ...more,
});

describe('a rectification order', () => {
  it('names its ground, issues and day', async () => {
    const project = await lab.project();
    const issue = (more: object) => lab.refused(operator, 'issueRectification', rectification(project, more));
    expect(await issue({ issues: [] })).toEqual(['REQUIRED']);
    expect(await issue({ dueOn: '2024-11-14' })).toEqual(['INVALID']);
    expect(await issue({ basis: 'FAIR_GRADE' })).toEqual(['REQUIRED']);
    expect(await issue({ basis: 'SUPERVISION_RECORD' })).toEqual(['REQUIRED']);
    expect(await issue({ basis: 'SUPERVISION_RECORD', supervisionRecordId: publicId('rec', project.id) })).toEqual(['GUARD']);
    expect(await issue({ basis: 'FAIR_GRADE', resultId: publicId('res', project.id) })).toEqual(['GUARD']);
    expect(await issue({ toOrganizationId: publicId('org', project.id) })).toEqual(['NOT_FOUND']);
    expect(await lab.refused(operator, 'issueRectification', rectification(await lab.project({ state: 'PROPOSED', listedOn: null })))).toEqual(['GUARD']);
    expect(await lab.refused(department, 'issueRectification', rectification(project))).toEqual(['FORBIDDEN']);
  });

  it('is signed, worked on with one extension, answered issue by issue, verified by another unit and closed', async () => {
    const id = await lab.done(operator, 'issueRectification', rectification(await lab.project()));
    expect(await lab.refused(stranger, 'signRectification', { id })).toEqual(['NOT_FOUND']);
    expect(await lab.refused(department, 'startRectification', { id, measures: '更换' })).toEqual(['WRONG_STATE']);
    await lab.done(department, 'signRectification', { id });
    const longer = { id, toDueOn: '2024-12-05', reason: '材料未到' };
    expect(await lab.refused(operator, 'extendRectification', { id, granted: true })).toEqual(['GUARD_NO_EXTENSION_OPEN']);
    expect(await lab.refused(department, 'askRectificationExtension', { ...longer, toDueOn: '2024-11-28' })).toEqual(['INVALID']);
    await lab.done(department, 'askRectificationExtension', longer);
    expect(await lab.refused(department, 'askRectificationExtension', longer)).toEqual(['GUARD_EXTENSION_ONCE']);
    await lab.done(operator, 'extendRectification', { id, granted: true });
    await lab.done(department, 'startRectification', { id, measures: '更换螺栓' });
    expect(await lab.refused(department, 'submitRectification', { id, responses: ['已更换'] })).toEqual(['GUARD_EVIDENCE_EACH']);
    await lab.done(department, 'submitRectification', { id, responses: ['已更换', '已加灯'] });
    expect(await lab.refused(operator, 'verifyRectification', { id })).toEqual(['SAME_PERSON']);
    expect(await lab.refused(colleague, 'verifyRectification', { id })).toEqual(['GUARD_SAME_ORGANIZATION']);
    const responsible = await lab.district.staff('INSPECTION_OFFICER', { organizationId: lab.district.organizations.department });
    expect(await lab.refused(responsible, 'verifyRectification', { id })).toEqual(['GUARD_SAME_ORGANIZATION']);
    const offered = async (viewer: Viewer) => {
      const { data } = await test.askAs<{ rectificationOrder: { moves: { mutation: string }[] } }>(viewer, 'query Q($id: ID!) { rectificationOrder(id: $id) { moves { mutation } } }', { id });
      return data.rectificationOrder.moves.map(({ mutation }) => mutation);
    };
    expect([await offered(operator), await offered(colleague), await offered(inspector)]).toEqual([[], [], ['verifyRectification', 'failRectification']]);
    await lab.done(inspector, 'verifyRectification', { id });
    await lab.done(operator, 'closeRectification', { id });
    const query = 'query Q($id: ID!) { rectificationOrder(id: $id) { state dueOn closedOn deadline { dueOn } measures responses extension { toDueOn isGranted } verifiedByName timeline { label } } }';
    const { data } = await test.askAs<{ rectificationOrder: object }>(department, query, { id });
    expect(data.rectificationOrder).toMatchObject({
      state: 'CLOSED',
      dueOn: '2024-12-05',
      closedOn: '2024-11-14',
      deadline: null,
      responses: ['已更换', '已加灯'],
      extension: { toDueOn: '2024-12-05', isGranted: true },
      timeline: ['下达整改', '签收', '申请延期', '审批延期', '开始整改', '报送整改结果', '核查通过', '办结'].map((label) => ({ label })),
    });
  });

  it('that fails is followed by a new one for the same issues', async () => {
    const project = await lab.project();
    const id = await lab.done(operator, 'issueRectification', rectification(project));
    await lab.done(department, 'signRectification', { id });
    await lab.done(department, 'startRectification', { id, measures: '更换' });
    await lab.done(department, 'submitRectification', { id, responses: ['已更换', '已加灯'] });
    const failed = { id, reason: '仍松动', dueOn: '2024-12-20' };
    expect(await lab.refused(operator, 'failRectification', failed)).toEqual(['SAME_PERSON']);
    expect(await lab.refused(inspector, 'failRectification', { ...failed, dueOn: '2024-11-14' })).toEqual(['INVALID']);
    await lab.done(inspector, 'failRectification', failed);
    const orders = await lab.sql('select state, issues, due_on::text from rectification_order where project_id = $1 order by id', [project.id]);
    expect(orders).toEqual([
      { state: 'FAILED', issues: '护栏松动\n照明不足', due_on: '2024-11-28' },
      { state: 'ISSUED', issues: '护栏松动\n照明不足', due_on: '2024-12-20' },
    ]);
  });

  it('may not ask for more time once it is late; the ledger finds it', async () => {
    const id = await lab.done(operator, 'issueRectification', rectification(await lab.project()));
    await lab.done(department, 'signRectification', { id });
    await lab.sql(`update rectification_order set due_on = '2024-11-13' where id = $1`, [uuidOf('rct', id)]);
    expect(await lab.refused(department, 'askRectificationExtension', { id, toDueOn: '2024-12-05', reason: '材料未到' })).toEqual(['GUARD_EXTENSION_LATE']);
    const overdue = async (): Promise<object> => {
      const query = '{ rectificationOrders(filter: { overdue: true }, sort: { field: DUE_ON, direction: ASC }) { totalItems items { id deadline { workingDaysLeft lamp uncertainYear } } } }';
      return (await test.askAs<{ rectificationOrders: object }>(department, query)).data.rectificationOrders;
    };
    // No calendar of the year is known until a day of it stands in the table.
    expect(await overdue()).toEqual({ totalItems: 1, items: [{ id, deadline: { workingDaysLeft: -1, lamp: 'RED', uncertainYear: 2024 } }] });
    const em = test.house.database.orm.em.fork();
    em.create(WorkCalendar, { districtCode: lab.district.code, date: '2024-10-01', isWorkingDay: false, name: '国庆节' });
    await em.flush();
    expect(await overdue()).toEqual({ totalItems: 1, items: [{ id, deadline: { workingDaysLeft: -1, lamp: 'RED', uncertainYear: null } }] });
  });

  it('keeps the finding that it came from open until it is closed', async () => {
    const project = await lab.project();
    const { id: supervisorId } = await lab.supervisor(operator);
    await lab.done(operator, 'assignSupervisor', { id: supervisorId, projectId: publicId('prj', project.id) });
    const record = await lab.done(operator, 'recordFinding', { projectId: publicId('prj', project.id), supervisorId, aspect: 'QUALITY', on: '2024-11-14', finding: '松动', severity: 'MAJOR' });
    await lab.done(operator, 'issueRectification', rectification(project, { basis: 'SUPERVISION_RECORD', supervisionRecordId: record }));
    expect(await lab.refused(department, 'resolveFinding', { id: record, answer: '已改' })).toEqual(['GUARD_ORDERS_OPEN']);
  });
});

describe('a supervision order', () => {
  const order = (more: object) => ({ toOrganizationId: toOrganizationId(), reasons: ['LAGGING'], demands: ['加快进度', '每周报送'], dueOn: '2024-11-22', ...more });

  async function suggestion(state: Suggestion['state']): Promise<string> {
    const em = test.house.database.orm.em.fork();
    const { code, channelId, towns, organizations } = lab.district;
    const row = em.create(Suggestion, {
      districtCode: code,
      receiptNo: `20241101-${Math.trunc(performance.now() * 1000)}`,
      queryCodeHash: 'none',
      noticeVersion: '1',
      planYear: 2024,
      solicitationType: 'DAILY',
      channelId,
      nature: 'SUGGESTION',
      title: '加装路灯',
      content: '加装路灯',
      townCode: towns[0],
      leadOrganizationId: organizations.department,
      receivedAt: new Date('2024-11-01T01:00:00Z'),
      state,
    });
    await em.flush();
    return row.id;
  }
  const levelOf = async (id: string) => (await lab.sql<{ level: number }>('select supervision_level as level from suggestion where id = $1', [id]))[0]?.level;

  it('is about one matter, with reasons, demands and a day', async () => {
    const projectId = publicId('prj', (await lab.project()).id);
    const suggestionId = publicId('sug', await suggestion('HANDLING'));
    const issue = (more: object) => lab.refused(operator, 'issueSupervisionOrder', order(more));
    expect(await issue({})).toEqual(['GUARD']);
    expect(await issue({ projectId, suggestionId })).toEqual(['GUARD']);
    expect(await issue({ projectId, reasons: [], demands: [], dueOn: '2024-11-14' })).toEqual(['REQUIRED', 'REQUIRED', 'INVALID']);
    expect(await issue({ projectId, leaderId: publicId('usr', uuidOf('prj', projectId) ?? '') })).toEqual(['NOT_FOUND']);
    expect(await issue({ suggestionId: publicId('sug', await suggestion('RECEIVED')) })).toEqual(['WRONG_STATE']);
    expect(await lab.refused(department, 'issueSupervisionOrder', order({ projectId }))).toEqual(['FORBIDDEN']);
  });

  it('puts a suggestion under supervision until the last one is closed by another unit', async () => {
    const id = await suggestion('HANDLING');
    const suggestionId = publicId('sug', id);
    const first = await lab.done(operator, 'issueSupervisionOrder', order({ suggestionId }));
    const second = await lab.done(operator, 'issueSupervisionOrder', order({ suggestionId }));
    expect(await levelOf(id)).toBe(2);
    expect(await lab.refused(stranger, 'signSupervisionOrder', { id: first })).toEqual(['NOT_FOUND']);
    expect(await lab.refused(department, 'answerSupervisionOrder', { id: first, answers: ['已加快', '已报'] })).toEqual(['WRONG_STATE']);
    for (const one of [first, second]) {
      await lab.done(departmentLeader, 'signSupervisionOrder', { id: one });
      expect(await lab.refused(department, 'answerSupervisionOrder', { id: one, answers: ['已加快', ' '] })).toEqual(['REQUIRED']);
      expect(await lab.refused(department, 'answerSupervisionOrder', { id: one, answers: ['已加快'] })).toEqual(['GUARD_ANSWER_EACH']);
      await lab.done(department, 'answerSupervisionOrder', { id: one, answers: ['已加快', '已报'] });
    }
    expect(await lab.refused(operator, 'returnSupervisionAnswer', { id: first, reason: '不实', dueOn: '2024-11-14' })).toEqual(['INVALID']);
    await lab.done(operator, 'returnSupervisionAnswer', { id: first, reason: '不实', dueOn: '2024-11-29' });
    const returned = await lab.sql('select state, answered_on, due_on::text from supervision_order where id = $1', [uuidOf('ord', first)]);
    expect(returned).toEqual([{ state: 'SIGNED', answered_on: null, due_on: '2024-11-29' }]);
    await lab.done(department, 'answerSupervisionOrder', { id: first, answers: ['已加快', '已报'] });
    expect(await lab.refused(operator, 'closeSupervisionOrder', { id: first })).toEqual(['SAME_PERSON']);
    expect(await lab.refused(colleague, 'closeSupervisionOrder', { id: first })).toEqual(['GUARD_SAME_ORGANIZATION']);
    await lab.done(inspector, 'closeSupervisionOrder', { id: first });
    expect(await levelOf(id)).toBe(2);
    await lab.done(inspector, 'closeSupervisionOrder', { id: second });
    expect(await levelOf(id)).toBe(0);
    const { data } = await test.askAs<{ supervisionOrders: { items: object[] } }>(department, '{ supervisionOrders(filter: { states: [CLOSED] }) { items { no suggestion { title } project { title } demands answers closedOn } } }');
    expect(data.supervisionOrders.items[1]).toMatchObject({ no: '督办〔2024〕1号', suggestion: { title: '加装路灯' }, project: null, demands: ['加快进度', '每周报送'], answers: ['已加快', '已报'] });
  });
});

describe('before a write-off', () => {
  const registry = new Registry([supervisionSlice]);
  async function refusedWriteOff(project: Project): Promise<string[]> {
    try {
      await inTransaction(test.house, { kind: 'SYSTEM' }, lab.district.code, 'project.writeOff', async (act) => {
        const row = await act.em.findOneOrFail(Project, { id: project.id });
        for (const guard of registry.guardsOf('project.writeOff')) await guard(act, row);
        act.settle();
      });
      return [];
    } catch (error) {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code);
      throw error;
    }
  }

  it('every order is closed', async () => {
    const project = await lab.project({ state: 'EVALUATED', evaluatedOn: '2024-10-20', grade: 'GOOD' });
    expect(await refusedWriteOff(project)).toEqual([]);
    await lab.done(operator, 'issueRectification', rectification(project));
    expect(await refusedWriteOff(project)).toEqual(['GUARD_ORDERS_OPEN']);
    const hurried = await lab.project({ state: 'EVALUATED', evaluatedOn: '2024-10-20', grade: 'GOOD' });
    await lab.done(operator, 'issueSupervisionOrder', { projectId: publicId('prj', hurried.id), toOrganizationId: toOrganizationId(), reasons: ['OTHER'], demands: ['整改'], dueOn: '2024-11-22' });
    expect(await refusedWriteOff(hurried)).toEqual(['GUARD_ORDERS_OPEN']);
  });

  it('a project without a grade went through a published round', async () => {
    const project = await lab.project();
    expect(await refusedWriteOff(project)).toEqual(['GUARD_NOT_RATED_ROUND']);
    const em = test.house.database.orm.em.fork();
    const { code: districtCode } = lab.district;
    const scheme = em.create(EvaluationScheme, { districtCode, name: '办法', schemeVersion: 1, year: 2024, dimensions: [], period: 'QUARTER' });
    const round = em.create(EvaluationRound, { districtCode, schemeId: scheme.id, kind: 'SUPERVISOR_CALL', period: '2024Q3', opensOn: '2024-09-01', closesOn: '2024-09-30', state: 'CONFIRMED', confirmedAt: new Date() });
    em.create(EvaluationResult, { districtCode, projectId: project.id, roundId: round.id, scores: {}, sampleSize: 0, raters: 0, grade: 'NOT_RATED', confirmedAt: new Date() });
    await em.flush();
    expect(await refusedWriteOff(project)).toEqual(['GUARD_NOT_RATED_ROUND']);
    await lab.done(operator, 'publishRound', { id: publicId('rnd', round.id) });
    expect(await refusedWriteOff(project)).toEqual([]);
  });
});

import { publicId, uuidOf } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { AcceptanceCheck } from '../projects/acceptance-check.entity.js';
import { Participation } from '../projects/project-output.entity.js';
import type { Project } from '../projects/project.entity.js';
import { DIMENSIONS, SupervisionTest } from './supervision.fixture.js';

let test: TestHouse;
let lab: SupervisionTest;
let operator: Viewer;
let otherOperator: Viewer;
let leader: Viewer;
let finance: Viewer;
let inspector: Viewer;
let department: Viewer;

beforeAll(async () => {
  test = await TestHouse.open();
  lab = new SupervisionTest(test, await testDistrict(test));
  const { district } = lab;
  operator = await district.staff('OPERATOR');
  otherOperator = await district.staff('OPERATOR', { organizationId: district.organizations.coordinator });
  leader = await district.staff('DISTRICT_LEADER');
  finance = await district.staff('FINANCE_OFFICER');
  inspector = await district.staff('INSPECTION_OFFICER', { organizationId: district.organizations.otherTownOffice });
  department = await district.staff('DEPARTMENT_CLERK');
});
afterAll(() => test.close());

const prj = (project: Project) => publicId('prj', project.id);

/** Hand-computed: the good one is punctual, clean and praised; the poor one late, with open defects and blamed. */
async function history(good: Project, poor: Project): Promise<void> {
  const em = test.house.database.orm.em.fork();
  const { code: districtCode, organizations } = lab.district;
  const check = (projectId: string, result: 'PASS' | 'FAIL', checkedOn: string, defects: string | null) =>
    em.create(AcceptanceCheck, { districtCode, projectId, checkedOn, organizationId: organizations.otherDepartment, team: '居民代表', residentSignatures: 2, result, defects });
  check(good.id, 'PASS', '2024-09-10', null);
  check(poor.id, 'FAIL', '2024-09-01', '渗水');
  check(poor.id, 'PASS', '2024-09-10', null);
  for (const stage of ['COLLECT', 'DECIDE', 'EXECUTE', 'APPRAISE', 'COLLECT'] as const) {
    em.create(Participation, { districtCode, projectId: good.id, stage, residentPersonTimes: 10, on: '2024-05-01' });
  }
  await em.flush();
}

describe('the round of a quarter', () => {
  let good: Project;
  let poor: Project;
  let unrated: Project;
  let roundId: string;
  let schemeId: string;
  const supervisors: { id: string; login: Viewer }[] = [];

  beforeAll(async () => {
    good = await lab.project();
    poor = await lab.project({ completedOn: '2024-11-10' });
    unrated = await lab.project({ isAsset: false });
    await history(good, poor);
    for (let no = 0; no < 3; no += 1) {
      const supervisor = await lab.supervisor(operator);
      supervisors.push(supervisor);
      for (const project of [good, poor]) await lab.done(operator, 'assignSupervisor', { id: supervisor.id, projectId: prj(project) });
    }
  });

  it('rests on a scheme whose weights sum to 100 and put satisfaction first', async () => {
    const scheme = { name: '综合评价办法', year: 2024, period: 'QUARTER' };
    const with_ = (dimensions: object[]) => lab.refused(operator, 'setEvaluationScheme', { ...scheme, dimensions });
    expect(await with_(DIMENSIONS.slice(1))).toEqual(['GUARD_WEIGHTS_100', 'GUARD_SATISFACTION_WEIGHT']);
    expect(await with_([{ code: 'SATISFACTION', weight: '49.99' }, { code: 'QUALITY', weight: '50.01' }])).toEqual(['GUARD_SATISFACTION_WEIGHT']);
    expect(await with_([{ code: 'SATISFACTION', weight: '50' }, { code: 'SATISFACTION', weight: '50' }])).toEqual(['GUARD_DIMENSION_TWICE']);
    expect(await lab.refused(operator, 'setEvaluationScheme', { ...scheme, dimensions: DIMENSIONS, excellentThreshold: '75' })).toEqual(['GUARD']);
    await lab.done(operator, 'setEvaluationScheme', { ...scheme, dimensions: DIMENSIONS });
    schemeId = await lab.done(leader, 'setEvaluationScheme', { ...scheme, dimensions: DIMENSIONS });
    const { data } = await test.askAs<{ evaluationScheme: unknown }>(operator, 'query Q($id: ID!) { evaluationScheme(id: $id) { schemeVersion dimensions { code weight } excellentThreshold minSample } }', { id: schemeId });
    expect(data.evaluationScheme).toEqual({ schemeVersion: 2, dimensions: DIMENSIONS, excellentThreshold: '90.00', minSample: 10 });
  });

  it('is drafted with its projects; who watches them is on the call list', async () => {
    const round = { schemeId, kind: 'SUPERVISOR_CALL', period: '2024Q4', opensOn: '2024-11-01', closesOn: '2024-11-30' };
    expect(await lab.refused(operator, 'draftRound', { ...round, projectIds: [] })).toEqual(['REQUIRED']);
    expect(await lab.refused(operator, 'draftRound', { ...round, period: '2024Q5', closesOn: '2024-10-01', projectIds: [prj(good)] })).toEqual(['GUARD', 'INVALID']);
    const early = await lab.project({ state: 'APPROVED', listedOn: null });
    expect(await lab.refused(operator, 'draftRound', { ...round, projectIds: [prj(early), publicId('prj', schemeUuid())] })).toEqual(['GUARD', 'NOT_FOUND']);
    roundId = await lab.done(operator, 'draftRound', { ...round, projectIds: [good, poor, unrated].map(prj) });
    const empty = await lab.done(operator, 'draftRound', { ...round, projectIds: [prj(unrated)] });
    expect(await lab.refused(operator, 'openRound', { id: empty })).toEqual(['GUARD']);
    const { data } = await test.askAs<{ evaluationRound: { callCount: number; projectCount: number; projects: unknown[]; moves: { mutation: string }[] } }>(
      operator,
      'query Q($id: ID!) { evaluationRound(id: $id) { callCount projectCount projects { title } moves { mutation } } }',
      { id: roundId },
    );
    expect(data.evaluationRound).toMatchObject({ callCount: 6, projectCount: 3, moves: [{ mutation: 'openRound' }, { mutation: 'refreshCallList' }] });
    await lab.done(operator, 'refreshCallList', { id: roundId });
    expect(await lab.sql('select 1 from supervisor_call where round_id = $1', [uuidOf('rnd', roundId)])).toHaveLength(6);
  });

  const schemeUuid = () => uuidOf('sch', schemeId) ?? '';

  it('takes calls only while it is open, and of those on the list', async () => {
    const calls = await callsOf(roundId);
    const said = { reached: true, rating: 'SATISFIED', progressScore: 90, upkeepScore: 96, effectScore: 93 };
    expect(await lab.refused(operator, 'recordCall', { id: calls[0]?.id, ...said })).toEqual(['GUARD_ROUND_NOT_OPEN']);
    await lab.done(operator, 'openRound', { id: roundId });
    for (const call of calls) {
      const isGood = call.project === good.title;
      if (!isGood && call.no === 2) {
        expect(await lab.refused(operator, 'recordCall', { id: call.id, reached: false, rating: 'SATISFIED' })).toEqual(['GUARD']);
        await lab.done(operator, 'recordCall', { id: call.id, reached: false, note: '多次未接通' });
      } else if (!isGood) {
        await lab.done(operator, 'recordCall', { id: call.id, reached: true, rating: 'DISSATISFIED', progressScore: 40, upkeepScore: 50, effectScore: 60 });
      } else {
        await lab.done(operator, 'recordCall', { id: call.id, ...said });
      }
    }
  });

  it('takes the rating of a supervisor with the own login, and of no other', async () => {
    const [own, another] = supervisors;
    if (!own || !another) throw new Error('There are no supervisors.');
    const ask = '{ supervisorCalls(pageSize: 50) { items { id moves { mutation } } } }';
    const { data } = await test.askAs<{ supervisorCalls: { items: { id: string; moves: { mutation: string }[] }[] } }>(own.login, ask);
    expect(data.supervisorCalls.items).toHaveLength(2);
    expect(data.supervisorCalls.items[0]?.moves).toEqual([{ mutation: 'rateProject' }]);
    const scores = { rating: 'NO_OPINION', progressScore: 100, upkeepScore: 100, effectScore: 100 };
    const mine = data.supervisorCalls.items[0]?.id ?? '';
    expect(await lab.refused(another.login, 'rateProject', { id: mine, ...scores })).toEqual(['NOT_FOUND']);
    expect(await lab.refused(own.login, 'rateProject', { id: mine, ...scores, effectScore: 101 })).toEqual(['TOO_LONG']);
  });

  it('takes answers of residents of the place for projects of the round, no more than were issued', async () => {
    const { towns, villages } = lab.district;
    const clerk = await lab.district.staff('TOWN_CLERK');
    const village = await lab.district.staff('VILLAGE_CLERK');
    const batch = await lab.done(clerk, 'issueQuestionnaires', { roundId, title: '满意度问卷', townCode: towns[0], issuedQty: 15 });
    const answer = { mode: 'PAPER', projectId: prj(good), rating: 'VERY_SATISFIED', aware: true };
    const answers = (rows: object[]) => lab.refused(clerk, 'recordAnswers', { id: batch, answers: rows });
    expect(await answers([])).toEqual(['REQUIRED']);
    expect(await answers(Array.from({ length: 16 }, () => answer))).toEqual(['GUARD']);
    const elsewhere = await lab.project();
    expect(await answers([{ ...answer, villageCode: villages[2] }, { ...answer, projectId: prj(elsewhere) }, { ...answer, villageCode: `${towns[0]}999` }])).toEqual(['GUARD', 'GUARD', 'NOT_FOUND']);
    expect(await lab.refused(village, 'recordAnswers', { id: batch, answers: [answer] })).toEqual(['NOT_FOUND']);
    const rows = [
      ...Array.from({ length: 9 }, () => answer),
      { ...answer, rating: 'DISSATISFIED', villageCode: villages[0] },
      { ...answer, rating: 'NO_OPINION' },
      { ...answer, rating: 'DISSATISFIED', invalidReason: '涂改' },
      { ...answer, projectId: prj(unrated) },
    ];
    await lab.done(clerk, 'recordAnswers', { id: batch, answers: rows });
    const counted = await lab.sql('select returned_qty, valid_qty from questionnaire_batch where id = $1', [uuidOf('qbt', batch)]);
    expect(counted).toEqual([{ returned_qty: 13, valid_qty: 12 }]);
  });

  it('closes early only with a reason and is computed as by hand', async () => {
    const finding = { projectId: prj(poor), supervisorId: supervisors[0]?.id, aspect: 'QUALITY', on: '2024-11-14', finding: '护栏松动', severity: 'MINOR' };
    await lab.done(operator, 'recordFinding', finding);
    expect(await lab.refused(operator, 'closeRound', { id: roundId })).toEqual(['GUARD_ROUND_NOT_ENDED']);
    expect(await lab.refused(operator, 'computeRound', { id: roundId })).toEqual(['WRONG_STATE']);
    await lab.done(operator, 'closeRound', { id: roundId, reason: '回访已完成' });
    await lab.done(operator, 'computeRound', { id: roundId });
    const results = await lab.sql('select project_id, scores, score, sample_size, raters, grade from evaluation_result where round_id = $1 order by project_id', [uuidOf('rnd', roundId)]);
    // good: 9 of 10 answers and 3 of 3 calls: 12/13 = 92.31; (90+96+93)/3 = 93; on time 100; clean 100; 4 stages 80.
    // 0.4×92.31 + 0.25×93 + 0.15×100 + 0.1×100 + 0.1×80 = 93.174 → 93.17
    // poor: 0 of 2 calls: 0; (40+50+60)/3 = 50; 31 Aug to 10 Nov: 2 full months: 80; open finding: 40; no stage: 0.
    // 0 + 12.5 + 12 + 4 + 0 = 28.50, of two raters and no answer: NOT_RATED.
    expect(results).toMatchObject([
      { project_id: good.id, scores: { SATISFACTION: 92.31, SUPERVISION: 93, PROGRESS: 100, QUALITY: 100, PARTICIPATION: 80 }, score: '93.17', sample_size: 10, raters: 3, grade: 'EXCELLENT' },
      { project_id: poor.id, scores: { SATISFACTION: 0, SUPERVISION: 50, PROGRESS: 80, QUALITY: 40, PARTICIPATION: 0 }, score: null, sample_size: 0, raters: 2, grade: 'NOT_RATED' },
      { project_id: unrated.id, scores: { SATISFACTION: 100, PROGRESS: 100, PARTICIPATION: 0 }, score: null, sample_size: 1, raters: 0, grade: 'NOT_RATED' },
    ]);
  });

  it('is confirmed by another than who computed it: the project takes its grade', async () => {
    const both: Viewer = { ...operator, grants: [...operator.grants, ...leader.grants] };
    expect(await lab.refused(both, 'confirmRound', { id: roundId })).toEqual(['SAME_PERSON']);
    expect(await lab.refused(operator, 'confirmRound', { id: roundId })).toEqual(['FORBIDDEN']);
    await lab.done(leader, 'confirmRound', { id: roundId });
    const projects = await lab.sql('select id, state, grade, evaluated_on::text from project where id = any($1) order by id', [[good.id, poor.id, unrated.id]]);
    expect(projects).toEqual([
      { id: good.id, state: 'EVALUATED', grade: 'EXCELLENT', evaluated_on: '2024-11-14' },
      { id: poor.id, state: 'ACCEPTED', grade: 'NOT_RATED', evaluated_on: null },
      { id: unrated.id, state: 'ACCEPTED', grade: 'NOT_RATED', evaluated_on: null },
    ]);
    expect(await lab.sql(`select from_state, to_state from project_event where project_id = $1 and action = 'project.evaluate'`, [good.id])).toEqual([{ from_state: 'ACCEPTED', to_state: 'EVALUATED' }]);
  });

  const publicly = async (project: Project) => {
    const query = `query Q($id: ID!) { node(id: $id) { ... on Project { grade satisfaction { rate sampleSize roundPeriod } evaluationResults {
      id grade score scores { dimension score } sampleSize raters roundKind project { title } } awards { amount { amount currency } paidOn result { grade } } } } }`;
    let answer: unknown;
    const statements = await test.statementsOf(async () => {
      answer = (await test.ask<{ node: unknown }>(query, { id: prj(project) })).data.node;
    });
    expect(statements).toBe(1);
    return answer;
  };

  it('is published with every result in the change log; the public sees scores from ten answers on', async () => {
    expect(await publicly(good)).toEqual({ grade: null, satisfaction: null, evaluationResults: [], awards: [] });
    await lab.done(operator, 'publishRound', { id: roundId });
    const scores = ['SATISFACTION 92.31', 'SUPERVISION 93', 'PROGRESS 100', 'QUALITY 100', 'PARTICIPATION 80'];
    const shown = scores.map((text) => ({ dimension: text.split(' ')[0], score: text.split(' ')[1] }));
    expect(await publicly(good)).toMatchObject({
      grade: 'EXCELLENT',
      satisfaction: { rate: '92.31', sampleSize: 10, roundPeriod: '2024Q4' },
      evaluationResults: [{ grade: 'EXCELLENT', score: '93.17', scores: shown, sampleSize: 10, raters: 3, roundKind: 'SUPERVISOR_CALL', project: { title: good.title } }],
      awards: [],
    });
    expect(await publicly(unrated)).toMatchObject({ grade: 'NOT_RATED', satisfaction: null, evaluationResults: [{ score: null, scores: [], sampleSize: 1 }] });
    const [{ id: resultId } = { id: '' }] = await lab.sql<{ id: string }>('select id from evaluation_result where project_id = $1', [good.id]);
    const byId = await test.ask<{ node: object }>('query Q($id: ID!) { node(id: $id) { id ... on EvaluationResult { grade } } }', { id: publicId('res', resultId) });
    expect(byId.data.node).toEqual({ id: publicId('res', resultId), grade: 'EXCELLENT' });
    const logged = await lab.sql<{ type: string }>(`select type from change_log_entry where type = 'res'`);
    expect(logged).toHaveLength(3);
    expect(await lab.sql('select distinct published_on::text from evaluation_result where round_id = $1', [uuidOf('rnd', roundId)])).toEqual([{ published_on: '2024-11-14' }]);
  });

  it('gives the excellent project an award, once, approved by another and paid with a voucher', async () => {
    const [result] = await lab.sql<{ id: string }>('select id from evaluation_result where project_id = $1', [good.id]);
    const [other] = await lab.sql<{ id: string }>('select id from evaluation_result where project_id = $1', [poor.id]);
    const award = { resultId: publicId('res', result?.id ?? ''), amount: '50000.00', sourceId: await lab.source() };
    const social = await lab.source({ category: 'SOCIAL', level: null });
    const town = await lab.source({ level: 'TOWN' });
    expect(await lab.refused(operator, 'proposeAward', { ...award, resultId: publicId('res', other?.id ?? '') })).toEqual(['GUARD_GRADE_EXCELLENT']);
    expect(await lab.refused(operator, 'proposeAward', { ...award, amount: '0', sourceId: social })).toEqual(['GUARD_AMOUNT_POSITIVE', 'GUARD']);
    expect(await lab.refused(operator, 'proposeAward', { ...award, sourceId: town })).toEqual(['GUARD']);
    const proposals = await Promise.all([operator, otherOperator, operator].map((viewer) => lab.write(viewer, 'proposeAward', award)));
    expect(proposals.filter(({ row }) => row)).toHaveLength(1);
    expect(proposals.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(['DUPLICATE', 'DUPLICATE']);
    const id = proposals.find(({ row }) => row)?.row?.id ?? '';
    const [{ created_by: proposer } = { created_by: '' }] = await lab.sql<{ created_by: string }>('select created_by from award');
    expect(await lab.refused({ ...leader, userId: proposer }, 'approveAward', { id })).toEqual(['SAME_PERSON']);
    expect(await lab.refused(finance, 'payAward', { id, voucherNo: 'V1' })).toEqual(['WRONG_STATE']);
    await lab.done(leader, 'approveAward', { id });
    const version = await lab.versionOf(id);
    const payments = await Promise.all(['V1', 'V2'].map((voucherNo) => lab.write(finance, 'payAward', { id, version, voucherNo })));
    expect(payments.map(({ errors }) => errors[0]?.code ?? 'OK').toSorted()).toEqual(['CONFLICT', 'OK']);
    expect(await lab.sql(`select kind from change_log_entry where type = 'awd'`)).toEqual([{ kind: 'UPSERT' }]);
    expect(await publicly(good)).toMatchObject({ awards: [{ amount: { amount: '50000.00', currency: 'CNY' }, paidOn: '2024-11-14', result: { grade: 'EXCELLENT' } }] });
    await lab.done(leader, 'revokeAward', { id, reason: '复查不合格' });
    expect(await lab.sql(`select kind from change_log_entry where type = 'awd' order by seq`)).toEqual([{ kind: 'UPSERT' }, { kind: 'TOMBSTONE' }]);
    await lab.done(operator, 'proposeAward', award);
  });
});

describe('a FAIR grade', () => {
  it('orders the lead to put the project right, and tells town and village', async () => {
    const project = await lab.project({ completedOn: '2024-11-10' });
    const scheme = await lab.done(operator, 'setEvaluationScheme', { name: '宽松办法', year: 2024, period: 'QUARTER', dimensions: DIMENSIONS, minRaters: 1, minSample: 1 });
    const supervisor = await lab.supervisor(operator);
    await lab.done(operator, 'assignSupervisor', { id: supervisor.id, projectId: prj(project) });
    const roundId = await lab.done(operator, 'draftRound', { schemeId: scheme, kind: 'SUPERVISOR_CALL', period: '2024Q3', opensOn: '2024-11-01', closesOn: '2024-11-14', projectIds: [prj(project)] });
    await lab.done(operator, 'openRound', { id: roundId });
    const [call] = await callsOf(roundId);
    await lab.done(supervisor.login, 'rateProject', { id: call?.id, rating: 'DISSATISFIED', progressScore: 60, upkeepScore: 60, effectScore: 60 });
    await lab.done(operator, 'closeRound', { id: roundId });
    await lab.done(operator, 'computeRound', { id: roundId });
    await lab.done(leader, 'confirmRound', { id: roundId });
    const query = `query Q($id: ID!) { project(id: $id) { state grade rectificationOrders { id no state basis toOrganization { name } issues dueOn deadline { workingDaysLeft lamp } toldTownAt toldVillageAt
      result { grade score } moves { mutation } timeline { label } } evaluationResults { grade } supervisorAssignments { supervisor { name } } } }`;
    const { data } = await test.askAs<{ project: { rectificationOrders: { id: string }[] } }>(department, query, { id: prj(project) });
    // (40×0 + 25×60 + 15×80 + 10×0) ÷ 90, without QUALITY: 30.00
    expect(data.project).toMatchObject({
      state: 'EVALUATED',
      grade: 'FAIR',
      evaluationResults: [{ grade: 'FAIR' }],
      supervisorAssignments: [{ supervisor: { name: '李梅' } }],
      rectificationOrders: [
        {
          no: '整改〔2024〕1号',
          state: 'ISSUED',
          basis: 'FAIR_GRADE',
          toOrganization: { name: '交通运输局' },
          issues: ['群众满意度得分 0,低于 75', '监督员评价得分 60,低于 75', '群众参与得分 0,低于 75'],
          dueOn: '2024-12-16',
          deadline: { lamp: 'GREEN' },
          result: { grade: 'FAIR', score: '30.00' },
          moves: [{ mutation: 'signRectification' }],
          timeline: [{ label: '下达整改' }],
        },
      ],
    });
    expect(data.project.rectificationOrders[0]).toMatchObject({ toldTownAt: expect.any(String), toldVillageAt: expect.any(String) });
    expect(inspector.organizationId).not.toBe(leader.organizationId);
  });
});

/** The call list of a round, in its order. */
async function callsOf(roundId: string): Promise<{ id: string; project: string; no: number }[]> {
  const query = 'query Q($id: ID!) { evaluationRound(id: $id) { calls { id project { title } supervisor { id } } } }';
  const { data } = await test.askAs<{ evaluationRound: { calls: { id: string; project: { title: string }; supervisor: { id: string } }[] } }>(operator, query, { id: roundId });
  const order = [...new Set(data.evaluationRound.calls.map(({ supervisor }) => supervisor.id))].toSorted();
  return data.evaluationRound.calls.map(({ id, project, supervisor }) => ({ id, project: project.title, no: order.indexOf(supervisor.id) }));
}

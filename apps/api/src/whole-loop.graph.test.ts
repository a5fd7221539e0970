import { publicId, uuidOf } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConsultationDesk } from './consultations/consultation.fixture.js';
import { inTransaction } from './platform/operation/run-operation.js';
import { verifyAudit } from './platform/operation/verify-audit.js';
import { TEST_DAY } from './platform/testing/test-district.js';
import { TestHouse } from './platform/testing/test-house.js';
import { openReports } from './projects/report-duties.js';
import type { LookedUp } from './suggestions/submission.fixture.js';
import { LOOK_UP, receiptFor, submission } from './suggestions/submission.fixture.js';
import { DIMENSIONS, SupervisionTest } from './supervision/supervision.fixture.js';
import { Walk } from './whole-loop.fixture.js';

let test: TestHouse;
let walk: Walk;

beforeAll(async () => {
  test = await TestHouse.open();
  walk = await Walk.in(test);
});
afterAll(() => test.close());

const APPROVED = { decidedOn: TEST_DAY, docNo: '区政〔2024〕31号' };

describe('one wish', () => {
  let receipt: { receiptNo: string; queryCode: string };
  let suggestion: string;
  let consultation: string;
  let project: string;
  let code: string;
  let story: string;

  const lookUp = async (fields = 'state rating') =>
    (await test.ask<{ suggestionByReceipt: Record<string, unknown> }>(
      `query($receiptNo: String!, $queryCode: String!) { suggestionByReceipt(receiptNo: $receiptNo, queryCode: $queryCode) { ${fields} } }`,
      receipt,
    )).data.suggestionByReceipt;

  it('is brought to the door, answered and rated', async () => {
    const submitter = { name: '周大海', phone: '13700137000', wantsReply: true, replyVia: 'PHONE', consentPublic: true };
    receipt = await receiptFor(test, submission(walk.district, { submitter }));
    expect((await test.ask<LookedUp>(LOOK_UP, receipt)).data.suggestionByReceipt).toMatchObject({ state: 'RECEIVED' });
    const found = await walk.read<{ suggestions: { items: { id: string }[] } }>(
      'OPERATOR',
      'query($receiptNo: String) { suggestions(filter: { receiptNo: $receiptNo }) { items { id } } }',
      { receiptNo: receipt.receiptNo },
    );
    suggestion = String(found.suggestions.items[0]?.id);
    await walk.do('OPERATOR', 'acceptSuggestion', { id: suggestion, triageClass: 'C', mainSectorId: publicId('sct', walk.district.sectorId), isValuable: true });
    await walk.do('OPERATOR', 'assignSuggestion', { id: suggestion, leadOrganizationId: walk.org('department'), instruction: '请现场核实后办理。' });
    const orders = await walk.read<{ assignments: { items: { id: string }[] } }>('DEPARTMENT_CLERK', '{ assignments(filter: { mine: true }) { items { id } } }');
    await walk.do('DEPARTMENT_CLERK', 'signAssignment', { id: orders.assignments.items[0]?.id });
    await walk.do('DEPARTMENT_CLERK', 'draftReply', { id: suggestion, body: '将列入议事协商。', points: [{ point: '加装路灯', answer: '提交议事协商' }], submit: true });
    await walk.do('DEPARTMENT_LEADER', 'issueReply', { id: suggestion, adoption: 'ADOPTED', resolution: 'BEING_SOLVED' });
    const rated = await test.ask<Record<string, { errors: object[] }>>(
      'mutation($input: RateSuggestionInput!) { rateSuggestion(input: $input) { suggestion { rating } errors { code } } }',
      { input: { ...receipt, rating: 'SATISFIED' } },
    );
    expect(rated.data['rateSuggestion']?.errors).toEqual([]);
    await walk.do('OPERATOR', 'reviewSuggestion', { id: suggestion });
    await walk.do('OPERATOR', 'publishSuggestion', { id: suggestion, titlePublic: '村口加装路灯', contentPublic: '建议在村口加装路灯。' });
    await walk.do('OPERATOR', 'closeSuggestion', { id: suggestion, conversionKind: 'PROJECT', conversionSubject: '村口路灯' });
    expect(await lookUp('state rating projects { code }')).toEqual({ state: 'CLOSED', rating: 'SATISFIED', projects: [] });
  });

  it('is talked over in three steps, wished for, adopted, and so proposed as a project', async () => {
    const desk = await ConsultationDesk.open(test, walk.district);
    const items = [{ title: '安装太阳能路灯', estimatedAmount: '150000.00', beneficiariesPersons: 800, suggestionIds: [suggestion] }, { title: '修补村口道路' }];
    await desk.reachWishList('ADOPTED', { items });
    const { projects } = await walk.read<{ projects: { items: { id: string; code: string; origins: { kind: string; consultation: { id: string } | null }[] }[] } }>(
      'OPERATOR',
      '{ projects { items { id code state tier suggestions { id } origins { kind suggestion { id } consultation { id state } } } } }',
    );
    const [proposed] = projects.items;
    expect(projects.items).toMatchObject([{ state: 'PROPOSED', tier: 'VILLAGE', suggestions: [{ id: suggestion }] }]);
    const origins = Object.fromEntries((proposed?.origins ?? []).map((origin) => [origin.kind, origin]));
    expect(origins).toMatchObject({ SUGGESTION: { suggestion: { id: suggestion } }, CONSULTATION: { consultation: { state: 'CLOSED' } }, WISH_LIST: {} });
    [project, code, consultation] = [String(proposed?.id), String(proposed?.code), String(origins['CONSULTATION']?.consultation?.id)];
    expect(await lookUp('projects { code }')).toEqual({ projects: [] });
  });

  it('is deliberated, approved by two levels and listed in the plan of its year', async () => {
    await walk.do('TOWN_CLERK', 'editProposal', {
      id: project, title: '村口路灯', summary: '村口装 12 盏太阳能路灯。', content: '安装太阳能路灯 12 盏。', leadOrganizationId: walk.org('villageCommittee'),
    });
    const [{ plan_year: year } = { plan_year: 0 }] = await walk.sql<{ plan_year: number }>('select plan_year from project');
    expect(year).toBe(2025);
    const plan = await walk.do('TOWN_CLERK', 'openAnnualPlan', { year, tier: 'VILLAGE', townCode: walk.district.towns[0] });
    await walk.do('TOWN_CLERK', 'consultProject', { id: project });
    await walk.do('TOWN_CLERK', 'deliberateAnnualPlan', { id: plan });
    expect((await walk.try('TOWN_LEADER', 'approveProject', { id: project, approvals: [{ body: 'GOVERNMENT', ...APPROVED }] })).errors).toEqual(['GUARD_APPROVAL_STEP input.approvals']);
    const approvals = [{ body: 'TOWN', ...APPROVED }, { body: 'GOVERNMENT', ...APPROVED }];
    await walk.do('TOWN_LEADER', 'approveProject', { id: project, approvals });
    await walk.do('TOWN_LEADER', 'approveAnnualPlan', { id: plan, documentNo: '办发〔2024〕2号', approvals: approvals.slice(0, 1) });
    expect((await test.ask('query($code: String!) { project(by: { code: $code }) { id } }', { code })).data).toEqual({ project: null });
    await walk.do('TOWN_CLERK', 'listProject', { id: project, planId: plan, plannedStartOn: TEST_DAY, plannedEndOn: '2025-03-31', planDueOn: '2024-11-20' });
    await walk.do('TOWN_CLERK', 'publishAnnualPlan', { id: plan });
    expect(await lookUp('projects { code state plan { year } }')).toEqual({ projects: [{ code, state: 'LISTED', plan: { year: 2025 } }] });
  });

  it('is paid for by the district and a sponsor, counted only when another person approves', async () => {
    const fiscal = await walk.do('OPERATOR', 'createFundingSource', { name: '区级财政', category: 'FISCAL', level: 'DISTRICT', year: 2024, budgetAmount: '1000000' });
    const social = await walk.do('OPERATOR', 'createFundingSource', { name: '爱心企业', category: 'SOCIAL', year: 2024 });
    const sponsor = await walk.do('OPERATOR', 'createContributor', { kind: 'ENTERPRISE', name: '明川商贸', publishName: true, noticeVersion: '1', consentVia: 'PAPER' });
    const line = await walk.do('OPERATOR', 'agreeBudgetLine', { sourceId: fiscal, projectId: project, form: 'APPROPRIATION', purpose: '路灯', pledgedAmount: '100000', agreementNo: '财〔2024〕8号', agreedOn: TEST_DAY });
    const pledge = await walk.do('OPERATOR', 'pledgeContribution', { sourceId: social, contributorId: sponsor, projectId: project, form: 'SPONSORSHIP', purpose: '路灯', pledgedAmount: '50000' });
    await walk.do('OPERATOR', 'agreeContribution', { id: pledge, agreementNo: '赞 1', agreedOn: TEST_DAY });
    for (const [id, amount] of [[line, '100000'], [pledge, '50000']] as const) {
      for (const kind of ['RECEIPT', 'ALLOCATION', 'SPENDING']) await moveMoney(id, kind, amount);
    }
    const { project: row } = await walk.read<{ project: object }>('FINANCE_OFFICER', 'query($id: ID!) { project(id: $id) { money { received { amount } leverageRatio } } }', { id: project });
    expect(row).toEqual({ money: { received: { amount: '150000.00' }, leverageRatio: '0.50' } });
  });

  async function moveMoney(id: string, kind: string, amount: string): Promise<void> {
    await walk.do('OPERATOR', 'recordTransaction', { id, kind, amount, on: TEST_DAY, voucherNo: `凭-${kind}` });
    const { contribution } = await walk.read<{ contribution: { transactions: { id: string; isAwaitingApproval: boolean }[] } }>(
      'FINANCE_OFFICER', 'query($id: ID!) { contribution(id: $id) { transactions { id isAwaitingApproval } } }', { id },
    );
    const [waiting] = contribution.transactions.filter(({ isAwaitingApproval }) => isAwaitingApproval);
    const operator = await walk.as('OPERATOR');
    const both: Viewer = { ...operator, grants: [...operator.grants, { role: 'FINANCE_OFFICER', scopeCode: '' }] };
    expect((await walk.try(both, 'approveTransaction', { id: waiting?.id })).errors).toEqual(['SAME_PERSON']);
    await walk.do('FINANCE_OFFICER', 'approveTransaction', { id: waiting?.id });
  }

  it('is built under one lead, reported, completed, and accepted with residents', async () => {
    await walk.do('VILLAGE_CLERK', 'writeProjectPlan', {
      id: project, tasks: '基础、灯杆、通电', implementer: '住房建设局',
      milestones: [{ name: '基础', plannedOn: TEST_DAY, weightPercent: '40' }, { name: '通电', plannedOn: '2025-03-20', weightPercent: '60' }],
    });
    await walk.do('TOWN_CLERK', 'setResponsibility', { id: project, role: 'IMPLEMENTER', organizationId: walk.org('otherDepartment') });
    await walk.do('VILLAGE_CLERK', 'startProject', { id: project });
    await inTransaction(test.house, { kind: 'SYSTEM' }, walk.district.code, 'duty.report.open', openReports);
    const query = 'query($id: ID!) { project(id: $id) { reports { id kind } milestones { id } responsibilities { role } } }';
    const { project: row } = await walk.read<{ project: { reports: { id: string; kind: string }[]; milestones: { id: string }[]; responsibilities: { role: string }[] } }>('VILLAGE_CLERK', query, { id: project });
    expect(row.responsibilities.filter(({ role }) => role === 'LEAD')).toHaveLength(1);
    const report = row.reports.find(({ kind }) => kind === 'WEEKLY')?.id;
    await walk.do('VILLAGE_CLERK', 'submitReport', { id: report, progressPercent: '100', workDone: '12 盏灯全部通电', investedAmount: '150000' });
    await walk.do('TOWN_CLERK', 'confirmReport', { id: report });
    for (const { id: milestoneId } of row.milestones) await walk.do('VILLAGE_CLERK', 'completeMilestone', { id: project, milestoneId, evidence: '现场照片' });
    await walk.do('VILLAGE_CLERK', 'addProjectOutput', { id: project, name: 'STREET_LAMP', quantity: '12', mode: 'NEW' });
    for (const stage of ['COLLECT', 'DECIDE', 'EXECUTE', 'APPRAISE']) await walk.do('VILLAGE_CLERK', 'addParticipation', { id: project, stage, residentPersonTimes: 20 });
    await walk.do('VILLAGE_CLERK', 'completeProject', { id: project });
    const check = { id: project, organizationId: walk.org('townOffice'), team: '验收组 5 人,居民代表 3 人' };
    expect((await walk.try('TOWN_CLERK', 'acceptProject', { ...check, residentSignatures: 0 })).errors).toEqual(['GUARD_RESIDENTS_MISSING input.residentSignatures', 'GUARD_MAINTENANCE_OWNER']);
    await walk.do('TOWN_CLERK', 'setMaintenance', { id: project, ownerId: walk.org('townOffice'), contact: '街道办公室' });
    await walk.do('TOWN_CLERK', 'acceptProject', { ...check, residentSignatures: 3 });
  });

  it('is watched and judged: EXCELLENT with an award, and FAIR with an order for another', async () => {
    const lab = new SupervisionTest(test, walk.district);
    const poor = await lab.project({ completedOn: '2024-11-10' });
    const operator = await walk.as('OPERATOR');
    const other = publicId('prj', poor.id);
    const schemeId = await walk.do('OPERATOR', 'setEvaluationScheme', { name: '综合评价办法', year: 2024, period: 'QUARTER', dimensions: DIMENSIONS });
    for (let no = 0; no < 3; no += 1) {
      const { id, login } = await lab.supervisor(operator);
      for (const projectId of [project, other]) await walk.do('OPERATOR', 'assignSupervisor', { id, projectId });
      if (no > 0) continue;
      const finding = await walk.do(login, 'recordFinding', { projectId: project, aspect: 'QUALITY', on: TEST_DAY, finding: '一盏灯不亮', severity: 'MINOR' });
      await walk.do('OPERATOR', 'resolveFinding', { id: finding, answer: '已更换' });
    }
    const round = await walk.do('OPERATOR', 'draftRound', { schemeId, kind: 'SUPERVISOR_CALL', period: '2024Q4', opensOn: '2024-11-01', closesOn: TEST_DAY, projectIds: [project, other] });
    await walk.do('OPERATOR', 'openRound', { id: round });
    const { evaluationRound } = await walk.read<{ evaluationRound: { calls: { id: string; project: { id: string } }[] } }>(
      'OPERATOR', 'query($id: ID!) { evaluationRound(id: $id) { calls { id project { id } } } }', { id: round },
    );
    expect(evaluationRound.calls).toHaveLength(6);
    for (const { id, project: { id: of } } of evaluationRound.calls) {
      const points = of === project ? 96 : 40;
      await walk.do('OPERATOR', 'recordCall', { id, reached: true, rating: of === project ? 'VERY_SATISFIED' : 'DISSATISFIED', progressScore: points, upkeepScore: points, effectScore: points });
    }
    const batch = await walk.do('TOWN_CLERK', 'issueQuestionnaires', { roundId: round, title: '满意度问卷', townCode: walk.district.towns[0], issuedQty: 30 });
    const answers = [project, other].flatMap((projectId) =>
      Array.from({ length: 10 }, () => ({ mode: 'PAPER', projectId, rating: projectId === project ? 'SATISFIED' : 'VERY_DISSATISFIED', aware: true })),
    );
    await walk.do('TOWN_CLERK', 'recordAnswers', { id: batch, answers });
    await walk.do('OPERATOR', 'closeRound', { id: round, reason: '回访已完成' });
    await walk.do('OPERATOR', 'computeRound', { id: round });
    await walk.do('DISTRICT_LEADER', 'confirmRound', { id: round });
    await walk.do('OPERATOR', 'publishRound', { id: round });
    // 0.4×100 + 0.25×96 + 0.15×100 + 0.1×100 + 0.1×80 = 97; without a check of its quality (0.4×0 + 0.25×40 + 0.15×80 + 0.1×0) ÷ 0.9 = 24.44.
    const results = await walk.sql<{ id: string; project_id: string; grade: string; score: string }>('select id, project_id, grade, score from evaluation_result');
    const mine = results.find(({ project_id: id }) => id === uuidOf('prj', project));
    expect(mine).toMatchObject({ grade: 'EXCELLENT', score: '97.00' });
    expect(results.find(({ project_id: id }) => id === poor.id)).toMatchObject({ grade: 'FAIR', score: '24.44' });
    const award = await walk.do('OPERATOR', 'proposeAward', { resultId: publicId('res', String(mine?.id)), amount: '50000', sourceId: await lab.source() });
    await walk.do('DISTRICT_LEADER', 'approveAward', { id: award });
    await walk.do('FINANCE_OFFICER', 'payAward', { id: award, voucherNo: '凭-奖-1' });
    const [{ id: order } = { id: '' }] = await walk.sql<{ id: string }>('select id from rectification_order');
    await putRight(publicId('rct', order));
    expect(await walk.brokenLives([poor.id, ...(await plansWithoutLife())])).toEqual([]);
  });

  /** The plan of the other project was put there by the test. */
  async function plansWithoutLife(): Promise<string[]> {
    return (await walk.sql<{ id: string }>(`select id from annual_plan where tier = 'DISTRICT'`)).map(({ id }) => id);
  }

  async function putRight(id: string): Promise<void> {
    const { rectificationOrder } = await walk.read<{ rectificationOrder: { issues: string[] } }>('DEPARTMENT_CLERK', 'query($id: ID!) { rectificationOrder(id: $id) { issues } }', { id });
    await walk.do('DEPARTMENT_CLERK', 'signRectification', { id });
    await walk.do('DEPARTMENT_CLERK', 'startRectification', { id, measures: '返修并回访居民' });
    await walk.do('DEPARTMENT_CLERK', 'submitRectification', { id, responses: rectificationOrder.issues.map(() => '已整改') });
    await walk.do(await walk.as('INSPECTION_OFFICER', walk.district.organizations.otherTownOffice), 'verifyRectification', { id });
    await walk.do('OPERATOR', 'closeRectification', { id });
  }

  it('is written off once its money is signed for', async () => {
    const implementer = await walk.as('DEPARTMENT_CLERK', walk.district.organizations.otherDepartment);
    await walk.do(implementer, 'requestWriteOff', { id: project, evidence: '竣工资料', experience: '早议早定', practice: '居民监工', story: '路亮了' });
    expect((await walk.try('OPERATOR', 'writeOffProject', { id: project })).errors).toEqual(['GUARD_FINANCE_SIGNATURE']);
    await walk.do('FINANCE_OFFICER', 'signProjectMoney', { id: project });
    await walk.do('OPERATOR', 'writeOffProject', { id: project });
  });

  it('is told as a story that the feed announces', async () => {
    const draft = { title: '村口的路亮了', format: 'PHOTO_TEXT', body: '村口装上了路灯。', byline: '王芳', copyrightHolder: '测试区融媒体中心', usageTerms: '注明来源可转载' };
    story = await walk.do('TOWN_CLERK', 'draftStory', { ...draft, projectIds: [project], suggestionIds: [suggestion] });
    await walk.do('TOWN_CLERK', 'submitStory', { id: story });
    await walk.do('MEDIA_EDITOR', 'approveStory', { id: story, isChecked: true });
    await walk.do('MEDIA_EDITOR', 'publishStory', { id: story });
    expect(await changes(1)).toEqual([{ kind: 'PUBLISHED', storyId: story, story: { title: '村口的路亮了' } }]);
  });

  const feed = async () =>
    (await test.ask<{ storyChanges: { nodes: object[] } }>('{ storyChanges { nodes { kind storyId story { title } } } }')).data.storyChanges.nodes;

  /** The feed stays below the oldest running transaction of the whole server, so a change may show a little later. */
  const changes = async (count: number) => {
    let nodes = await feed();
    for (let tries = 0; nodes.length < count && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      nodes = await feed();
    }
    return nodes;
  };

  it('is there for everybody to read from wish to story, in one statement', async () => {
    const query = `query($code: String!) { project(by: { code: $code }) {
      title state planYear listedOn startedOn completedOn acceptedOn evaluatedOn writtenOffOn progressPercent scheduleLight
      suggestions { id title } otherSuggestionCount origins { kind } consultations { id items { title decision suggestions { id } } }
      milestones { name weightPercent doneOn } latestReport { progressPercent workDone } outputs { quantity }
      money { received { amount } allocated { amount } spent { amount } leverageRatio byCategory { category received { amount } } byForm { form } }
      contributions { nodes { contributorName } }
      grade satisfaction { rate sampleSize roundPeriod } evaluationResults { score raters } awards { amount { amount } paidOn }
      events { kind } stories { id title } } }`;
    const statements = await test.statementsOf(() => test.ask(query, { code }));
    expect(statements).toBe(1);
    const { data, errors } = await test.ask<{ project: { events: { kind: string }[] } }>(query, { code });
    expect(errors).toBeUndefined();
    expect(data.project).toMatchObject({
      title: '村口路灯', state: 'WRITTEN_OFF', planYear: 2025, progressPercent: '100.00', scheduleLight: 'BLUE',
      listedOn: TEST_DAY, startedOn: TEST_DAY, completedOn: TEST_DAY, acceptedOn: TEST_DAY, evaluatedOn: TEST_DAY, writtenOffOn: TEST_DAY,
      suggestions: [{ id: suggestion, title: '村口加装路灯' }], otherSuggestionCount: 0,
      consultations: [{ id: consultation, items: [{ title: '安装太阳能路灯', decision: 'ADOPT', suggestions: [{ id: suggestion }] }, { title: '修补村口道路' }] }],
      milestones: [{ name: '基础', weightPercent: '40.00', doneOn: TEST_DAY }, { name: '通电', doneOn: TEST_DAY }],
      latestReport: { progressPercent: '100.00', workDone: '12 盏灯全部通电' }, outputs: [{ quantity: '12.00' }],
      money: {
        received: { amount: '150000.00' }, allocated: { amount: '150000.00' }, spent: { amount: '150000.00' }, leverageRatio: '0.50',
        byCategory: [{ category: 'FISCAL', received: { amount: '100000.00' } }, { category: 'SOCIAL', received: { amount: '50000.00' } }],
      },
      grade: 'EXCELLENT', satisfaction: { rate: '100.00', sampleSize: 10, roundPeriod: '2024Q4' },
      evaluationResults: [{ score: '97.00', raters: 3 }], awards: [{ amount: { amount: '50000.00' }, paidOn: TEST_DAY }],
      stories: [{ id: story, title: '村口的路亮了' }],
    });
    expect(data.project.events.map(({ kind }) => kind)).toEqual(['project.list', 'project.start', 'project.complete', 'project.accept', 'project.evaluate', 'project.writeOff']);
    expect(await lookUp('projects { code state grade stories { title } }')).toEqual({ projects: [{ code, state: 'WRITTEN_OFF', grade: 'EXCELLENT', stories: [{ title: '村口的路亮了' }] }] });
  });

  it('is counted, and its story leaves a tombstone when it is withdrawn', async () => {
    const { data } = await test.ask<{ statistics: { total: object } }>(
      `query($district: String!) { statistics(district: $district, planYear: 2025) { total { planned completed completionRate { percent } suggestionsReceived suggestionsAccepted received { category amount { amount } } leverageRatio } } }`,
      { district: walk.district.code },
    );
    expect(data.statistics.total).toMatchObject({ planned: 1, completed: 1, completionRate: { percent: '100.00' }, suggestionsReceived: 1, suggestionsAccepted: 1, leverageRatio: '0.50' });
    await walk.do('MEDIA_EDITOR', 'withdrawStory', { id: story, reason: '当事人要求' });
    expect((await changes(2)).at(-1)).toEqual({ kind: 'WITHDRAWN', storyId: story, story: null });
    expect((await test.ask('query($code: String!) { project(by: { code: $code }) { stories { id } } }', { code })).data).toEqual({ project: { stories: [] } });
  });

  it('left a trace of every step, and the chain of the audit holds', async () => {
    const [poor] = await walk.sql<{ id: string }>(`select id from project where code like '2024-V-001-%'`);
    expect(await walk.brokenLives([String(poor?.id), ...(await plansWithoutLife())])).toEqual([]);
    expect(await verifyAudit(test.house.database.pool)).toMatchObject([{ districtCode: walk.district.code, brokenAt: null }]);
    const [{ entries } = { entries: 0 }] = await walk.sql<{ entries: number }>('select count(*)::int as entries from audit_entry');
    expect(entries).toBeGreaterThan(80);
  });
});

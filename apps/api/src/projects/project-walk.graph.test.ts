import { publicId } from '@doorstep/domain/public-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../platform/operation/run-operation.js';
import type { TestDistrict } from '../platform/testing/test-district.js';
import { TEST_DAY, testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { evaluateProject } from './evaluate-project.js';
import { Project } from './project.entity.js';
import { keyOf, must, proposal, target } from './projects.fixture.js';
import { openReports } from './report-duties.js';

let test: TestHouse;
let district: TestDistrict;

beforeAll(async () => {
  test = await TestHouse.open();
  district = await testDistrict(test);
});
afterAll(() => test.close());

const DETAIL = `query($id: ID!) { project(id: $id) {
  code state version progressPercent scheduleLight proposedOn listedOn startedOn completedOn acceptedOn evaluatedOn writtenOffOn grade
  leadOrganization { name } plan { year state } mainSector { name } budget { amount currency } deadline { dueOn }
  responsibilities { role organization { name } validTo } origins { kind note } approvals { no body decision docNo }
  implementationPlan { tasks implementer } milestones { id name plannedOn doneOn weightPercent evidence }
  reports { id version kind state progressPercent invested { amount } } outputs { name unit quantity mode } maintenance { owner { name } }
  acceptanceChecks { result residentSignatures organization { name } defects } writeOffs { story requestedByName financeSignedOn approvedByName }
  moves { mutation isPrimary } timeline { label fromState toState actorName } } }`;

interface Detail {
  readonly code: string;
  readonly version: number;
  readonly milestones: readonly { readonly id: string }[];
  readonly reports: readonly { readonly id: string; readonly version: number; readonly kind: string }[];
  readonly moves: readonly { readonly mutation: string }[];
  readonly timeline: readonly { readonly label: string }[];
}

describe('a project', () => {
  it('goes from the proposal to the write-off', async () => {
    const { organizations } = district;
    const [clerk, town, leader] = [await district.staff('VILLAGE_CLERK'), await district.staff('TOWN_CLERK'), await district.staff('TOWN_LEADER')];
    const [operator, finance] = [await district.staff('OPERATOR'), await district.staff('FINANCE_OFFICER')];
    const detail = async (id: string): Promise<Detail & Record<string, unknown>> =>
      (await test.askAs<{ project: Detail & Record<string, unknown> }>(operator, DETAIL, { id })).data.project;

    const planned = await must(test, town, 'openAnnualPlan', { year: 2024, tier: 'VILLAGE', townCode: district.towns[0] });
    const proposed = await must(test, clerk, 'proposeProject', proposal(district, { budgetAmount: '0' }));
    expect(proposed.state).toBe('PROPOSED');
    const consulted = await must(test, town, 'consultProject', { ...target(proposed), reason: '村民代表会议已一致同意' });
    const deliberated = await must(test, town, 'deliberateAnnualPlan', target(planned));
    const approved = await must(test, leader, 'approveProject', { ...target(consulted), approvals: [{ body: 'TOWN', decidedOn: TEST_DAY, docNo: '办纪〔2024〕3号' }] });
    const agreed = await must(test, leader, 'approveAnnualPlan', {
      ...target(deliberated), documentNo: '办发〔2024〕2号', approvals: [{ body: 'TOWN', decidedOn: TEST_DAY }],
    });
    const listed = await must(test, town, 'listProject', {
      ...target(approved), planId: planned.id, plannedStartOn: '2024-11-01', plannedEndOn: '2024-12-31', planDueOn: '2024-11-20',
    });
    expect(listed.state).toBe('LISTED');
    expect((await must(test, town, 'publishAnnualPlan', target(agreed))).state).toBe('IMPLEMENTING');

    const written = await must(test, clerk, 'writeProjectPlan', {
      ...target(listed), tasks: '路基、路面、路灯', implementer: '住房建设局',
      milestones: [{ name: '路基', plannedOn: '2024-11-10', weightPercent: '40' }, { name: '路面', plannedOn: '2024-12-20', weightPercent: '60' }],
    });
    const staffed = await must(test, town, 'setResponsibility', { ...target(written), role: 'IMPLEMENTER', organizationId: publicId('org', organizations.otherDepartment) });
    const started = await must(test, clerk, 'startProject', target(staffed));
    expect(await detail(started.id)).toMatchObject({
      state: 'IMPLEMENTING', scheduleLight: 'RED', startedOn: TEST_DAY, deadline: { dueOn: '2024-12-31' }, plan: { year: 2024, state: 'IMPLEMENTING' },
    });

    const ofClerk = await test.askAs<{ project: Detail }>(clerk, DETAIL, { id: started.id });
    expect(ofClerk.data.project.moves).toEqual([
      { mutation: 'completeProject', isPrimary: true },
      { mutation: 'writeProjectPlan', isPrimary: false },
      { mutation: 'completeMilestone', isPrimary: false },
      { mutation: 'addProjectOutput', isPrimary: false },
      { mutation: 'addParticipation', isPrimary: false },
      { mutation: 'linkSuggestion', isPrimary: false },
    ]);

    await inTransaction(test.house, { kind: 'SYSTEM' }, district.code, 'duty.report.open', openReports);
    const due = (await detail(started.id)).reports.find(({ kind }) => kind === 'WEEKLY');
    const submitted = await must(test, clerk, 'submitReport', { ...target(due!), progressPercent: '100', workDone: '路面全部完成', investedAmount: '180000' });
    await must(test, town, 'confirmReport', target(submitted));
    let row = await detail(started.id);
    expect(row).toMatchObject({ progressPercent: '100.00', scheduleLight: 'GREEN' });
    for (const { id } of row.milestones) {
      await must(test, clerk, 'completeMilestone', { id: started.id, version: row.version, milestoneId: id, evidence: '现场照片' });
      row = await detail(started.id);
    }
    const output = await must(test, clerk, 'addProjectOutput', { id: started.id, version: row.version, name: 'PAVED_ROAD', quantity: '800', mode: 'REBUILT' });
    const completed = await must(test, clerk, 'completeProject', target(output));
    const kept = await must(test, town, 'setMaintenance', { ...target(completed), ownerId: publicId('org', organizations.townOffice), contact: '街道办公室' });
    const check = { organizationId: publicId('org', organizations.townOffice), team: '验收组 5 人,居民代表 3 人', residentSignatures: 3 };
    const failed = await must(test, town, 'failAcceptance', { ...target(kept), ...check, defects: '路肩未压实' });
    expect(failed.state).toBe('COMPLETED');
    const accepted = await must(test, town, 'acceptProject', { ...target(failed), ...check });
    expect(accepted.state).toBe('ACCEPTED');

    await inTransaction(test.house, { kind: 'SYSTEM' }, district.code, 'test', async (act) =>
      evaluateProject(act, await act.em.findOneOrFail(Project, { id: keyOf('prj', started.id) }), 'GOOD'),
    );
    row = await detail(started.id);
    expect(row).toMatchObject({ state: 'EVALUATED', grade: 'GOOD', evaluatedOn: TEST_DAY });
    const department = await district.staff('DEPARTMENT_CLERK', { organizationId: organizations.otherDepartment });
    const asked = await must(test, department, 'requestWriteOff', { id: started.id, version: row.version, evidence: '竣工资料', experience: '早议早定', practice: '居民监工', story: '路通了' });
    const signed = await must(test, finance, 'signProjectMoney', target(asked));
    const closed = await must(test, operator, 'writeOffProject', target(signed));
    expect(closed.state).toBe('WRITTEN_OFF');

    row = await detail(started.id);
    expect(row).toMatchObject({
      code: `2024-V-${district.villages[0]}-01`, state: 'WRITTEN_OFF', writtenOffOn: TEST_DAY, scheduleLight: 'BLUE',
      leadOrganization: { name: '测试村1村委会' }, budget: { amount: '0.00', currency: 'CNY' }, mainSector: { name: '交通出行' },
      responsibilities: [{ role: 'LEAD' }, { role: 'IMPLEMENTER', organization: { name: '住房建设局' } }],
      origins: [{ kind: 'CONSULTATION', note: '村民代表会议已一致同意' }],
      approvals: [{ no: 1, body: 'TOWN', decision: 'AGREE', docNo: '办纪〔2024〕3号' }],
      implementationPlan: { implementer: '住房建设局' },
      milestones: [{ name: '路基', weightPercent: '40.00', doneOn: TEST_DAY }, { name: '路面', evidence: '现场照片' }],
      reports: expect.arrayContaining([{ id: expect.any(String), version: expect.any(Number), kind: 'WEEKLY', state: 'CONFIRMED', progressPercent: '100.00', invested: { amount: '180000.00' } }]),
      outputs: [{ name: '硬化道路', unit: '平方米', quantity: '800.00', mode: 'REBUILT' }],
      maintenance: { owner: { name: '城关街道办事处' } },
      acceptanceChecks: [{ result: 'FAIL', defects: '路肩未压实' }, { result: 'PASS', residentSignatures: 3 }],
      writeOffs: [{ story: '路通了', financeSignedOn: TEST_DAY, approvedByName: expect.stringMatching(/^OPERATOR/) }],
    });
    expect(row.timeline.map(({ label }) => label)).toEqual([
      '申报立项', '确认议定', '审定', '列入清单', '编制实施方案', '设定责任分工', '开工', '报完工', '验收不合格', '验收通过', '评价',
      '申请销账', '资金签核', '销账',
    ]);
    expect(row.moves.map(({ mutation }) => mutation)).toContain('reopenProject');
    const reopened = await must(test, operator, 'reopenProject', { id: started.id, version: row.version, reason: '路面开裂', approvals: [{ body: 'GOVERNMENT', decidedOn: TEST_DAY }] });
    expect(reopened.state).toBe('ACCEPTED');
    expect(await detail(started.id)).toMatchObject({ writtenOffOn: null, evaluatedOn: null });

    expect(await test.statementsOf(() => test.askAs(operator, DETAIL, { id: started.id }))).toBe(1);
  });
});

import { refuseSamePerson } from '../platform/operation/same-person.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { WriteOff } from './acceptance-check.entity.js';
import { approvalsField, recordApprovals } from './approvals.js';
import { projectConcept } from './project.policy.js';

/** The write-off that is asked for and not yet approved. */
function openWriteOff(act: Act, projectId: string): Promise<WriteOff | null> {
  return act.em.findOne(WriteOff, { districtCode: act.districtCode, projectId, approvedBy: null });
}

/** Asks for the closing of the file and looks back: experience, practice and story. Asking again renews the request. */
export const requestWriteOff = moveOperation({
  name: 'requestWriteOff',
  move: 'project.requestWriteOff',
  concept: projectConcept,
  input: {
    evidence: field.text('销账佐证', 'Evidence', 2000),
    experience: field.text('经验', 'Experience', 2000),
    practice: field.text('做法', 'Practice', 2000),
    story: field.text('故事', 'Story', 2000),
    notRatedReason: field.text('未评级销账的理由', 'Reason for a write-off without a grade', 500).optional(),
  },
  async change(act, project, { evidence, experience, practice, story, notRatedReason }) {
    const { districtCode } = act;
    const values = {
      evidence,
      experience,
      practice,
      story,
      notRatedReason: notRatedReason ?? null,
      requestedBy: act.actorId as string,
      lookedBackOn: act.today,
    };
    const open = await openWriteOff(act, project.id);
    // A renewed request is another one: what was signed before does not count for it.
    if (open) Object.assign(open, values, { financeSignedBy: null, financeSignedOn: null });
    else act.em.create(WriteOff, { ...values, districtCode, projectId: project.id, createdBy: act.actorId });
  },
});

/** Finance signs that the money is reconciled; what that asks for is registered by the slice of the money. */
export const signProjectMoney = moveOperation({
  name: 'signProjectMoney',
  move: 'project.signMoney',
  concept: projectConcept,
  input: {},
  async guard(act, project) {
    if (!(await openWriteOff(act, project.id))) act.refuse('GUARD_LOOK_BACK');
  },
  async change(act, project) {
    const open = await openWriteOff(act, project.id);
    if (!open) return;
    open.financeSignedBy = act.actorId;
    open.financeSignedOn = act.today;
  },
});

/** Closes the file: asked for by another, money signed, no order open, a grade or a reason for none (model §4.3). */
export const writeOffProject = moveOperation({
  name: 'writeOffProject',
  move: 'project.writeOff',
  concept: projectConcept,
  input: { docNo: field.text('销账文号', 'Document number', 60).optional() },
  async guard(act, project) {
    const open = await openWriteOff(act, project.id);
    if (!open) return act.refuse('GUARD_LOOK_BACK');
    await refuseSamePerson(act, open.requestedBy, open.lookedBackOn ?? null);
    if (!open.financeSignedBy) act.refuse('GUARD_FINANCE_SIGNATURE');
    if (project.state === 'ACCEPTED' && !open.notRatedReason) act.refuse('GUARD_NOT_RATED_ROUND');
  },
  async change(act, project, { docNo }) {
    const open = await openWriteOff(act, project.id);
    if (!open) return;
    open.approvedBy = act.actorId;
    open.at = act.now;
    open.docNo = docNo ?? null;
    project.writtenOffOn = act.today;
  },
  publicText: () => '项目销账。',
});

/** A defect was found after the close; the district leader's agreement is recorded. */
export const reopenProject = moveOperation({
  name: 'reopenProject',
  move: 'project.reopen',
  concept: projectConcept,
  input: { reason: field.text('重新打开的理由', 'Reason', 500), approvals: approvalsField },
  guard(act, _project, { approvals }) {
    const isDecided = approvals.some(({ body }) => body === 'GOVERNMENT' || body === 'COMMITTEE');
    if (!isDecided) act.refuse('GUARD_APPROVAL_STEP', 'approvals', { body: '区领导' });
    approvals.forEach(({ decidedOn }, index) => {
      if (decidedOn > act.today) act.refuse('INVALID', ['approvals', String(index), 'decidedOn']);
    });
  },
  async change(act, project, { approvals }) {
    await recordApprovals(act, 'PROJECT', project.id, approvals);
    project.writtenOffOn = null;
    project.evaluatedOn = null;
  },
  publicText: () => '发现问题,项目重新打开。',
});

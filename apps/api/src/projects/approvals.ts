import { APPROVAL_BODIES } from '@doorstep/domain/code-lists/consultation-codes';
import type { ApprovalTarget } from '@doorstep/domain/code-lists/consultation-codes';
import type { Tier } from '@doorstep/domain/code-lists/division-codes';
import { missingApproval } from '@doorstep/domain/approval-steps';
import { ApprovalStep } from '../consultations/approval-step.entity.js';
import { ApprovalBody } from '../consultations/consultation.enums.js';
import type { ValuesOf } from '../platform/graph/input.js';
import { field, inputOf } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';

const approval = {
  body: field.choice(ApprovalBody, '审议机构', 'Body'),
  decidedOn: field.date('审议日期', 'Day of the decision'),
  docNo: field.text('文号', 'Document number', 60).optional(),
  note: field.text('说明', 'Note', 500).optional(),
};
export type Approval = ValuesOf<typeof approval>;

const approvalInput = inputOf('ApprovalInput', '审议环节', "One body's agreement", approval);

/** The agreements that an approval records, in their order. */
export const approvalsField = field.rows('审议环节', 'Agreements of the bodies', approvalInput, 10);

/** Refuses an approval without the bodies of its tier, or with a decision of a day to come. */
export function requireApprovals(act: Act, tier: Tier, approvals: readonly Approval[]): void {
  approvals.forEach(({ decidedOn }, index) => {
    if (decidedOn > act.today) act.refuse('INVALID', ['approvals', String(index), 'decidedOn']);
  });
  const missing = missingApproval(tier, approvals.map((step) => ({ ...step, decision: 'AGREE' })));
  if (missing) act.refuse('GUARD_APPROVAL_STEP', 'approvals', { body: APPROVAL_BODIES[missing].zh });
}

/** Records the agreements after those that the row has already. */
export async function recordApprovals(
  act: Act,
  target: ApprovalTarget,
  targetId: string,
  approvals: readonly Approval[],
): Promise<void> {
  const before = await act.em.count(ApprovalStep, { districtCode: act.districtCode, targetKind: target, targetId });
  approvals.forEach(({ body, decidedOn, docNo, note }, index) => {
    act.em.create(ApprovalStep, {
      districtCode: act.districtCode,
      targetKind: target,
      targetId,
      no: before + index + 1,
      body,
      decision: 'AGREE',
      decidedOn,
      decidedBy: act.actorId as string,
      docNo: docNo ?? null,
      note: note ?? null,
      createdBy: act.actorId,
    });
  });
}

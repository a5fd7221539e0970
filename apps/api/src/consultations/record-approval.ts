import type { ApprovalBody, ApprovalDecision, ApprovalTarget } from '@doorstep/domain/code-lists/consultation-codes';
import type { Act } from '../platform/operation/act.js';
import { ApprovalStep } from './approval-step.entity.js';

export interface Approval {
  readonly body: ApprovalBody;
  readonly decision: ApprovalDecision;
  readonly decidedOn: string;
  readonly docNo?: string | undefined;
  readonly note?: string | undefined;
}

/** Records the decision of one body on a row, under the next number of that row. The caller is who recorded it. */
export async function recordApproval(act: Act, targetKind: ApprovalTarget, targetId: string, approval: Approval): Promise<void> {
  const decidedBy = act.actorId ?? act.stop('FORBIDDEN');
  const target = { districtCode: act.districtCode, targetKind, targetId };
  const no = (await act.em.count(ApprovalStep, target)) + 1;
  const { body, decision, decidedOn, docNo = null, note = null } = approval;
  act.em.create(ApprovalStep, { ...target, no, body, decision, decidedOn, docNo, note, decidedBy, createdBy: decidedBy });
}

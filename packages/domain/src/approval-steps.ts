import type { ApprovalBody, ApprovalDecision } from './code-lists/consultation-codes.js';
import type { Tier } from './code-lists/division-codes.js';

/** One body's decision as it was recorded. */
export interface RecordedApproval {
  readonly body: ApprovalBody;
  readonly decision: ApprovalDecision;
  readonly decidedOn: string;
}

/**
 * The body whose agreement is still missing before a project or a plan may be approved; null when none is
 * (model §4.3). Town and village tier: the town. District: a collective discussion, and not before it the
 * government or the committee.
 */
export function missingApproval(tier: Tier, steps: readonly RecordedApproval[]): ApprovalBody | null {
  const agreed = steps.filter(({ decision }) => decision === 'AGREE');
  if (tier !== 'DISTRICT') return agreed.some(({ body }) => body === 'TOWN') ? null : 'TOWN';
  const discussion = agreed.find(({ body }) => body === 'COLLECTIVE_DISCUSSION');
  if (!discussion) return 'COLLECTIVE_DISCUSSION';
  const isDecided = agreed.some(
    ({ body, decidedOn }) => (body === 'GOVERNMENT' || body === 'COMMITTEE') && decidedOn >= discussion.decidedOn,
  );
  return isDecided ? null : 'GOVERNMENT';
}

import { townLimitOf } from '@doorstep/domain/adjustment';
import { SETTINGS } from '@doorstep/domain/settings/settings';
import { dayInShanghai } from '../platform/clock.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { refuseSamePerson } from '../platform/operation/same-person.js';
import { settingOf } from '../platform/settings.js';
import type { AdjustmentRequest } from './adjustment-request.entity.js';
import { AdjustmentRequestEvent } from './adjustment-request.entity.js';
import { budgetOf, proposalOf } from './adjustment-proposal.js';
import { adjustmentConcept } from './adjustment.policy.js';
import { approvalsField, recordApprovals, requireApprovals } from './approvals.js';
import { Meeting } from './meeting.entity.js';
import { projectsOf, requireTimely } from './require-adjustable.js';
import { namesOf, silentUnits } from './review-adjustment.js';

/**
 * The request is approved after its joint review: every invited unit has said what it thinks, the bodies of the tier
 * have agreed, and another than who submitted it decides. A town decides on village projects within the limit of the
 * district's settings; on the rest a district leader does (model §4.5).
 */
export const approveAdjustment = moveOperation({
  name: 'approveAdjustment',
  move: 'adjustment.approve',
  concept: adjustmentConcept,
  input: {
    conclusion: field.longText('审批结论', 'Conclusion', 2000),
    effectiveOn: field.date('生效日期', 'Takes effect on'),
    approvals: approvalsField,
  },
  async guard(act, request, { effectiveOn, approvals }) {
    const silent = await silentUnits(act, request);
    if (silent.length > 0) act.refuse('GUARD_OPINIONS_MISSING', [], { names: await namesOf(act, silent) });
    const meeting = await act.em.findOne(Meeting, { id: request.meetingId ?? '', districtCode: act.districtCode });
    if (!meeting || meeting.heldOn > act.today) act.refuse('GUARD_JOINT_REVIEW');
    if (effectiveOn < act.today) act.refuse('INVALID', 'effectiveOn');
    requireApprovals(act, await tierOf(act, request), approvals);
    await requireTimely(act, request);
    await requireTownLimit(act, request);
    const submitted = await submittedBy(act, request.id);
    if (submitted) await refuseSamePerson(act, submitted.actorId, dayInShanghai(submitted.at));
  },
  async change(act, request, { conclusion, effectiveOn, approvals }) {
    request.conclusion = conclusion;
    request.effectiveOn = effectiveOn;
    await recordApprovals(act, 'ADJUSTMENT_REQUEST', request.id, approvals);
  },
});

/** The request is refused, with the reason as its conclusion. */
export const rejectAdjustment = moveOperation({
  name: 'rejectAdjustment',
  move: 'adjustment.reject',
  concept: adjustmentConcept,
  input: { reason: field.text('不予批准的理由', 'Why it is refused', 1000) },
  change(_act, request, { reason }) {
    request.conclusion = reason;
  },
});

async function tierOf(act: Act, request: AdjustmentRequest) {
  const [project] = await projectsOf(act, request);
  const [described] = proposalOf(request).projects;
  return project?.tier ?? described?.tier ?? 'DISTRICT';
}

/** Who is no district leader decides within the limit of towns. */
async function requireTownLimit(act: Act, request: AdjustmentRequest): Promise<void> {
  if (act.caller.kind !== 'STAFF' || act.caller.viewer.grants.some(({ role }) => role === 'DISTRICT_LEADER')) return;
  const limit = await settingOf<string>(act, 'adjustment.townBudgetLimit', SETTINGS['adjustment.townBudgetLimit'].default.value);
  const amounts = [budgetOf(await projectsOf(act, request)), budgetOf(proposalOf(request).projects)];
  const reason = townLimitOf(await tierOf(act, request), amounts, limit);
  if (reason === 'NOT_VILLAGE_TIER') act.refuse('GUARD_DISTRICT_DECIDES');
  if (reason === 'ABOVE_LIMIT') act.refuse('GUARD_BUDGET_LIMIT', [], { limit });
}

function submittedBy(act: Act, adjustmentRequestId: string): Promise<AdjustmentRequestEvent | null> {
  return act.em.findOne(
    AdjustmentRequestEvent,
    { districtCode: act.districtCode, adjustmentRequestId, action: 'adjustment.submit' },
    { orderBy: { at: 'desc', id: 'desc' } },
  );
}

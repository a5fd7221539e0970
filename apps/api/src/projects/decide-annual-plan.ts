import { dayInShanghai } from '../platform/clock.js';
import { refuseSamePerson } from '../platform/operation/same-person.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { AnnualPlanEvent } from './annual-plan.entity.js';
import { annualPlanConcept } from './annual-plan.policy.js';
import { approvalsField, recordApprovals, requireApprovals } from './approvals.js';
import { candidatesOf } from './plan-candidates.js';

/** The plan goes to those who decide; its candidates have been deliberated. */
export const deliberateAnnualPlan = moveOperation({
  name: 'deliberateAnnualPlan',
  move: 'plan.deliberate',
  concept: annualPlanConcept,
  input: {},
  async guard(act, plan) {
    const open = await candidatesOf(act, plan, ['PROPOSED']);
    if (open.length > 0) {
      act.refuse('GUARD', [], { zh: `还有 ${open.length} 个申报项目未议定。`, en: `${open.length} proposed projects have not been deliberated.` });
    }
    const ready = await candidatesOf(act, plan, ['CONSULTED', 'APPROVED']);
    if (ready.length === 0) act.refuse('GUARD', [], { zh: '计划还没有已议定的项目。', en: 'The plan has no deliberated project yet.' });
  },
});

/** The plan is approved under a document number, each body's agreement recorded, by another than who brought it. */
export const approveAnnualPlan = moveOperation({
  name: 'approveAnnualPlan',
  move: 'plan.approve',
  concept: annualPlanConcept,
  input: { documentNo: field.text('批准文号', 'Document number', 60), approvals: approvalsField },
  async guard(act, plan, { approvals }) {
    requireApprovals(act, plan.tier, approvals);
    const brought = await broughtBy(act, plan.id);
    if (brought) await refuseSamePerson(act, brought.actorId, dayInShanghai(brought.at));
  },
  async change(act, plan, { documentNo, approvals }) {
    plan.documentNo = documentNo;
    await recordApprovals(act, 'ANNUAL_PLAN', plan.id, approvals);
  },
});

function broughtBy(act: Act, annualPlanId: string): Promise<AnnualPlanEvent | null> {
  return act.em.findOne(
    AnnualPlanEvent,
    { districtCode: act.districtCode, annualPlanId, action: 'plan.deliberate' },
    { orderBy: { at: 'desc', id: 'desc' } },
  );
}

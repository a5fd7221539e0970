import type { Duty } from '../platform/duties.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { applyAdjustment } from './adjustment-effects.js';
import { AdjustmentRequest } from './adjustment-request.entity.js';
import { adjustmentConcept } from './adjustment.policy.js';
import { requireTimely } from './require-adjustable.js';

async function requireEffective(act: Act, request: AdjustmentRequest): Promise<void> {
  const { effectiveOn } = request;
  if (!effectiveOn || effectiveOn > act.today) act.refuse('GUARD_NOT_EFFECTIVE_YET', [], { effectiveOn: effectiveOn ?? '' });
  await requireTimely(act, request);
}

/** The day of the request has come: its projects are made or changed in the same transaction (model §4.5). */
export const takeAdjustmentEffect = moveOperation({
  name: 'takeAdjustmentEffect',
  move: 'adjustment.takeEffect',
  concept: adjustmentConcept,
  input: {},
  guard: requireEffective,
  change: applyAdjustment,
});

/** Requests whose day has come. One that its project or plan has overtaken waits for somebody to look at it. */
export const adjustmentEffect: Duty = {
  name: 'adjustment.takeEffect',
  async run(act) {
    const due = await act.em.find(
      AdjustmentRequest,
      { districtCode: act.districtCode, state: 'APPROVED', effectiveOn: { $lte: act.today }, voidedAt: null },
      { orderBy: { effectiveOn: 'asc', id: 'asc' } },
    );
    for (const request of due) {
      const refused = await act.gather(() => requireEffective(act, request));
      if (refused.length > 0) continue;
      await applyAdjustment(act, request);
      await act.step(adjustmentConcept, request, 'adjustment.takeEffect');
      await act.flush();
    }
  },
};

import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { requireOtherUnit } from './require-other-unit.js';
import { suggestionOf, supervisionOrderConcept } from './supervision-order.policy.js';
import { SupervisionOrder } from './supervision-order.entity.js';

/** Closed when another person, of another organisation than the issuer's, has verified the facts (model §4.10). */
export const closeSupervisionOrder = moveOperation({
  name: 'closeSupervisionOrder',
  move: 'order.close',
  concept: supervisionOrderConcept,
  input: {},
  guard: (act, row) => requireOtherUnit(act, row.createdBy, [row.toOrganizationId]),
  async change(act, row) {
    row.closedOn = act.today;
    if (row.targetKind === 'SUGGESTION') await endSupervision(act, row);
  },
});

/** With its last order a suggestion is under supervision no longer. */
async function endSupervision(act: Act, { id, targetId }: SupervisionOrder): Promise<void> {
  const others = { districtCode: act.districtCode, targetKind: 'SUGGESTION', targetId, id: { $ne: id }, state: { $ne: 'CLOSED' }, voidedAt: null } as const;
  if ((await act.em.count(SupervisionOrder, others)) > 0) return;
  const suggestion = await suggestionOf(act, targetId);
  suggestion.supervisionLevel = 0;
}

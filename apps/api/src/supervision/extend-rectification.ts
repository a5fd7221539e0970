import { refuseSamePerson } from '../platform/operation/same-person.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { ExtensionRequest } from '../suggestions/assignment.entity.js';
import { rectificationOrderConcept } from './rectification-order.policy.js';
import type { RectificationOrder } from './rectification-order.entity.js';

const requestOf = (act: Act, { id }: RectificationOrder): Promise<ExtensionRequest | null> =>
  act.em.findOne(ExtensionRequest, { districtCode: act.districtCode, targetKind: 'RECTIFICATION_ORDER', targetId: id });

/** Asks for more time, once and before the order is due (model §4.9). */
export const askRectificationExtension = moveOperation({
  name: 'askRectificationExtension',
  move: 'rectification.askExtension',
  concept: rectificationOrderConcept,
  input: { toDueOn: field.date('申请延至', 'Asked for until'), reason: field.text('延期理由', 'Reason', 500) },
  async guard(act, row, { toDueOn }) {
    if (await requestOf(act, row)) act.refuse('GUARD_EXTENSION_ONCE');
    if (row.dueOn < act.today) act.refuse('GUARD_EXTENSION_LATE', [], { dueOn: row.dueOn });
    if (toDueOn <= row.dueOn) act.refuse('INVALID', 'toDueOn');
  },
  change(act, row, { toDueOn, reason }) {
    act.em.create(ExtensionRequest, {
      districtCode: act.districtCode,
      targetKind: 'RECTIFICATION_ORDER',
      targetId: row.id,
      fromDueOn: row.dueOn,
      toDueOn,
      reason,
      createdBy: act.actorId,
    });
    row.updatedAt = new Date();
  },
});

/** Decides on the request for more time. */
export const extendRectification = moveOperation({
  name: 'extendRectification',
  move: 'rectification.extend',
  concept: rectificationOrderConcept,
  input: { granted: field.flag('同意延期', 'Granted') },
  async guard(act, row) {
    const request = await requestOf(act, row);
    if (!request || request.decision) act.refuse('GUARD_NO_EXTENSION_OPEN');
    else await refuseSamePerson(act, request.createdBy, null);
  },
  async change(act, row, { granted }) {
    const request = await requestOf(act, row);
    if (!request) return;
    request.decision = granted ? 'GRANTED' : 'REFUSED';
    request.decidedBy = act.actorId;
    request.decidedAt = act.now;
    if (granted) row.dueOn = request.toDueOn;
    row.updatedAt = new Date();
  },
});

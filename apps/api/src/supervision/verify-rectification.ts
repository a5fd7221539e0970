import { demandsOf } from '@doorstep/domain/supervision';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { makeRectificationOrder } from './make-rectification-order.js';
import { projectOf } from './project-subject.js';
import { rectificationOrderConcept } from './rectification-order.policy.js';
import type { RectificationOrder } from './rectification-order.entity.js';
import { requireOtherUnit } from './require-other-unit.js';

const byAnother = (act: Act, row: RectificationOrder): Promise<void> => requireOtherUnit(act, row.createdBy, [row.toOrganizationId]);

/** Seen on site and found right, by neither the issuing nor the responsible unit (model §4.9). */
export const verifyRectification = moveOperation({
  name: 'verifyRectification',
  move: 'rectification.verify',
  concept: rectificationOrderConcept,
  input: {},
  guard: byAnother,
  change(act, row) {
    row.verifiedBy = act.actorId;
  },
});

/** Seen on site and found wanting: a new order for the same issues follows (model §4.9). */
export const failRectification = moveOperation({
  name: 'failRectification',
  move: 'rectification.fail',
  concept: rectificationOrderConcept,
  input: { reason: field.text('不通过的原因', 'Reason', 500), dueOn: field.date('新的整改期限', 'Due day of the new order') },
  async guard(act, row, { dueOn }) {
    await byAnother(act, row);
    if (dueOn <= act.today) act.refuse('INVALID', 'dueOn');
  },
  async change(act, row, { dueOn }) {
    row.verifiedBy = act.actorId;
    const { basis, toOrganizationId, resultId, supervisionRecordId } = row;
    const content = { basis, toOrganizationId, resultId, supervisionRecordId, issues: demandsOf(row.issues), dueOn };
    const order = await makeRectificationOrder(act, await projectOf(act, row.projectId), content);
    await act.log(rectificationOrderConcept, order, 'rectification.issue', null, order.state);
  },
});

/** The file of a verified order is closed. */
export const closeRectification = moveOperation({
  name: 'closeRectification',
  move: 'rectification.close',
  concept: rectificationOrderConcept,
  input: {},
  change(act, row) {
    row.closedOn = act.today;
  },
});

import { refuseSamePerson } from '../platform/operation/same-person.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { awardConcept } from './award.policy.js';

/** Approved by another than the proposer (model §4.6). */
export const approveAward = moveOperation({
  name: 'approveAward',
  move: 'award.approve',
  concept: awardConcept,
  input: {},
  async guard(act, row) {
    await refuseSamePerson(act, row.createdBy, row.proposedOn);
  },
  change(act, row) {
    row.approvedOn = act.today;
  },
});

/** Paid outside the contributions, with a voucher. */
export const payAward = moveOperation({
  name: 'payAward',
  move: 'award.pay',
  concept: awardConcept,
  input: { voucherNo: field.text('凭证号', 'Voucher number', 60) },
  change(act, row, { voucherNo }) {
    row.voucherNo = voucherNo;
    row.paidOn = act.today;
  },
});

/** A later check failed. */
export const revokeAward = moveOperation({
  name: 'revokeAward',
  move: 'award.revoke',
  concept: awardConcept,
  input: { reason: field.text('撤销原因', 'Reason', 500) },
  change(act, row) {
    row.revokedOn = act.today;
  },
});

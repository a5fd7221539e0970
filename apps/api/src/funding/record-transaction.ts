import type { TransactionKind as Kind } from '@doorstep/domain/code-lists/funding-codes';
import { compareAmounts } from '@doorstep/domain/money';
import { Organization } from '../divisions/organization.entity.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import type { Contribution } from './contribution.entity.js';
import { requireProjectOf } from './contribution-target.js';
import { contributionConcept } from './contribution.policy.js';
import { FundTransaction } from './fund-transaction.entity.js';
import { TransactionKind } from './funding.enums.js';

const FOR_A_PROJECT: readonly Kind[] = ['ALLOCATION', 'SPENDING'];

/**
 * Enters one movement of money; it counts once another person has approved it (model §4.8). Corrections are reversals:
 * same amount, once, of an approved movement.
 */
export const recordTransaction = moveOperation({
  name: 'recordTransaction',
  move: 'transaction.record',
  concept: contributionConcept,
  input: {
    kind: field.choice(TransactionKind, '流水类型', 'Kind'),
    amount: field.money('金额(元)', 'Amount, yuan'),
    on: field.date('日期', 'Day it counts for'),
    voucherNo: field.text('凭证号', 'Number of the voucher', 60),
    projectId: field.id('prj', '项目', 'Project').optional(),
    payee: field.text('收款方', 'Payee', 120).optional(),
    payeeOrganizationId: field.id('org', '收款单位', 'Organisation paid').optional(),
    receiptNo: field.text('开给出资人的票据号', 'Number of the receipt given to the donor', 60).optional(),
    reversesId: field.id('txn', '冲正的流水', 'Transaction that is reversed').optional(),
  },
  async guard(act, row, values) {
    const { kind, on, payeeOrganizationId } = values;
    if (!act.actorId) act.stop('FORBIDDEN');
    if (compareAmounts(values.amount, '0.01') < 0) act.refuse('GUARD_AMOUNT_POSITIVE', 'amount');
    if (on > act.today) act.refuse('INVALID', 'on');
    const unit = { id: payeeOrganizationId, districtCode: act.districtCode, voidedAt: null };
    if (payeeOrganizationId && !(await act.em.findOne(Organization, unit))) act.refuse('NOT_FOUND', 'payeeOrganizationId');
    if (values.receiptNo && kind !== 'RECEIPT') act.refuse('INVALID', 'receiptNo');
    const isOver = row.state === 'SPENT' || row.state === 'REFUNDED';
    if (isOver && kind !== 'REVERSAL') act.refuse('GUARD_REVERSAL_ONLY', 'kind');
    if (kind === 'REVERSAL') return requireReversal(act, row, values.reversesId, values.amount);
    if (values.reversesId) act.refuse('INVALID', 'reversesId');
    const projectId = values.projectId ?? row.projectId;
    if (projectId) await requireProjectOf(act, row, projectId);
    else if (FOR_A_PROJECT.includes(kind)) act.refuse('GUARD_PROJECT_REQUIRED', 'projectId');
  },
  async change(act, row, { kind, amount, on, voucherNo, payee, ...values }) {
    const reversed = values.reversesId ? await act.em.findOneOrFail(FundTransaction, { id: values.reversesId }) : null;
    if (values.receiptNo) row.receiptNo = values.receiptNo;
    act.em.create(FundTransaction, {
      districtCode: act.districtCode,
      contributionId: row.id,
      kind,
      amount,
      on,
      voucherNo,
      payee: payee ?? null,
      payeeOrganizationId: values.payeeOrganizationId ?? null,
      projectId: reversed ? reversed.projectId : (values.projectId ?? row.projectId),
      reversesId: reversed?.id ?? null,
      recordedBy: act.actorId ?? act.stop('FORBIDDEN'),
      createdBy: act.actorId,
    });
  },
});

async function requireReversal(act: Act, row: Contribution, reversesId: string | undefined, amount: string): Promise<void> {
  if (!reversesId) return act.refuse('GUARD_REVERSAL_ORIGINAL', 'reversesId');
  const original = await act.em.findOne(FundTransaction, { id: reversesId, contributionId: row.id });
  if (!original?.approvedAt || original.kind === 'REVERSAL') return act.refuse('GUARD_REVERSAL_ORIGINAL', 'reversesId');
  if (compareAmounts(original.amount, amount) !== 0) act.refuse('GUARD_REVERSAL_AMOUNT', 'amount');
  if (await act.em.findOne(FundTransaction, { reversesId, refusedAt: null })) act.refuse('GUARD_REVERSED_ALREADY', 'reversesId');
  if (original.projectId) await requireProjectOf(act, row, original.projectId, 'reversesId');
}

import { refuseSamePerson } from '../platform/operation/same-person.js';
import { nextState } from '@doorstep/domain/machines';
import { CONTRIBUTION_STATES, contributionMachine } from '@doorstep/domain/machines/contribution';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import type { Handler } from '../platform/operation/registry.js';
import type { Contribution } from './contribution.entity.js';
import { applySums, ledgerAfter, lockContribution } from './contribution-ledger.js';
import { requireProjectOf } from './contribution-target.js';
import type { FundTransaction } from './fund-transaction.entity.js';
import { fundTransactionConcept } from './fund-transaction.policy.js';

/** Refuses what was decided already, and a contribution that is closed or takes no decisions in its state. */
export function requireUndecided(act: Act, row: FundTransaction, contribution: Contribution, key: 'transaction.approve' | 'transaction.refuse'): void {
  if (row.approvedAt) act.stop('WRONG_STATE', [], { state: '已复核' });
  if (row.refusedAt) act.stop('WRONG_STATE', [], { state: '已退回' });
  const { state, archivedAt, voidedAt } = contribution;
  if (voidedAt) act.stop('NOT_FOUND');
  if (archivedAt) act.stop('ARCHIVED');
  if (!nextState(contributionMachine, key, state).ok) act.stop('WRONG_STATE', [], { state: CONTRIBUTION_STATES[state].zh });
}

/**
 * Another person lets a movement count: not who recorded it, not of the payee's organisation, and only while
 * spent ≤ allocated ≤ received (model §4.8, §5 four eyes).
 */
export const approveTransaction = moveOperation({
  name: 'approveTransaction',
  move: 'transaction.approve',
  concept: fundTransactionConcept,
  input: {},
  async guard(act, row) {
    const contribution = await lockContribution(act, row);
    requireUndecided(act, row, contribution, 'transaction.approve');
    await refuseSamePerson(act, row.recordedBy, null);
    const unit = act.caller.kind === 'STAFF' ? act.caller.viewer.organizationId : null;
    if (unit && unit === row.payeeOrganizationId) act.refuse('GUARD_PAYEE_ORGANIZATION');
    if (row.projectId) await requireProjectOf(act, contribution, row.projectId, []);
    const after = await ledgerAfter(act, row);
    if (!after.ok) act.refuse(after.code);
  },
  change(act, row) {
    row.approvedBy = act.actorId;
    row.approvedAt = act.now;
  },
});

/** An approved movement changes the sums of its contribution, and these its state. */
export const countTransaction: Handler = async (act, row) => {
  const transaction = row as FundTransaction;
  const after = await ledgerAfter(act, transaction);
  if (!after.ok) return act.stop(after.code);
  await applySums(act, await lockContribution(act, transaction), after.sums);
};

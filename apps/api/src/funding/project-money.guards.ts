import type { GuardedContribution } from '@doorstep/domain/money-guard';
import { moneyProblems } from '@doorstep/domain/money-guard';
import type { Act } from '../platform/operation/act.js';
import type { Handler } from '../platform/operation/registry.js';
import type { Project } from '../projects/project.entity.js';
import { Contribution } from './contribution.entity.js';
import { FundTransaction } from './fund-transaction.entity.js';

const WAITING = { approvedAt: null, refusedAt: null };

/**
 * The money guard of model §4.3, before the finance officer signs and again before the write-off, as money may have
 * moved between the two.
 */
export const guardProjectMoney: Handler = async (act, project) => {
  const contributions = await act.em.find(Contribution, { projectId: project.id, voidedAt: null });
  const ids = contributions.map(({ id }) => id);
  const waiting = await act.em.find(FundTransaction, { ...WAITING, $or: [{ contributionId: { $in: ids } }, { projectId: project.id }] });
  const guarded = contributions.map((row) => guardedOf(row, waiting));
  const codes = new Set(moneyProblems(guarded).map(({ code }) => code));
  if (waiting.length > 0) codes.add('GUARD_TRANSACTION_PENDING');
  for (const code of codes) act.refuse(code);
};

function guardedOf(row: Contribution, waiting: readonly FundTransaction[]): GuardedContribution {
  return {
    id: row.id,
    state: row.state,
    sums: {
      received: row.receivedAmount,
      allocated: row.allocatedAmount,
      spent: row.spentAmount,
      receipts: row.receivedAmount,
      refunded: '0.00',
    },
    pendingTransactions: waiting.filter(({ contributionId }) => contributionId === row.id).length,
    remainderDecision: row.remainderDecision ?? null,
    remainderReason: row.remainderReason ?? null,
  };
}

/**
 * "Funds entered" of project.accept: an approved movement counts for the project. A project without a budget to which
 * nobody gives money has nothing to enter; labour and volunteer service are no money.
 */
export const guardFundsEntered: Handler = async (act, row) => {
  const project = row as Project;
  const given = await act.em.find(Contribution, { projectId: project.id, voidedAt: null, state: { $ne: 'CANCELLED' } });
  const isFree = !project.budgetAmount || Number(project.budgetAmount) === 0;
  if (isFree && given.every(({ form }) => form === 'LABOUR' || form === 'VOLUNTEER_SERVICE')) return;
  if (!(await hasMoney(act, project, given))) act.refuse('GUARD_FUNDS_ENTERED');
};

async function hasMoney(act: Act, project: Project, given: readonly Contribution[]): Promise<boolean> {
  const ids = given.map(({ id }) => id);
  const counted = { approvedAt: { $ne: null }, $or: [{ contributionId: { $in: ids } }, { projectId: project.id }] };
  return (await act.em.count(FundTransaction, counted)) > 0;
}

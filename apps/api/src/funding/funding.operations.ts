import type { Operation } from '../platform/operation/operation.js';
import { agreeBudgetLine, agreeContribution } from './agree-contribution.js';
import { approveTransaction } from './approve-transaction.js';
import { cancelContribution } from './cancel-contribution.js';
import { changePurpose } from './change-purpose.js';
import { createContributor } from './create-contributor.js';
import { createFundingSource } from './create-funding-source.js';
import { pledgeContribution } from './pledge-contribution.js';
import { recordTransaction } from './record-transaction.js';
import { refuseTransaction } from './refuse-transaction.js';
import { settleContribution } from './settle-contribution.js';

export const fundingSourceOperations = [createFundingSource] as unknown as readonly Operation[];
export const contributorOperations = [createContributor] as unknown as readonly Operation[];

/** Moves of a contribution; the first of a key is the one offered on a row. */
export const contributionOperations = [
  agreeContribution,
  recordTransaction,
  settleContribution,
  changePurpose,
  cancelContribution,
  pledgeContribution,
  agreeBudgetLine,
] as unknown as readonly Operation[];

/** Moves of a transaction, its own buttons in the ledger. */
export const transactionOperations = [approveTransaction, refuseTransaction] as unknown as readonly Operation[];

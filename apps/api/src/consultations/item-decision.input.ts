import type { DecisionMethod as Method, ItemDecision as Decision } from '@doorstep/domain/code-lists/consultation-codes';
import type { DecisionFault } from '@doorstep/domain/item-decision';
import { faultsOfDecision, isWished } from '@doorstep/domain/item-decision';
import { field, inputOf } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { DecisionMethod, ItemDecision } from './consultation.enums.js';
import type { Consultation } from './consultation.entity.js';
import { itemsOf, pairRows } from './expectation-list.js';
import { requirePublicText } from './require-public-text.js';

const MOST = 10_000_000;

const decisionInput = inputOf('ItemDecisionInput', '事项议定结果', 'Decision on an item', {
  itemId: field.id('exp', '事项', 'Item'),
  decision: field.choice(ItemDecision, '议定结果', 'Decision'),
  method: field.choice(DecisionMethod, '议定方式', 'Method'),
  votesFor: field.int('赞成', 'Votes for', 0, MOST).optional(),
  votesAgainst: field.int('反对', 'Votes against', 0, MOST).optional(),
  votesAbstained: field.int('弃权', 'Abstentions', 0, MOST).optional(),
  reason: field.text('理由', 'Reason', 500).optional(),
  amendedTitle: field.text('修改后的事项', 'The matter as amended', 120).optional(),
  amendedAmount: field.money('修改后的估算资金(元)', 'The amount as amended, yuan').optional(),
});

export const decisionRows = field.rows('各事项议定结果', 'Decision on each item', decisionInput);

export interface DecisionRow {
  readonly itemId: string;
  readonly decision: Decision;
  readonly method: Method;
  readonly votesFor?: number | undefined;
  readonly votesAgainst?: number | undefined;
  readonly votesAbstained?: number | undefined;
  readonly reason?: string | undefined;
  readonly amendedTitle?: string | undefined;
  readonly amendedAmount?: string | undefined;
}

const ABOVE_PRESENT = { zh: '票数合计不能大于实到人数。', en: 'The votes cannot exceed the persons present.' };
const NO_MAJORITY = { zh: '采纳须经到会人员过半数同意。', en: 'To adopt takes a majority of those present.' };

/** Refuses decisions on items of another list, votes that do not add up, and adoptions without a majority. */
export async function requireDecisions(act: Act, consultation: Consultation, rows: readonly DecisionRow[]): Promise<void> {
  for (const { row, at } of pairRows(act, await itemsOf(act, consultation), rows, 'decisions')) {
    for (const fault of faultsOfDecision(row, consultation.presentPersons ?? 0)) refuseFault(act, fault, at);
    requirePublicText(act, at('amendedTitle'), row.amendedTitle);
  }
}

function refuseFault(act: Act, { field: name, fault }: DecisionFault, at: (field: string) => string[]): void {
  if (fault === 'VOTES_ABOVE_PRESENT') act.refuse('GUARD', at(name), ABOVE_PRESENT);
  else if (fault === 'NO_MAJORITY') act.refuse('GUARD', at(name), NO_MAJORITY);
  else act.refuse('REQUIRED', at(name));
}

/** Writes the decisions. An amended item gets its new words; one that is not adopted leaves the wish list. */
export async function writeDecisions(act: Act, consultation: Consultation, rows: readonly DecisionRow[]): Promise<void> {
  for (const { row, item } of pairRows(act, await itemsOf(act, consultation), rows, 'decisions')) {
    const counts = row.method === 'VOTE';
    item.decision = row.decision;
    item.method = row.method;
    item.votesFor = counts ? (row.votesFor ?? null) : null;
    item.votesAgainst = counts ? (row.votesAgainst ?? null) : null;
    item.votesAbstained = counts ? (row.votesAbstained ?? 0) : null;
    item.decisionReason = row.reason ?? null;
    if (row.decision === 'AMEND') {
      item.title = row.amendedTitle ?? item.title;
      item.estimatedAmount = row.amendedAmount ?? item.estimatedAmount;
    }
    if (!isWished(row.decision)) item.wishRank = null;
  }
}

import {
  CONTRIBUTOR_KINDS,
  FUNDING_CATEGORIES,
  FUNDING_FORMS,
  FUNDING_LEVELS,
  REMAINDER_DECISIONS,
  TRANSACTION_KINDS,
} from '@doorstep/domain/code-lists/funding-codes';
import { CONTRIBUTION_STATES } from '@doorstep/domain/machines/contribution';
import { enumOf } from '../platform/graph/enums.js';

export const FundingCategory = enumOf('FundingCategory', '资金类别', 'Whose money it is', FUNDING_CATEGORIES);
export const FundingLevel = enumOf('FundingLevel', '财政级次', 'Level of fiscal money', FUNDING_LEVELS);
export const FundingForm = enumOf('FundingForm', '出资形式', 'Form of a contribution', FUNDING_FORMS);
export const ContributorKind = enumOf('ContributorKind', '出资人类别', 'Kind of a contributor', CONTRIBUTOR_KINDS);
export const ContributionState = enumOf('ContributionState', '出资状态', 'State of a contribution', CONTRIBUTION_STATES);
export const RemainderDecision = enumOf('RemainderDecision', '结余处理', 'What becomes of a remainder', REMAINDER_DECISIONS);
export const TransactionKind = enumOf('TransactionKind', '流水类型', 'Kind of a fund transaction', TRANSACTION_KINDS);

import {
  APPROVAL_BODIES,
  APPROVAL_DECISIONS,
  CONSULTATION_FORMATS,
  CONSULTATION_STEPS,
  DECISION_METHODS,
  ITEM_DECISIONS,
  MEMBER_KINDS,
} from '@doorstep/domain/code-lists/consultation-codes';
import { CONSULTATION_STATES } from '@doorstep/domain/machines/consultation';
import { WISH_LIST_STATES } from '@doorstep/domain/machines/wish-list';
import { enumOf } from '../platform/graph/enums.js';

export const ConsultationState = enumOf('ConsultationState', '议事状态', 'State of a consultation', CONSULTATION_STATES);
export const ConsultationFormat = enumOf('ConsultationFormat', '议事形式', 'Format of a consultation', CONSULTATION_FORMATS);
export const ConsultationStep = enumOf('ConsultationStep', '三步议事', 'Step of a consultation', CONSULTATION_STEPS);
export const MemberKind = enumOf('MemberKind', '成员类别', 'Kind of a member', MEMBER_KINDS);
export const ItemDecision = enumOf('ItemDecision', '议定结果', 'Decision on an item', ITEM_DECISIONS);
export const DecisionMethod = enumOf('DecisionMethod', '议定方式', 'How an item was decided', DECISION_METHODS);
export const WishListState = enumOf('WishListState', '意愿清单状态', 'State of a wish list', WISH_LIST_STATES);
export const ApprovalBody = enumOf('ApprovalBody', '审议机构', 'Body whose decision is recorded', APPROVAL_BODIES);
export const ApprovalDecision = enumOf('ApprovalDecision', '审议结果', 'Decision of a body', APPROVAL_DECISIONS);

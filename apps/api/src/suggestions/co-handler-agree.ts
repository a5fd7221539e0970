import { moveOperation } from '../platform/operation/operation.js';
import { ownUnit } from './own-unit.js';
import { stepReply, submittedReply } from './reply-draft.js';
import { suggestionConcept } from './suggestion.policy.js';

/** A supporting unit agrees to the draft. */
export const coHandlerAgree = moveOperation({
  name: 'coHandlerAgree',
  move: 'suggestion.coHandlerAgree',
  concept: suggestionConcept,
  input: {},
  async guard(act, row) {
    const unit = ownUnit(act);
    if (!row.supportingOrganizationIds.includes(unit)) act.refuse('GUARD_NOT_HANDLER');
    const reply = await submittedReply(act, row);
    if (reply?.agreedOrganizationIds.includes(unit)) act.refuse('DUPLICATE');
  },
  async change(act, row) {
    const reply = await submittedReply(act, row);
    if (!reply) return;
    stepReply(act, reply, 'reply.agree');
    reply.agreedOrganizationIds = [...reply.agreedOrganizationIds, ownUnit(act)];
  },
});

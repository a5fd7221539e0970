import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { guardLead, stepReply, submittedReply } from './reply-draft.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The leader sends the draft back to be changed. */
export const returnDraft = moveOperation({
  name: 'returnDraft',
  move: 'suggestion.returnDraft',
  concept: suggestionConcept,
  input: { reason: field.text('退回意见', 'What to change', 1000) },
  async guard(act, row) {
    guardLead(act, row);
    await submittedReply(act, row);
  },
  async change(act, row, { reason }) {
    const reply = await submittedReply(act, row);
    if (!reply) return;
    stepReply(act, reply, 'reply.return');
    reply.returnReason = reason;
  },
});

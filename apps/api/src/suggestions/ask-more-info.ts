import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { sendToSubmitter } from './suggestion-messages.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The submitter is asked; the screening clock stops until the answer. */
export const askMoreInfo = moveOperation({
  name: 'askMoreInfo',
  move: 'suggestion.askMoreInfo',
  concept: suggestionConcept,
  input: { reason: field.text('需要补充的内容', 'What is asked', 500) },
  change(act, row, { reason }) {
    row.registeredAt ??= act.now;
    sendToSubmitter(act, row, reason);
  },
  publicText: () => '请补充材料,详见留言。',
});

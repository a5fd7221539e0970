import { field } from '../platform/graph/input.js';
import { receiptOperation } from './receipt-operation.js';
import { takeFromSubmitter } from './suggestion-messages.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The submitter writes; to a question that is open the message is the answer, and the screening clock goes on. */
export const addSuggestionMessage = receiptOperation({
  name: 'addSuggestionMessage',
  label: 'suggestion.message',
  input: { body: field.text('留言', 'Message', 2000) },
  async act(act, row, { body }) {
    const isAnswer = row.state === 'NEEDS_INFO';
    await act.step(suggestionConcept, row, isAnswer ? 'suggestion.answerInfo' : 'suggestion.message', {
      publicText: isAnswer ? '您已补充材料。' : null,
    });
    takeFromSubmitter(act, row, body);
  },
});

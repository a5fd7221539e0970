import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { sendToSubmitter } from './suggestion-messages.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The unit writes to the submitter, who reads it with receipt and code. */
export const messageSubmitter = moveOperation({
  name: 'messageSubmitter',
  move: 'suggestion.message',
  concept: suggestionConcept,
  input: { body: field.text('留言', 'Message', 2000) },
  change: (act, row, { body }) => sendToSubmitter(act, row, body),
});

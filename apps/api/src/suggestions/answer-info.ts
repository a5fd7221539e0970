import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { takeFromSubmitter } from './suggestion-messages.js';
import { suggestionConcept } from './suggestion.policy.js';

/** Staff write down what the submitter answered. */
export const answerInfo = moveOperation({
  name: 'answerInfo',
  move: 'suggestion.answerInfo',
  concept: suggestionConcept,
  input: { body: field.text('补充内容', 'Answer', 2000) },
  change: (act, row, { body }) => takeFromSubmitter(act, row, body),
  publicText: () => '您已补充材料。',
});

import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { suggestionConcept } from './suggestion.policy.js';

/** Classes A and B are researched before they are assigned; a matter of class C if it is chosen, with a reason. */
export const researchSuggestion = moveOperation({
  name: 'researchSuggestion',
  move: 'suggestion.research',
  concept: suggestionConcept,
  input: { reason: field.text('指定研究的理由(C类必填)', 'Why it is chosen; required for class C', 500).optional() },
  guard(act, row, { reason }) {
    if (row.triageClass === 'C' && !reason) act.refuse('GUARD_RESEARCH_CLASS', 'reason');
  },
  publicText: () => '正在研究您的建议。',
});

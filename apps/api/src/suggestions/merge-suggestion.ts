import { field } from '../platform/graph/input.js';
import { loadVisible } from '../platform/operation/load.js';
import { moveOperation } from '../platform/operation/operation.js';
import { Suggestion } from './suggestion.entity.js';
import { suggestionConcept } from './suggestion.policy.js';

/** States of a suggestion that others can be joined to. */
const OPEN_STATES: readonly Suggestion['state'][] = ['RECEIVED', 'NEEDS_INFO', 'SCREENED', 'RESEARCHING', 'HANDLING', 'REPLIED', 'REVIEWED'];

/** The same matter as another suggestion: the reply to that one reaches both submitters. */
export const mergeSuggestion = moveOperation({
  name: 'mergeSuggestion',
  move: 'suggestion.screen.merge',
  concept: suggestionConcept,
  input: { targetId: field.id('sug', '并入的建议', 'Suggestion that it is joined to') },
  async guard(act, row, { targetId }) {
    if (targetId === row.id) return act.refuse('GUARD_MERGE_SELF', 'targetId');
    const target = await loadVisible(act, suggestionConcept, targetId, 'targetId');
    if (!OPEN_STATES.includes(target.state) || target.archivedAt) act.refuse('GUARD_MERGE_TARGET', 'targetId');
  },
  async change(act, row, { targetId }) {
    // What was joined to this one before follows it, so that no chain arises.
    for (const follower of await act.em.find(Suggestion, { mergedIntoId: row.id })) follower.mergedIntoId = targetId;
    row.mergedFrom = row.state;
    row.mergedIntoId = targetId;
    row.mergedAt = act.now;
    row.registeredAt ??= act.now;
  },
  publicText: () => '您的建议与同类建议合并办理,答复将同时送达。',
});

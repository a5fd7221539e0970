import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The matter belongs to petition, hotline or another statutory route and is sent there. */
export const transferSuggestion = moveOperation({
  name: 'transferSuggestion',
  move: 'suggestion.screen.transfer',
  concept: suggestionConcept,
  input: {
    transferredTo: field.text('转往渠道', 'Route', 120),
    reason: field.text('说明', 'Explanation', 500).optional(),
  },
  change(act, row, { transferredTo }) {
    row.transferredTo = transferredTo;
    row.registeredAt ??= act.now;
    row.screenedAt = act.now;
    row.transferredAt = act.now;
  },
  publicText: ({ transferredTo }) => `已转至${transferredTo}办理。`,
});

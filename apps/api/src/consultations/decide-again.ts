import { moveOperation } from '../platform/operation/operation.js';
import { consultationConcept } from './consultation.policy.js';
import { decisionRows, requireDecisions, writeDecisions } from './item-decision.input.js';

/** Takes a returned consultation back to its decisions; those that are not named stay as they were (model §4.2). */
export const decideAgain = moveOperation({
  name: 'decideAgain',
  move: 'consultation.decideAgain',
  concept: consultationConcept,
  input: { decisions: decisionRows.optional() },
  guard: (act, consultation, { decisions }) => requireDecisions(act, consultation, decisions ?? []),
  change: (act, consultation, { decisions }) => writeDecisions(act, consultation, decisions ?? []),
});

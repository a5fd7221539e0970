import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { consultationConcept } from './consultation.policy.js';

/** Calls a consultation off before its wish list is submitted (model §4.2). */
export const cancelConsultation = moveOperation({
  name: 'cancelConsultation',
  move: 'consultation.cancel',
  concept: consultationConcept,
  input: { reason: field.text('取消原因', 'Reason', 500) },
});

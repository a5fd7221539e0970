import { moveOperation } from '../platform/operation/operation.js';
import { assignmentConcept } from './assignment.policy.js';

/** The unit takes the order. */
export const signAssignment = moveOperation({
  name: 'signAssignment',
  move: 'assignment.sign',
  concept: assignmentConcept,
  input: {},
  change(act, row) {
    row.signedAt = act.now;
  },
});

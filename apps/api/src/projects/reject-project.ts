import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { projectConcept } from './project.policy.js';

/** A proposal is refused with its reason; it may be revised. */
export const rejectProject = moveOperation({
  name: 'rejectProject',
  move: 'project.reject',
  concept: projectConcept,
  input: { reason: field.text('不予通过的理由', 'Reason', 500) },
  change(act, project) {
    project.rejectedOn = act.today;
  },
});

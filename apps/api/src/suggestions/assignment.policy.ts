import { assignmentMachine } from '@doorstep/domain/machines/assignment';
import type { Concept } from '../platform/operation/concept.js';
import { Assignment } from './assignment.entity.js';
import { Suggestion } from './suggestion.entity.js';

/** An assignment is read where its suggestion lies and handled by the unit it is addressed to. */
export const assignmentConcept: Concept<Assignment> = {
  name: 'assignment',
  idKind: 'asg',
  entity: Assignment,
  reading: 'SUGGESTION_TEXT',
  machine: assignmentMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as Assignment['state'];
  },
  async subjectOf(row, act) {
    const suggestion = await act.em.findOneOrFail(Suggestion, { id: row.suggestionId });
    return {
      districtCode: row.districtCode,
      townCode: suggestion.townCode,
      villageCode: suggestion.villageCode,
      gridCode: suggestion.gridCode,
      units: [row.toOrganizationId],
      selves: [],
    };
  },
};

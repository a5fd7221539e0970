import { suggestionMachine } from '@doorstep/domain/machines/suggestion';
import type { Concept } from '../platform/operation/concept.js';
import { Assignment } from './assignment.entity.js';
import { SuggestionEvent } from './suggestion-event.entity.js';
import { Suggestion } from './suggestion.entity.js';

/** Assignments that still bind their unit. */
export const OPEN_ASSIGNMENTS = ['ISSUED', 'SIGNED'] as const;

/** A suggestion belongs to its place and to the units that handle or support it. */
export const suggestionConcept: Concept<Suggestion> = {
  name: 'suggestion',
  idKind: 'sug',
  entity: Suggestion,
  reading: 'SUGGESTION_TEXT',
  machine: suggestionMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as Suggestion['state'];
  },
  async subjectOf(row, act) {
    const open = await act.em.find(Assignment, { suggestionId: row.id, state: { $in: [...OPEN_ASSIGNMENTS] } });
    const units = [row.leadOrganizationId, ...row.supportingOrganizationIds, ...open.map((order) => order.toOrganizationId)];
    return {
      districtCode: row.districtCode,
      townCode: row.townCode,
      villageCode: row.villageCode,
      gridCode: row.gridCode,
      units: units.filter((unit): unit is string => typeof unit === 'string'),
      selves: [row.submitterId, row.createdBy].filter((id): id is string => typeof id === 'string'),
      isPublished: row.isPublic,
      isSupervised: row.supervisionLevel > 0,
    };
  },
  writeEvent(row, event, act) {
    act.em.create(SuggestionEvent, { districtCode: row.districtCode, suggestionId: row.id, ...event, createdBy: event.actorId });
  },
  publicRows: (row) => (isShown(row) ? [{ type: 'sug', id: row.id }] : []),
};

/** As the view `published.suggestion` says it. */
function isShown(row: Suggestion): boolean {
  const hasLeft = row.voidedAt ?? row.mergedAt ?? row.withdrawnAt ?? row.rejectedAt ?? row.transferredAt;
  return row.isPublic && !hasLeft;
}

import { supervisionOrderMachine } from '@doorstep/domain/machines/supervision-order';
import type { Subject } from '@doorstep/domain/permissions';
import type { Act } from '../platform/operation/act.js';
import type { Concept } from '../platform/operation/concept.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { placeOfProject, projectOf } from './project-subject.js';
import { SupervisionOrder, SupervisionOrderEvent } from './supervision-order.entity.js';

/** An order belongs to the place of what it is about and to the unit that it is addressed to. */
export const supervisionOrderConcept: Concept<SupervisionOrder> = {
  name: 'supervisionOrder',
  idKind: 'ord',
  entity: SupervisionOrder,
  reading: 'ORDER',
  machine: supervisionOrderMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as SupervisionOrder['state'];
  },
  subjectOf: (row, act) => subjectOfTarget(act, row, [row.toOrganizationId]),
  writeEvent(row, event, act) {
    act.em.create(SupervisionOrderEvent, { districtCode: row.districtCode, supervisionOrderId: row.id, ...event, createdBy: event.actorId });
  },
};

/** Where an order about this target belongs. */
export async function subjectOfTarget(
  act: Act,
  { targetKind, targetId }: { readonly targetKind: string; readonly targetId: string },
  units: readonly string[],
): Promise<Subject> {
  if (targetKind === 'PROJECT') return placeOfProject(await projectOf(act, targetId), units);
  const suggestion = await suggestionOf(act, targetId);
  const { districtCode, townCode, villageCode, gridCode } = suggestion;
  return { districtCode, townCode, villageCode, gridCode, units, selves: [], isSupervised: true };
}

/** The suggestion of an id in the district. */
export async function suggestionOf(act: Act, id: string): Promise<Suggestion> {
  const suggestion = await act.em.findOne(Suggestion, { id, districtCode: act.districtCode, voidedAt: null });
  return suggestion ?? act.stop('NOT_FOUND', 'suggestionId');
}

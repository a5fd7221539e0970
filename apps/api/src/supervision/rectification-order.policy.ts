import { rectificationMachine } from '@doorstep/domain/machines/rectification';
import type { Concept } from '../platform/operation/concept.js';
import { placeOfProject, projectOf } from './project-subject.js';
import { RectificationOrder, RectificationOrderEvent } from './rectification-order.entity.js';

/** An order belongs to the project's place and to the unit that it is addressed to. */
export const rectificationOrderConcept: Concept<RectificationOrder> = {
  name: 'rectificationOrder',
  idKind: 'rct',
  entity: RectificationOrder,
  reading: 'ORDER',
  machine: rectificationMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as RectificationOrder['state'];
  },
  subjectOf: async (row, act) => placeOfProject(await projectOf(act, row.projectId), [row.toOrganizationId]),
  writeEvent(row, event, act) {
    act.em.create(RectificationOrderEvent, { districtCode: row.districtCode, rectificationOrderId: row.id, ...event, createdBy: event.actorId });
  },
};

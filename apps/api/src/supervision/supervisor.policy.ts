import { supervisorMachine } from '@doorstep/domain/machines/supervisor';
import type { Concept } from '../platform/operation/concept.js';
import { Supervisor, SupervisorEvent } from './supervisor.entity.js';

/** A supervisor belongs to the own place and to the unit that nominated; the own login is the own record. */
export const supervisorConcept: Concept<Supervisor> = {
  name: 'supervisor',
  idKind: 'spv',
  entity: Supervisor,
  reading: 'ROSTER_PHONE',
  machine: supervisorMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as Supervisor['state'];
  },
  subjectOf: (row) => ({
    districtCode: row.districtCode,
    townCode: row.townCode,
    villageCode: row.villageCode,
    tier: row.tier,
    units: [row.nominatedById],
    selves: row.userId ? [row.userId] : [],
  }),
  writeEvent(row, event, act) {
    act.em.create(SupervisorEvent, { districtCode: row.districtCode, supervisorId: row.id, ...event, createdBy: event.actorId });
  },
};

import { consultationMachine } from '@doorstep/domain/machines/consultation';
import type { Act } from '../platform/operation/act.js';
import type { Concept } from '../platform/operation/concept.js';
import { ConsultationEvent } from './consultation-event.entity.js';
import { Consultation } from './consultation.entity.js';
import { DeliberationMember } from './deliberation-group.entity.js';
import { WishList } from './wish-list.entity.js';

/** A consultation belongs to its place, to the units that sit in its group and to the one that gets its wish list. */
export const consultationConcept: Concept<Consultation> = {
  name: 'consultation',
  idKind: 'cst',
  entity: Consultation,
  reading: 'CONSULTATION_DRAFT',
  machine: consultationMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as Consultation['state'];
  },
  async subjectOf(row, act) {
    return {
      districtCode: row.districtCode,
      townCode: row.townCode,
      villageCode: row.villageCode,
      tier: row.level,
      units: await unitsOf(row, act),
      selves: [],
      isPublished: isPublished(row),
    };
  },
  writeEvent(row, event, act) {
    act.em.create(ConsultationEvent, { districtCode: row.districtCode, consultationId: row.id, ...event, createdBy: event.actorId });
  },
  publicRows: (row) => (isPublished(row) ? [{ type: 'cst', id: row.id }] : []),
};

/** Public from its announcement on, as the view `published.consultation` says. */
function isPublished(row: Consultation): boolean {
  return Boolean(row.announcedOn) && row.state !== 'DRAFT' && !row.voidedAt;
}

async function unitsOf(row: Consultation, act: Act): Promise<string[]> {
  const members = row.groupId ? await act.em.find(DeliberationMember, { groupId: row.groupId }) : [];
  const list = await act.em.findOne(WishList, { consultationId: row.id });
  const units = [...members.map(({ organizationId }) => organizationId), list?.submittedToId];
  return units.filter((unit): unit is string => typeof unit === 'string');
}

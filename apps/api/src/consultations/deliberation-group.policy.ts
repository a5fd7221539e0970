import type { Concept } from '../platform/operation/concept.js';
import { DeliberationGroup, DeliberationMember } from './deliberation-group.entity.js';

/** A group has no stages: it meets until the day on which it was ended. */
type GroupState = 'ACTIVE' | 'ENDED';

/** A group belongs to its town and to the units that sit in it. */
export const groupConcept: Concept<DeliberationGroup> = {
  name: 'deliberationGroup',
  idKind: 'grp',
  entity: DeliberationGroup,
  reading: 'CONSULTATION_DRAFT',
  stateOf: (row): GroupState => (row.closedOn ? 'ENDED' : 'ACTIVE'),
  async subjectOf(row, act) {
    const members = await act.em.find(DeliberationMember, { groupId: row.id });
    return {
      districtCode: row.districtCode,
      townCode: row.townCode,
      tier: row.level,
      units: members.flatMap(({ organizationId }) => organizationId ?? []),
      selves: [],
      isPublished: true,
    };
  },
  publicRows: (row) => (row.voidedAt ? [] : [{ type: 'grp', id: row.id }]),
};

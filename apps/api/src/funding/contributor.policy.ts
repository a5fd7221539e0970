import { Organization } from '../divisions/organization.entity.js';
import { User } from '../identity/user.entity.js';
import type { Concept } from '../platform/operation/concept.js';
import { Contributor } from './contributor.entity.js';

/** A contributor has no place: the row belongs to the unit that entered it. Its name is public on what it gave. */
export const contributorConcept: Concept<Contributor> = {
  name: 'contributor',
  idKind: 'ctr',
  entity: Contributor,
  reading: 'MONEY_VOUCHER',
  async subjectOf(row, act) {
    const user = row.createdBy ? await act.em.findOne(User, { id: row.createdBy }) : null;
    const unit = user ? await act.em.findOne(Organization, { id: user.organizationId }) : null;
    return {
      districtCode: row.districtCode,
      townCode: unit?.townCode,
      villageCode: unit?.villageCode,
      units: unit ? [unit.id] : [],
      selves: [],
    };
  },
};

import { mayRead } from '@doorstep/domain/permissions';
import type { Viewer } from '@doorstep/domain/roles';
import type { House } from '../platform/house.js';
import type { Act } from '../platform/operation/act.js';
import { inTransaction } from '../platform/operation/run-operation.js';
import { Contribution } from './contribution.entity.js';
import { contributionConcept } from './contribution.policy.js';
import { Contributor } from './contributor.entity.js';
import { ContributorContact } from './contributor-contact.entity.js';
import { contributorConcept } from './contributor.policy.js';

/** Name and telephone of a contributor, opened for one reading. */
export interface ContributorContactValue {
  readonly name: string | null;
  readonly unifiedCode: string | null;
  readonly phone: string | null;
}

/**
 * Opens a contact for who may see the money of this contributor: of one of the contributions, or as the unit that
 * entered it. Every asking leaves an audit entry with its reason and whether it was granted.
 */
export function readContributorContact(
  house: House,
  viewer: Viewer,
  id: string,
  reason: string,
): Promise<ContributorContactValue | null> {
  return inTransaction(house, { kind: 'STAFF', viewer }, viewer.districtCode, 'contributor.readContact', async (act) => {
    const contributor = await act.em.findOne(Contributor, { id, districtCode: act.districtCode, voidedAt: null });
    const granted = contributor !== null && (await mayReadContact(act, viewer, contributor));
    act.audit.about('contributor', id);
    act.audit.add({ table: 'contributor_contact', id, before: null, after: { reason, granted } });
    if (!contributor || !granted) return null;
    const contact = await act.em.findOne(ContributorContact, { contributorId: contributor.id });
    const open = (sealed: Uint8Array | null | undefined) => (sealed ? house.personalData.open(sealed) : null);
    return {
      name: contributor.name ?? open(contact?.nameEncrypted),
      unifiedCode: contributor.unifiedCode ?? null,
      phone: open(contact?.phoneEncrypted),
    };
  });
}

async function mayReadContact(act: Act, viewer: Viewer, contributor: Contributor): Promise<boolean> {
  if (mayRead(viewer, contributorConcept.reading, await contributorConcept.subjectOf(contributor, act)) !== 'NO') return true;
  for (const given of await act.em.find(Contribution, { contributorId: contributor.id, voidedAt: null })) {
    if (mayRead(viewer, contributionConcept.reading, await contributionConcept.subjectOf(given, act)) !== 'NO') return true;
  }
  return false;
}

import { mayRead } from '@doorstep/domain/permissions';
import type { Viewer } from '@doorstep/domain/roles';
import type { House } from '../platform/house.js';
import { inTransaction } from '../platform/operation/run-operation.js';
import { Submitter } from './submitter-contact.entity.js';
import { Suggestion } from './suggestion.entity.js';
import { suggestionConcept } from './suggestion.policy.js';

export interface Contact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly organizationName: string | null;
  readonly wantsReply: boolean;
  readonly replyVia: string | null;
  readonly hideFromHandler: boolean;
}

/** NOT_FOUND: the viewer does not see the suggestion, or nobody left a contact. */
export type ContactAnswer = { readonly kind: 'READ'; readonly contact: Contact } | { readonly kind: 'NOT_FOUND' | 'FORBIDDEN' };

/**
 * Opens the sealed contact for a member of staff. Who read whose contact and why stands in the district's audit
 * chain before the values leave; a handling unit reads nothing that the submitter hid from it (model §5).
 */
export async function readSubmitterContact(house: House, viewer: Viewer, suggestionId: string, reason: string): Promise<ContactAnswer> {
  const { districtCode } = viewer;
  const em = house.database.orm.em.fork();
  const row = await em.findOne(Suggestion, { id: suggestionId, districtCode, voidedAt: null });
  const submitter = row?.submitterId ? await em.findOne(Submitter, { id: row.submitterId, districtCode }) : null;
  if (!row || !submitter) return { kind: 'NOT_FOUND' };
  return inTransaction(house, { kind: 'STAFF', viewer }, districtCode, 'submitter.readContact', async (act) => {
    const subject = { ...(await suggestionConcept.subjectOf(row, act)), hideFromHandler: submitter.hideFromHandler };
    const maySee = mayRead(viewer, 'SUGGESTION_TEXT', subject) !== 'NO';
    const isAllowed = mayRead(viewer, 'SUBMITTER_CONTACT', subject) !== 'NO';
    act.audit.about('submitter', submitter.id);
    act.audit.add({ table: 'suggestion', id: row.id, before: null, after: { readContact: isAllowed, reason } });
    if (!isAllowed) return { kind: maySee ? 'FORBIDDEN' : 'NOT_FOUND' };
    const opened = (bytes: Uint8Array | null | undefined): string | null => (bytes ? house.personalData.open(bytes) : null);
    return {
      kind: 'READ',
      contact: {
        name: opened(submitter.nameEncrypted),
        phone: opened(submitter.phoneEncrypted),
        address: opened(submitter.addressEncrypted),
        organizationName: opened(submitter.organizationNameEncrypted),
        wantsReply: submitter.wantsReply,
        replyVia: submitter.replyVia ?? null,
        hideFromHandler: submitter.hideFromHandler,
      },
    };
  });
}

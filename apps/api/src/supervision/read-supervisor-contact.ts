import { mayRead } from '@doorstep/domain/permissions';
import type { Viewer } from '@doorstep/domain/roles';
import type { House } from '../platform/house.js';
import { inTransaction } from '../platform/operation/run-operation.js';
import { SupervisorContact } from './supervisor-contact.entity.js';
import { Supervisor } from './supervisor.entity.js';
import { supervisorConcept } from './supervisor.policy.js';

/** Telephone and what else is sealed of a supervisor, opened for one reading. */
export interface SupervisorContactValue {
  readonly name: string | null;
  readonly phone: string | null;
  readonly birthYear: string | null;
  readonly organizationName: string | null;
}

/** Opens a contact for who may read the roster (model §5.1). Every asking leaves an audit entry with its reason and whether it was granted. */
export function readSupervisorContact(
  house: House,
  viewer: Viewer,
  id: string,
  reason: string,
): Promise<SupervisorContactValue | null> {
  return inTransaction(house, { kind: 'STAFF', viewer }, viewer.districtCode, 'supervisor.readContact', async (act) => {
    const supervisor = await act.em.findOne(Supervisor, { id, districtCode: act.districtCode, voidedAt: null });
    const subject = supervisor && (await supervisorConcept.subjectOf(supervisor, act));
    const granted = subject !== null && mayRead(viewer, supervisorConcept.reading, subject) !== 'NO';
    act.audit.about('supervisor', id);
    act.audit.add({ table: 'supervisor_contact', id, before: null, after: { reason, granted } });
    if (!granted) return null;
    const contact = await act.em.findOne(SupervisorContact, { supervisorId: id, districtCode: act.districtCode });
    const open = (sealed: Uint8Array | null | undefined) => (sealed ? house.personalData.open(sealed) : null);
    return {
      name: open(contact?.nameEncrypted),
      phone: open(contact?.phoneEncrypted),
      birthYear: open(contact?.birthYearEncrypted),
      organizationName: open(contact?.organizationNameEncrypted),
    };
  });
}

import type { Act } from '../platform/operation/act.js';
import type { ConceptRow } from '../platform/operation/concept.js';
import { consultationConcept } from './consultation.policy.js';
import { WishList } from './wish-list.entity.js';
import { consultationOf } from './wish-list.policy.js';

/** The system closes a consultation when its wish list is adopted. */
export async function closeConsultation(act: Act, row: ConceptRow): Promise<void> {
  if (!(row instanceof WishList)) return;
  const consultation = await consultationOf(act, row);
  consultation.closedOn = row.adoptedOn ?? act.today;
  await act.step(consultationConcept, consultation, 'consultation.close');
  act.changes.note([], (await consultationConcept.publicRows?.(consultation, act)) ?? []);
}

/** The system returns a consultation with its wish list; the town reads the reason. */
export async function returnConsultation(act: Act, row: ConceptRow): Promise<void> {
  if (!(row instanceof WishList)) return;
  const consultation = await consultationOf(act, row);
  await act.step(consultationConcept, consultation, 'consultation.return', { reason: row.returnReason ?? undefined });
  act.changes.note([], (await consultationConcept.publicRows?.(consultation, act)) ?? []);
}

import type { ConsentPurpose, ConsentSubject } from '@doorstep/domain/code-lists/platform-codes';
import type { Act } from '../platform/operation/act.js';
import { ConsentRecord } from './consent-record.entity.js';

/** Who is asked, and for what. */
interface Asked {
  readonly subjectKind: ConsentSubject;
  readonly subjectId: string;
  readonly purpose: ConsentPurpose;
}

/** Whether there is a record that the person agreed and has not taken it back (model §2.9). */
export async function hasConsent(act: Act, asked: Asked): Promise<boolean> {
  return (await act.em.count(ConsentRecord, { districtCode: act.districtCode, ...asked, given: true, withdrawnAt: null })) > 0;
}

/** Records that the person agreed, on which notice and how. */
export function recordConsent(act: Act, asked: Asked, { noticeVersion, via }: Pick<ConsentRecord, 'noticeVersion' | 'via'>): void {
  act.em.create(ConsentRecord, { districtCode: act.districtCode, ...asked, noticeVersion, given: true, at: act.now, via, createdBy: act.actorId });
}

/** What was agreed to no longer holds. */
export async function withdrawConsent(act: Act, asked: Asked): Promise<void> {
  const open = await act.em.find(ConsentRecord, { districtCode: act.districtCode, ...asked, given: true, withdrawnAt: null });
  for (const record of open) record.withdrawnAt = act.now;
}

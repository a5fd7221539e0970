import type { InputFields } from '../platform/graph/input.js';
import { hasConsent } from '../identity/consents.js';
import type { Act } from '../platform/operation/act.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import type { Register, RegisterRow } from '../platform/register/register.js';
import { conceptOf, RECORDED } from '../platform/register/register-policy.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';

/** A suggestion is told of with the recorded consent of who made it; an anonymous one tells of nobody. */
async function lacksConsent(act: Act, suggestionIds: readonly string[]): Promise<boolean> {
  for (const { submitterId } of await act.em.find(Suggestion, { districtCode: act.districtCode, id: { $in: [...suggestionIds] } })) {
    if (submitterId && !(await hasConsent(act, { subjectKind: 'SUBMITTER', subjectId: submitterId, purpose: 'PUBLISH_WORDS' }))) return true;
  }
  return false;
}

/** Publishes a case study; who does it answers for its words. */
export const publishCase = (register: Register) =>
  editOperation<RegisterRow & { updatedAt: Date }, InputFields>({
    name: 'publishCase',
    zh: '发布案例',
    en: 'Publish case',
    move: 'case.publish',
    concept: conceptOf(register),
    states: [RECORDED],
    input: {},
    async guard(act, row) {
      if (row['publishedOn']) act.refuse('INVALID');
      if (await lacksConsent(act, row['suggestionIds'] as string[])) act.refuse('GUARD_CONSENT_RECORD');
    },
    change(act, row) {
      Object.assign(row, { publishedOn: act.today, approvedBy: act.actorId });
    },
  });

import { findPersonalData } from '@doorstep/domain/text-safety';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { Submitter } from './submitter-contact.entity.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The edited copy becomes public; with it, and not before, the submitter's agreement is asked for (model §4.1). */
export const publishSuggestion = moveOperation({
  name: 'publishSuggestion',
  move: 'suggestion.publish',
  concept: suggestionConcept,
  input: {
    titlePublic: field.text('公开标题', 'Title for the public', 120),
    contentPublic: field.text('公开内容', 'Text for the public', 5000),
  },
  async guard(act, row, values) {
    const submitter = row.submitterId ? await act.em.findOne(Submitter, { id: row.submitterId }) : null;
    if (submitter && !submitter.consentPublic) act.refuse('GUARD_PUBLIC_CONSENT');
    const own = submitter ? valuesOf(act, submitter) : [];
    for (const path of ['titlePublic', 'contentPublic'] as const) {
      const names = own.some((value) => values[path].includes(value));
      if (names || findPersonalData(values[path]).length > 0) act.refuse('PERSONAL_DATA', path);
    }
  },
  change(act, row, { titlePublic, contentPublic }) {
    row.titlePublic = titlePublic;
    row.contentPublic = contentPublic;
    if (!row.isPublic) row.publishedAt = act.now;
    row.isPublic = true;
  },
  publicText: () => '您的建议经编辑后已公开。',
});

/** What the submitter left about the own person: none of it may stand in the public text. */
function valuesOf(act: Act, submitter: Submitter): string[] {
  const sealed = [submitter.nameEncrypted, submitter.phoneEncrypted, submitter.addressEncrypted];
  return sealed.flatMap((bytes) => (bytes ? [act.house.personalData.open(bytes)] : [])).filter((value) => value.length > 1);
}

import { mayRead } from '@doorstep/domain/permissions';
import { field, inputOf } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { suggestionConcept } from '../suggestions/suggestion.policy.js';
import type { Consultation } from './consultation.entity.js';
import { ExpectationItem, ExpectationItemSuggestion } from './expectation-item.entity.js';
import { requirePublicText } from './require-public-text.js';

export const itemFields = {
  title: field.text('事项', 'Matter', 120),
  estimatedAmount: field.money('估算资金(元)', 'Estimated amount, yuan').optional(),
  beneficiariesPersons: field.int('受益人数', 'Persons who benefit', 0, 100_000_000).optional(),
  suggestionIds: field.ids('sug', '来源建议', 'Suggestions behind it').optional(),
};

export const itemInput = inputOf('ExpectationItemInput', '服务期望事项', 'An entry of the expectation list', itemFields);

export interface ItemValues {
  readonly title: string;
  readonly estimatedAmount?: string | undefined;
  readonly beneficiariesPersons?: number | undefined;
  readonly suggestionIds?: readonly string[] | undefined;
}

/** States in which a suggestion was accepted and goes on. */
const ACCEPTED: readonly Suggestion['state'][] = ['SCREENED', 'RESEARCHING', 'HANDLING', 'REPLIED', 'REVIEWED', 'CLOSED'];

const NOT_ACCEPTED = { zh: '来源建议须已受理。', en: 'A suggestion behind an item must have been accepted.' };

/** Refuses words with personal data, and suggestions that the caller does not see or that were not accepted. */
export async function requireItem(act: Act, values: ItemValues, at: (field: string) => string[]): Promise<void> {
  requirePublicText(act, at('title'), values.title);
  const ids = [...new Set(values.suggestionIds ?? [])];
  const found = await act.em.find(Suggestion, { id: { $in: ids }, districtCode: act.districtCode, voidedAt: null });
  for (const id of ids) {
    const suggestion = found.find((row) => row.id === id);
    if (!suggestion || !(await isReadable(act, suggestion))) act.refuse('NOT_FOUND', at('suggestionIds'));
    else if (!ACCEPTED.includes(suggestion.state)) act.refuse('GUARD', at('suggestionIds'), NOT_ACCEPTED);
  }
}

async function isReadable(act: Act, suggestion: Suggestion): Promise<boolean> {
  if (act.caller.kind !== 'STAFF') return true;
  return mayRead(act.caller.viewer, 'SUGGESTION_TEXT', await suggestionConcept.subjectOf(suggestion, act)) !== 'NO';
}

/** Writes an entry and its sources. */
export function writeItem(act: Act, consultation: Consultation, values: ItemValues): void {
  const own = { districtCode: act.districtCode, createdBy: act.actorId };
  const item = act.em.create(ExpectationItem, {
    ...own,
    consultationId: consultation.id,
    title: values.title,
    estimatedAmount: values.estimatedAmount ?? null,
    beneficiariesPersons: values.beneficiariesPersons ?? null,
  });
  for (const suggestionId of new Set(values.suggestionIds)) {
    act.em.create(ExpectationItemSuggestion, { ...own, itemId: item.id, suggestionId });
  }
}

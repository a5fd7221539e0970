import type { TriageClass } from '@doorstep/domain/code-lists/suggestion-codes';
import { daysSpent, handlingDueOn, handlingKeyOf } from '@doorstep/domain/triage-deadline';
import { dayInShanghai } from '../platform/clock.js';
import { calendarOf, termOf } from '../platform/deadlines.js';
import type { Act } from '../platform/operation/act.js';
import { SuggestionEvent } from './suggestion-event.entity.js';
import type { Suggestion } from './suggestion.entity.js';

/** Days in RESEARCHING so far; they are taken off the handling of classes A and B (model §6). */
async function researchDays(act: Act, row: Suggestion): Promise<number> {
  const events = await act.em.find(SuggestionEvent, { suggestionId: row.id }, { orderBy: { at: 'asc', id: 'asc' } });
  const spans = events.flatMap((event, index) => {
    if (event.toState !== 'RESEARCHING' || event.fromState === 'RESEARCHING') return [];
    const end = events.slice(index + 1).find(({ toState }) => toState !== 'RESEARCHING');
    return [{ from: dayInShanghai(event.at), to: end ? dayInShanghai(end.at) : null }];
  });
  return daysSpent(spans, act.today);
}

/** The day by which a suggestion of this class is handled when it was assigned on `issuedOn`. */
export async function handlingDue(act: Act, row: Suggestion, triageClass: TriageClass, issuedOn: string): Promise<string> {
  const term = await termOf(act, handlingKeyOf(triageClass), issuedOn);
  return handlingDueOn(term, issuedOn, await researchDays(act, row), await calendarOf(act)).date;
}

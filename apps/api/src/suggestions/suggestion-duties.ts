import { dayInShanghai } from '../platform/clock.js';
import { dueOn } from '../platform/deadlines.js';
import type { Duty } from '../platform/duties.js';
import type { Act } from '../platform/operation/act.js';
import { isReadyForReview } from './review-suggestion.js';
import { SuggestionEvent } from './suggestion-event.entity.js';
import { Suggestion } from './suggestion.entity.js';
import { suggestionConcept } from './suggestion.policy.js';

const MOST_A_NIGHT = 5_000;

/** Questions that stayed unanswered: the suggestion is rejected with NO_ANSWER (model §4.1, limit `info.answer`). */
const expireQuestions: Duty = {
  name: 'suggestion.infoExpired',
  async run(act) {
    for (const row of await dueOf(act, 'NEEDS_INFO', isUnanswered)) {
      await act.step(suggestionConcept, row, 'suggestion.infoExpired', { publicText: '逾期未补充材料,不予受理。' });
      row.rejectReason = 'NO_ANSWER';
      row.screenedAt = act.now;
      row.rejectedAt = act.now;
    }
  },
};

/** Replies that nobody rated within the limit `review.auto` are reviewed without an answer. */
const reviewSilent: Duty = {
  name: 'suggestion.review',
  async run(act) {
    for (const row of await dueOf(act, 'REPLIED', isReadyForReview)) {
      await act.step(suggestionConcept, row, 'suggestion.review', { publicText: '办理情况已评定。' });
      row.reviewedAt = act.now;
    }
  },
};

/** Rows are chosen before the first is changed, so that no question is asked of half-written ones. */
async function dueOf(
  act: Act,
  state: Suggestion['state'],
  isDue: (act: Act, row: Suggestion) => Promise<boolean>,
): Promise<Suggestion[]> {
  const where = { districtCode: act.districtCode, state, voidedAt: null, archivedAt: null };
  const due: Suggestion[] = [];
  for (const row of await act.em.find(Suggestion, where, { limit: MOST_A_NIGHT, orderBy: { receivedAt: 'asc' } })) {
    if (await isDue(act, row)) due.push(row);
  }
  return due;
}

async function isUnanswered(act: Act, row: Suggestion): Promise<boolean> {
  const asked = await act.em.findOne(
    SuggestionEvent,
    { suggestionId: row.id, action: 'suggestion.askMoreInfo' },
    { orderBy: { at: 'desc', id: 'desc' } },
  );
  return asked !== null && act.today > (await dueOn(act, 'info.answer', dayInShanghai(asked.at)));
}

export const suggestionDuties: readonly Duty[] = [expireQuestions, reviewSilent];

import type { Day } from '../forge/days.js';
import { Journal } from '../forge/journal.js';
import type { SuggestionActors } from './suggestion-actors.js';
import type { PlannedSuggestion, SuggestionAnswer } from './suggestion.js';
import type { Ground } from '../ground/ground.js';

/** The log of a suggestion by its dates. */
export const suggestionJournal = ({ forge, staff }: Ground, suggestion: PlannedSuggestion, actors: SuggestionActors, answer: SuggestionAnswer | undefined): Journal<'suggestion'> => {
  const { dates, index } = suggestion;
  const journal = new Journal(forge, 'suggestion', 'suggestion_id', suggestion.id);
  journal.move('suggestion.submit', { on: suggestion.receivedOn, minutes: suggestion.minutes, by: actors.enteredBy });
  if (dates.registeredOn === null || dates.screenedOn === null) return journal;
  const sameDay = dates.registeredOn === suggestion.receivedOn;
  journal.move('suggestion.register', { on: dates.registeredOn, minutes: sameDay ? suggestion.minutes + 5 : 520, by: actors.screener });
  const screening = { on: dates.screenedOn, minutes: 600, by: actors.screener };
  if (suggestion.kind === 'MERGED') return journal.move('suggestion.screen.merge', { ...screening, reason: '与在办建议属同一事项' });
  if (suggestion.cohort.state === 'REJECTED') return journal.move('suggestion.screen.reject', { ...screening, reason: '不属于人民建议征集范围' });
  if (suggestion.cohort.state === 'TRANSFERRED_OUT') return journal.move('suggestion.screen.transfer', { ...screening, reason: '依规定渠道转出办理' });
  journal.move('suggestion.screen.accept', { ...screening, publicText: '您的建议已受理。' });
  if (dates.researchFrom !== null) journal.move('suggestion.research', { on: dates.researchFrom, minutes: 610, by: actors.operator, publicText: '正在组织研究。' });
  if (dates.assignedOn !== null) journal.move('suggestion.assign', { on: dates.assignedOn, minutes: 620, by: actors.operator, publicText: `已转${actors.lead.short}办理。` });
  const { hasDraft, supervisedOn } = suggestion.outcome;
  if (dates.assignedOn !== null && (dates.repliedOn !== null || hasDraft)) {
    journal.move('suggestion.draftReply', { on: draftDay(suggestion), minutes: 700, by: actors.drafter });
  }
  if (supervisedOn !== null) journal.move('suggestion.supervise', { on: supervisedOn, minutes: 1000, by: actors.operator });
  if (dates.repliedOn === null) return journal;
  if (actors.supports.length > 0) journal.move('suggestion.coHandlerAgree', { on: dates.repliedOn, minutes: 720, by: supporter(staff, suggestion, actors) });
  journal.move('suggestion.reply', { on: dates.repliedOn, minutes: 930, by: actors.approver, publicText: '已答复，请您评价。' });
  const later: [Day, number, () => void][] = [];
  if (answer?.rating && answer.ratedOn !== null) {
    const on = answer.ratedOn;
    later.push([on, 560, () => journal.move('suggestion.rate', { on, minutes: 560, by: index % 3 === 0 ? actors.operator : null })]);
  }
  if (answer?.followUp) {
    const on = answer.followUp.doneOn;
    later.push([on, 650, () => journal.move('suggestion.followUp', { on, minutes: 650, by: actors.operator })]);
  }
  later.sort((one, other) => one[0] - other[0] || one[1] - other[1]).forEach(([, , write]) => write());
  if (dates.reviewedOn !== null) journal.move('suggestion.review', { on: dates.reviewedOn, minutes: 660, by: actors.operator });
  if (dates.closedOn !== null) {
    journal.move('suggestion.close', { on: dates.closedOn, minutes: 700, by: actors.operator, publicText: '已办结。', ...(suggestion.project ? {} : { reason: '已就地办结，无需转化' }) });
  }
  const { publishedOn } = suggestion.outcome;
  if (publishedOn !== null) journal.move('suggestion.publish', { on: publishedOn, minutes: 750, by: actors.operator, publicText: '建议已公开。' });
  return journal;
};

/** Day on which the reply was drafted. */
export const draftDay = ({ dates }: PlannedSuggestion): Day => Math.max(dates.assignedOn as Day, (dates.repliedOn ?? (dates.assignedOn as Day) + 1) - 1);

const supporter = (staff: Ground['staff'], suggestion: PlannedSuggestion, actors: SuggestionActors): string => {
  const support = actors.supports[0];
  if (support?.kind === 'DEPARTMENT') return staff.departmentClerk(support);
  return suggestion.town ? staff.townClerk(suggestion.town) : actors.drafter;
};

import { workingAfter } from '../../forge/days.js';
import type { SuggestionOutcome } from '../../parts/suggestion.js';
import type { PlannedSuggestion } from './suggestion-plan.js';
import { TODAY } from './district-plan.js';

const LONG_OVERDUE = 6;

/** By the serial of the suggestion, so that every row about it says the same. */
export const outcomeOf = (suggestion: Omit<PlannedSuggestion, 'outcome'>): SuggestionOutcome => {
  const { index, project, dates, cohort } = suggestion;
  const turn = (index * 7919) % 100;
  const isAnonymous = (suggestion.channel === 'WEB_MESSAGE' || suggestion.channel === 'QR_CODE' || suggestion.channel === 'EVENT') && turn % 6 === 0;
  const consentsToPublication = !isAnonymous && turn % 5 < 2;
  const isOpen = cohort.state === 'HANDLING' && dates.assignedOn !== null;
  const isSentForApproval = isOpen && index % 4 === 0;
  return {
    adoption: project ? (turn < 82 ? 'ADOPTED' : 'PARTIALLY_ADOPTED') : turn < 54 ? 'ADOPTED' : turn < 76 ? 'PARTIALLY_ADOPTED' : turn < 92 ? 'KEPT_FOR_REFERENCE' : 'NOT_ADOPTED',
    resolution: project ? (turn < 45 ? 'PLANNED' : turn < 80 ? 'BEING_SOLVED' : 'SOLVED') : turn < 76 ? 'SOLVED' : 'EXPLAINED',
    hasDraft: isSentForApproval || (isOpen && index % 6 === 1),
    isSentForApproval,
    isAnonymous,
    consentsToPublication,
    supervisedOn: isOpen && dates.dueOn !== null && dates.dueOn <= TODAY - LONG_OVERDUE ? workingAfter(dates.dueOn, 2) : null,
    publishedOn: suggestion.kind === 'COUNTED' && dates.closedOn !== null && (consentsToPublication || isAnonymous) ? dates.closedOn : null,
  };
};

import { day, workingAfter, workingFrom, workingWithin, type Day } from '../../forge/days.js';
import { ARCHIVE, TODAY } from './district-plan.js';
import type { Cohort } from './intake-plan.js';
import type { PlannedProject } from './project-plan.js';
import type { Random } from '../../forge/random.js';
import type { SuggestionDates, SuggestionKind, TriageClass } from '../../parts/suggestion.js';

const NOTHING: SuggestionDates = { registeredOn: null, screenedOn: null, researchFrom: null, assignedOn: null, dueOn: null, repliedOn: null, reviewedOn: null, closedOn: null, answerUntil: null };

/** Calendar days of the two long classes (model §6), and working days of the short one. */
const TERM: Readonly<Record<TriageClass, number>> = { A: 30, B: 60, C: 5 };

/** The way of a suggestion by its class, cut off at the state of its cohort; nothing lies after the day of the set. */
export const dateSuggestion = (source: Random, kind: SuggestionKind, cohort: Cohort, triageClass: TriageClass | null, receivedOn: Day, project: PlannedProject | null): SuggestionDates => {
  if (kind === 'VOIDED' || cohort.state === 'RECEIVED') return NOTHING;
  const registeredOn = Math.min(workingAfter(receivedOn, 1), TODAY - 1);
  const fast = cohort.state === 'HANDLING' || cohort.state === 'REPLIED' || cohort.state === 'SCREENED' || cohort.state === 'RESEARCHING';
  const soonest = project?.isAddition ? project.dates.listedOn - 1 : TODAY;
  const screenedOn = Math.min(workingAfter(receivedOn, fast ? source.between(1, 2) : source.between(1, 4)), TODAY - 1, soonest);
  const screened = { ...NOTHING, registeredOn: Math.min(registeredOn, screenedOn), screenedOn };
  if (kind === 'MERGED' || triageClass === null || cohort.state === 'SCREENED') return screened;
  const studies = triageClass !== 'C' && (cohort.state === 'RESEARCHING' || (!fast && source.chance(0.4)));
  const researchFrom = studies ? Math.min(workingAfter(screenedOn, 1), TODAY - 1) : null;
  if (cohort.state === 'RESEARCHING') return { ...screened, researchFrom };
  const assignedOn = researchFrom === null ? Math.min(workingAfter(screenedOn, source.between(1, fast ? 1 : 2)), TODAY - 1) : workingFrom(researchFrom + source.between(4, 9));
  const studied = researchFrom === null ? 0 : assignedOn - researchFrom;
  const dueOn = triageClass === 'C' ? workingAfter(assignedOn, TERM.C) : workingFrom(assignedOn + TERM[triageClass] - studied);
  const handling = { ...screened, researchFrom, assignedOn, dueOn };
  if (cohort.state === 'HANDLING') return handling;
  const taken = triageClass === 'C' ? source.between(2, 6) : triageClass === 'A' ? source.between(10, 24) : source.between(14, 38);
  const latestReply = cohort.state === 'REPLIED' ? TODAY - 1 : cohort.state === 'REVIEWED' ? day('2024-10-31') : TODAY - 14;
  const repliedOn = workingWithin(Math.min(assignedOn + taken, latestReply), assignedOn + 1, Math.max(assignedOn + 1, latestReply));
  if (cohort.state === 'REPLIED') return { ...handling, repliedOn, answerUntil: TODAY - 1 };
  const latestClose = cohort.archived ? day(ARCHIVE.until) : TODAY - 1;
  const reviewedOn = workingWithin(repliedOn + source.between(8, 16), repliedOn + 7, Math.min(repliedOn + 30, latestClose - 1));
  const reviewed = { ...handling, repliedOn, reviewedOn, answerUntil: reviewedOn - 1 };
  if (cohort.state === 'REVIEWED') return reviewed;
  const early = cohort.planYear === 2023 && !cohort.archived ? day(ARCHIVE.until) + source.between(1, 9) : 0;
  const closedOn = workingWithin(Math.max(workingAfter(reviewedOn, source.between(1, 3)), early), reviewedOn, latestClose);
  return { ...reviewed, closedOn };
};

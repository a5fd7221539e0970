import { day, workingFrom, workingUntil, workingWithin, type Day } from '../../forge/days.js';
import { ARCHIVE, OPEN_ENDS, type PlanYear, PROJECTS, TODAY, UNFINISHED } from './district-plan.js';
import { ROUNDS, SITE_WRITTEN_OFF, type RoundPlan } from './outcome-plan.js';
import type { Slot } from './project-slots.js';
import { deck, nth, type Random } from '../../forge/random.js';

export type Grade = 'EXCELLENT' | 'GOOD' | 'FAIR';

/** Days of a project; null: not reached on the day of the set. */
export interface ProjectDates {
  proposedOn: Day | null;
  consultedOn: Day | null;
  approvedOn: Day | null;
  listedOn: Day;
  plannedStartOn: Day;
  plannedEndOn: Day;
  startedOn: Day;
  completedOn: Day | null;
  acceptedOn: Day | null;
  evaluatedOn: Day | null;
  writtenOffOn: Day | null;
  round: RoundPlan | null;
  grade: Grade | null;
}

/** Dates up to the completion, of every slot of a year in its order. */
export const dateProjects = (source: Random, year: PlanYear, slots: readonly Slot[]): ProjectDates[] => slots.map((slot) => {
  const span = slot.span === null ? null : nth(PROJECTS[year].spans, slot.span);
  const preparation = slot.isAddition ? null : initialSteps(source, slot.listedOn);
  const earliest = slot.isAddition ? slot.listedOn + 9 : slot.listedOn + 26;
  const completedOn = span === null
    ? null
    : workingWithin(source.between(Math.max(day(span.from), earliest), day(span.to)), Math.max(day(span.from), earliest), day(span.to));
  const latestStart = (completedOn ?? TODAY) - (slot.isAddition ? 6 : 18);
  const startedOn = Math.min(workingFrom(slot.listedOn + (slot.isAddition ? source.between(1, 5) : source.between(6, 50))), Math.max(slot.listedOn, workingUntil(latestStart)));
  const plannedStartOn = Math.max(slot.listedOn, startedOn - source.between(0, 4));
  const slack = source.chance(0.93) ? source.between(0, 24) : -source.between(3, 20);
  return {
    proposedOn: preparation?.proposedOn ?? null,
    consultedOn: preparation?.consultedOn ?? null,
    approvedOn: preparation?.approvedOn ?? null,
    listedOn: slot.listedOn,
    plannedStartOn,
    plannedEndOn: Math.max(plannedStartOn + 5, completedOn === null ? plannedEnd(slot) : completedOn + slack),
    startedOn,
    completedOn,
    acceptedOn: null,
    evaluatedOn: null,
    writtenOffOn: null,
    round: null,
    grade: null,
  };
});

/** Acceptance, grade and write-off of the projects of one year, span by span. */
export const closeProjects = (source: Random, year: PlanYear, projects: readonly { dates: ProjectDates; span: number | null }[]): void => {
  PROJECTS[year].spans.forEach((_, span) => {
    const ofSpan = projects.filter((project) => project.span === span).map(({ dates }) => dates);
    const round = ROUNDS.find((plan) => plan.planYear === year && plan.span === span);
    if (!round) return acceptWithoutRound(source, ofSpan);
    const waiting = ofSpan.length - round.results;
    const order = source.shuffled(ofSpan);
    for (const dates of order.slice(0, waiting)) acceptWithin(source, dates, day('2024-11-11'), TODAY);
    const rated = order.slice(waiting);
    for (const dates of rated) {
      acceptWithin(source, dates, dates.completedOn as Day, day(round.confirmedOn) - 1);
      dates.evaluatedOn = day(round.confirmedOn);
      dates.round = round;
    }
    grade(source, round, rated);
  });
};

/** The days on which the projects of a round are written off, earliest first; those with FAIR come last. */
const grade = (source: Random, round: RoundPlan, rated: readonly ProjectDates[]): void => {
  const writeOffs = writeOffDays(source, round);
  const { EXCELLENT, GOOD, FAIR } = round.grades;
  const grades: Grade[] = [...source.shuffled(deck<Grade>({ EXCELLENT, GOOD, FAIR: 0 })), ...deck<'FAIR'>({ FAIR })];
  rated.forEach((dates, index) => {
    dates.grade = nth(grades, index);
    dates.writtenOffOn = writeOffs[index] ?? null;
    // A project that is put right may well have come late.
    if (dates.grade === 'FAIR') dates.plannedEndOn = Math.max(dates.plannedStartOn + 5, (dates.completedOn as Day) - source.between(32, 70));
    else if (round.kind === 'SUPERVISOR_CALL' && dates.grade === 'EXCELLENT') dates.plannedEndOn = Math.max(dates.plannedEndOn, dates.completedOn as Day);
  });
};

const writeOffDays = (source: Random, round: RoundPlan): Day[] => {
  const confirmed = day(round.confirmedOn);
  const between = (count: number, from: Day, to: Day): Day[] =>
    Array.from({ length: count }, () => workingWithin(source.between(from, to), from, to)).sort((one, other) => one - other);
  if (round.kind === 'SITE_INSPECTION') return between(SITE_WRITTEN_OFF, day('2024-11-11'), day('2024-11-14'));
  if (round.code === '2023Q3') {
    const early = ARCHIVE.projects - ROUNDS.filter((plan) => plan.code === '2023Q1' || plan.code === '2023Q2').reduce((sum, plan) => sum + plan.results, 0);
    return [...between(early, day('2023-10-24'), day(ARCHIVE.until)), ...between(round.results - early - 6, day(ARCHIVE.until) + 1, day('2023-12-08')), ...between(6, day('2023-12-11'), day('2023-12-20'))];
  }
  const fair = round.grades.FAIR;
  const last = round.code === '2024Q3' ? day('2024-11-14') : confirmed + 55;
  const lastFair = round.code === '2024Q3' ? day('2024-11-13') : last - 12;
  return [...between(round.results - fair, confirmed + 4, round.code === '2024Q3' ? last : last - 14), ...between(fair, lastFair, last)];
};

/** Completed in the last days: the earlier ones are accepted, the others wait. */
const acceptWithoutRound = (source: Random, ofSpan: readonly ProjectDates[]): void => {
  const order = [...ofSpan].sort((one, other) => (one.completedOn as Day) - (other.completedOn as Day));
  for (const dates of order.slice(0, OPEN_ENDS.acceptedNovember)) acceptWithin(source, dates, dates.completedOn as Day, TODAY);
};

const acceptWithin = (source: Random, dates: ProjectDates, from: Day, to: Day): void => {
  const earliest = Math.max(from, (dates.completedOn as Day) + 1);
  dates.acceptedOn = workingWithin(Math.max(earliest, Math.min(to, (dates.completedOn as Day) + source.between(3, 12))), earliest, to);
};

const plannedEnd = (slot: Slot): Day => day(slot.isAddition ? UNFINISHED.added.plannedEndOn : UNFINISHED.initial.plannedEndOn);

/** Proposal, consultation and approval of the initial plan, in the weeks before its publication. */
const initialSteps = (source: Random, listedOn: Day): { proposedOn: Day; consultedOn: Day; approvedOn: Day } => ({
  proposedOn: workingFrom(listedOn - source.between(26, 38)),
  consultedOn: workingFrom(listedOn - source.between(16, 22)),
  approvedOn: workingWithin(listedOn - source.between(3, 9), listedOn - 10, listedOn - 1),
});


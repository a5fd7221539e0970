import { day, workingAfter, workingBefore, workingUntil, type Day } from '../../forge/days.js';
import type { AdjustmentState } from '@doorstep/domain/machines/adjustment';
import { TODAY } from './district-plan.js';
import { isCounted, type PlannedProject } from './project-plan.js';
import type { ProjectGround } from './project-ground.js';
import { Subjects, type Subject } from '../../parts/subjects.js';
import type { Seat } from './project-slots.js';
import { nth } from '../../forge/random.js';

/** A request to add a project, as it stands on the day of the set. */
export interface PlannedAdjustment {
  readonly state: AdjustmentState;
  /** The project that it led to. */
  readonly project: PlannedProject | null;
  readonly seat: Pick<Seat, 'tier' | 'town' | 'village' | 'isAsset'>;
  readonly subject: Subject;
  readonly draftedOn: Day;
  readonly submittedOn: Day;
  readonly surveyedOn: Day;
  /** Day of the joint review. */
  readonly reviewedOn: Day;
  readonly decidedOn: Day;
  readonly effectiveOn: Day;
}

/** The three additions that were refused, and what is under way on the day of the set. */
const OTHERS: readonly { readonly state: AdjustmentState; readonly wantedOn: string }[] = [
  { state: 'REJECTED', wantedOn: '2024-05-14' },
  { state: 'REJECTED', wantedOn: '2024-07-16' },
  { state: 'REJECTED', wantedOn: '2024-09-12' },
  { state: 'WITHDRAWN', wantedOn: '2024-08-20' },
  { state: 'IN_REVIEW', wantedOn: '2024-11-22' },
  { state: 'SURVEYED', wantedOn: '2024-11-27' },
  { state: 'SUBMITTED', wantedOn: '2024-11-28' },
  { state: 'SUBMITTED', wantedOn: '2024-11-28' },
  { state: 'DRAFT', wantedOn: '2024-11-29' },
];

/** One effective request for every addition, by day, then the others. */
export const planAdjustments = ({ forge, places, projects }: ProjectGround): PlannedAdjustment[] => {
  const subjects = new Subjects(forge.stream('adjustments'));
  const effective = projects
    .filter((project) => isCounted(project) && project.isAddition)
    .map((project): PlannedAdjustment => ({ state: 'EFFECTIVE', project, seat: project, subject: project, ...daysOf(project.dates.listedOn) }))
    .sort((one, other) => one.reviewedOn - other.reviewedOn || one.effectiveOn - other.effectiveOn);
  const others = OTHERS.map(({ state, wantedOn }, index): PlannedAdjustment => {
    const village = nth(places.villages, 17 + index * 29);
    const seat = { tier: 'VILLAGE', town: village.town, village, isAsset: true } as const;
    const days = daysOf(day(wantedOn));
    return { state, project: null, seat, subject: subjects.draw(seat), ...days, reviewedOn: Math.min(days.reviewedOn, TODAY - 1) };
  });
  return [...effective, ...others];
};

/** The steps before a listing. Joint reviews are held on Wednesdays, or the working day before. */
const daysOf = (effectiveOn: Day): Omit<PlannedAdjustment, 'state' | 'project' | 'seat' | 'subject'> => {
  // Day 0, 1970-01-01, was a Thursday.
  const reviewedOn = workingUntil(Math.floor((effectiveOn - 10) / 7) * 7 + 6);
  const surveyedOn = workingBefore(reviewedOn, 3);
  const submittedOn = workingBefore(surveyedOn, 2);
  return { draftedOn: workingBefore(submittedOn, 1), submittedOn, surveyedOn, reviewedOn, decidedOn: Math.min(workingAfter(reviewedOn, 1), effectiveOn), effectiveOn };
};

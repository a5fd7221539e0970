import { day, workingWithin, type Day } from '../../forge/days.js';
import { ROUNDS, SUPERVISORS, type RoundPlan } from './outcome-plan.js';
import type { PlannedProject } from './project-plan.js';
import { isCounted } from './project-plan.js';
import { nth, type Random } from '../../forge/random.js';
import { Seating } from './seating.js';
import type { PlannedSupervisor } from './supervisors.js';
import type { ProjectGround } from './project-ground.js';

/** One supervisor called about one project in one round. */
export interface PlannedCall {
  readonly round: RoundPlan;
  readonly supervisor: PlannedSupervisor;
  readonly project: PlannedProject;
  readonly on: Day;
  readonly reached: boolean;
  /** The project has a result in the round. */
  readonly isRated: boolean;
}

/** The calls of all rounds: the raters of the results, then projects under way until every list is full. */
export const planCalls = (ground: ProjectGround, supervisors: readonly PlannedSupervisor[]): PlannedCall[] => {
  const source = ground.forge.stream('calls');
  const inOffice = supervisors.filter((supervisor) => !supervisor.hasEnded);
  const counted = ground.projects.filter(isCounted);
  return ROUNDS.flatMap((round) => callsOf(source, round, inOffice, counted));
};

const callsOf = (source: Random, round: RoundPlan, inOffice: readonly PlannedSupervisor[], counted: readonly PlannedProject[]): PlannedCall[] => {
  const rated = counted.filter(({ dates }) => dates.round === round);
  const isList = round.kind === 'SUPERVISOR_CALL';
  const unreached = isList ? new Set(spread(source, inOffice, inOffice.length - round.reached)) : new Set<PlannedSupervisor>();
  const reached = inOffice.filter((supervisor) => !unreached.has(supervisor));
  const seating = new Seating(source, reached, SUPERVISORS.projectsEach);
  const pairs = seating.seat(rated, raterCounts(round, rated, seating));
  const calls = pairs.map(({ supervisor, project }): PlannedCall => ({ round, supervisor, project, reached: true, isRated: true, on: callDay(source, round, project) }));
  if (!isList) return calls;
  const underWay = counted.filter(({ dates }) => dates.listedOn <= day(round.closesOn) - 4 && (dates.completedOn === null || dates.completedOn > day(round.closesOn)));
  const nearby = Map.groupBy(underWay, (project) => project.town?.code ?? '');
  for (const supervisor of inOffice) {
    const isReached = !unreached.has(supervisor);
    const open = isReached ? seating.left(supervisor) : SUPERVISORS.projectsEach;
    for (const project of pickSome(source, supervisor, nearby, underWay, open)) {
      calls.push({ round, supervisor, project, reached: isReached, isRated: false, on: callDay(source, round, project) });
    }
  }
  return calls;
};

/** Supervisors below the district, evenly over the towns. */
const spread = (source: Random, inOffice: readonly PlannedSupervisor[], count: number): PlannedSupervisor[] => {
  const towns = [...Map.groupBy(inOffice.filter(({ town }) => town !== null), ({ town }) => town?.code).values()].map((list) => source.shuffled(list));
  return Array.from({ length: count }, (_, index) => nth(nth(towns, index % towns.length), Math.floor(index / towns.length)));
};

/**
 * Three raters a project, four for so many as the round says. In the fullest round all lists are used up: the fourth
 * seats are dealt so that each town needs all of its supervisors and an even share of those of the district.
 */
const raterCounts = (round: RoundPlan, rated: readonly PlannedProject[], seating: Seating): ReadonlyMap<PlannedProject, number> => {
  const counts = new Map(rated.map((project) => [project, 3]));
  if (round.fourRaters === 0) return counts;
  const towns = [...Map.groupBy(rated.filter(({ town }) => town !== null), ({ town }) => town)];
  const ofDistrict = seating.capacity(null) - (rated.length - towns.reduce((sum, [, list]) => sum + list.length, 0)) * 3;
  towns.forEach(([town, list], index) => {
    const share = Math.floor(ofDistrict / towns.length) + (index < ofDistrict % towns.length ? 1 : 0);
    const fourth = seating.capacity(town) + share - list.length * 3;
    if (fourth < 0 || fourth > list.length) throw new RangeError(`${town?.name ?? ''}: ${fourth} fourth raters of ${list.length}`);
    for (const project of list.slice(0, fourth)) counts.set(project, 4);
  });
  return counts;
};

/** Inside the round and, where it can be, not before the work was done. */
const callDay = (source: Random, round: RoundPlan, { dates }: PlannedProject): Day => {
  const to = day(round.closesOn);
  const done = dates.completedOn !== null && dates.completedOn <= to ? dates.completedOn : dates.listedOn + 1;
  const from = Math.min(to, Math.max(day(round.opensOn), done));
  return workingWithin(source.between(from, to), from, to);
};

/** Distinct projects of the own village, then of the town, then of the district. */
const pickSome = (source: Random, supervisor: PlannedSupervisor, nearby: ReadonlyMap<string, PlannedProject[]>, underWay: readonly PlannedProject[], count: number): PlannedProject[] => {
  if (count === 0) return [];
  const town = supervisor.town ? (nearby.get(supervisor.town.code) ?? []) : (nearby.get('') ?? []);
  const own = source.shuffled(town.filter(({ village }) => village !== null && village === supervisor.village));
  const chosen = new Set(own.slice(0, count));
  for (const list of [town, underWay]) {
    for (let attempt = 0; chosen.size < count && list.length > 0 && attempt < 40; attempt += 1) chosen.add(source.pick(list));
  }
  if (chosen.size < count) throw new RangeError('too few projects under way');
  return [...chosen];
};

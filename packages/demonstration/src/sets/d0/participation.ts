import { Tables, type Batch } from '../../forge/batch.js';
import { isoDate, monthOf, type Day } from '../../forge/days.js';
import { PARTICIPATION } from './outcome-plan.js';
import { actorsOf } from '../../parts/project-actors.js';
import type { PlannedProject } from './project-plan.js';
import { isCounted } from './project-plan.js';
import { nth, splitSum } from '../../forge/random.js';
import { TODAY } from './district-plan.js';
import type { ProjectGround } from './project-ground.js';

interface PlannedParticipation {
  readonly project: PlannedProject;
  readonly stage: 'COLLECT' | 'DECIDE' | 'EXECUTE' | 'APPRAISE';
  readonly personTimes: number;
  readonly on: Day;
}

/** Residents collect and decide everywhere; building along and appraising come out at the sums of the set. */
export const planParticipation = ({ forge, projects }: ProjectGround): PlannedParticipation[] => {
  const source = forge.stream('participation');
  const counted = projects.filter(isCounted);
  const planned = counted.flatMap((project): PlannedParticipation[] => {
    const before = project.dates.consultedOn ?? project.dates.listedOn;
    return [
      { project, stage: 'COLLECT', personTimes: source.between(8, 60), on: Math.min(before, project.dates.listedOn) },
      { project, stage: 'DECIDE', personTimes: source.between(12, 48), on: before },
    ];
  });
  const add = (chosen: readonly PlannedProject[], stage: 'EXECUTE' | 'APPRAISE', sum: number): void => {
    splitSum(source, sum, chosen.length, 1).forEach((personTimes, index) => {
      const project = nth(chosen, index);
      planned.push({ project, stage, personTimes, on: stage === 'EXECUTE' ? project.dates.startedOn + 3 : (project.dates.acceptedOn ?? TODAY) });
    });
  };
  const done = (year: number): PlannedProject[] => counted.filter((project) => project.planYear === year && project.dates.evaluatedOn !== null);
  const every = (list: readonly PlannedProject[], step: number): PlannedProject[] => list.filter((_, index) => index % step === 0);
  add(every(done(2023), 2), 'EXECUTE', PARTICIPATION.execute2023);
  add(every(done(2024).filter(({ dates }) => monthOf(dates.startedOn + 3).year === 2024), 12), 'EXECUTE', PARTICIPATION.execute2024);
  add(every(done(2024), 8), 'APPRAISE', PARTICIPATION.appraise);
  return planned;
};

/** Number of stages with participation by project id. */
export const stagesOf = (planned: readonly PlannedParticipation[]): ReadonlyMap<string, number> => {
  const stages = new Map<string, number>();
  for (const { project } of planned) stages.set(project.id, (stages.get(project.id) ?? 0) + 1);
  return stages;
};

export function* participationBatches(ground: ProjectGround, planned: readonly PlannedParticipation[]): Generator<Batch> {
  const { forge, projects, staff } = ground;
  const source = forge.stream('benefits');
  const tables = new Tables('participation', 'benefit_record');
  for (const { project, stage, personTimes, on } of planned) {
    tables.add('participation', {
      ...forge.ledger(on, 870, actorsOf(staff, project, 0).lead),
      project_id: project.id,
      stage,
      party_members: Math.ceil(personTimes / 4),
      resident_person_times: personTimes,
      on: isoDate(on),
    });
    yield* tables.overflow();
  }
  for (const project of projects) {
    const { writtenOffOn, completedOn } = project.dates;
    if (writtenOffOn === null || completedOn === null) continue;
    const persons = source.between(80, project.village ? 900 : 6000);
    tables.add('benefit_record', {
      ...forge.ledger(writtenOffOn, 830, actorsOf(staff, project, 0).lead),
      project_id: project.id,
      person_times: persons * source.between(2, 9),
      persons,
      period_start: isoDate(completedOn),
      period_end: isoDate(writtenOffOn),
      basis: '按服务台账和户籍人口测算',
    });
  }
  yield* tables.batches();
}

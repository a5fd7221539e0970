import { batches, type Batch, type Row } from '../../forge/batch.js';
import { day, isoDate, workingWithin } from '../../forge/days.js';
import type { PlannedResult } from './evaluation-plan.js';
import { isCounted, type PlannedProject } from './project-plan.js';
import type { ProjectGround } from './project-ground.js';

/** The decisions of the closed plan year are taken before its plans are closed. */
const FROM = day('2024-01-08');
const TO = day('2024-03-22');

type Decision = 'EXTEND' | 'CONTINUE' | 'EXIT';

const REASONS: Readonly<Record<Decision, (project: PlannedProject) => string>> = {
  EXTEND: ({ placeText }) => `群众评价好，${placeText}周边仍有同类需求，扩大到下一年度计划。`,
  CONTINUE: ({ lead }) => `成效稳定，由${lead.short}继续管护和提供服务。`,
  EXIT: () => '评价偏低或需求已基本满足，下一年度不再安排。',
};

/** What comes of the micro works and services of 2023 in the year after: most go on, the best are extended. */
export function* nextYearBatches({ forge, projects, staff }: ProjectGround, results: readonly PlannedResult[]): Generator<Batch> {
  const source = forge.stream('next year');
  const resultOf = new Map(results.map(({ project, id }) => [project, id]));
  const following = Map.groupBy(projects.filter((project) => isCounted(project) && project.planYear === 2024 && !project.isAddition), ({ village }) => village);
  const closed = projects.filter((project) => isCounted(project) && project.planYear === 2023 && (project.tier === 'VILLAGE' || !project.work.isAsset));
  yield* batches('next_year_decision', closed.map((project, index): Row => {
    const extension = (following.get(project.village) ?? []).find(({ work }) => work.sector === project.work.sector);
    const decision = decisionOf(project, extension, source.next());
    const decidedOn = workingWithin(source.between(FROM, TO), FROM, TO);
    return {
      ...forge.changing(decidedOn, 900, staff.operator(index)),
      project_id: project.id,
      year: 2024,
      decision,
      reason: REASONS[decision](project),
      basis_id: resultOf.get(project) ?? null,
      decided_by: staff.operator(index),
      decided_on: isoDate(decidedOn),
      extended_into_id: decision === 'EXTEND' ? (extension?.id ?? null) : null,
    };
  }));
}

const decisionOf = (project: PlannedProject, extension: PlannedProject | undefined, chance: number): Decision => {
  if (project.dates.grade === 'FAIR' || chance < 0.03) return 'EXIT';
  return extension && (project.dates.grade === 'EXCELLENT' || chance > 0.8) ? 'EXTEND' : 'CONTINUE';
};

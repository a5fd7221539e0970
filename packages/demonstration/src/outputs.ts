import { OUTPUT_TYPES, type OutputType } from '@doorstep/domain/code-lists/output-codes';
import { Tables, type Batch } from './batch.js';
import { isoDate, monthOf } from './days.js';
import { OUTPUTS, PARTICIPATION } from './outcome-plan.js';
import { actorsOf } from './project-actors.js';
import type { PlannedProject } from './project-plan.js';
import { isCounted } from './project-plan.js';
import { nth, splitSum } from './random.js';
import { TODAY } from './world.js';
import type { ProjectGround } from './world-plan.js';

export interface PlannedOutput {
  readonly type: OutputType;
  readonly unit: string;
  readonly quantity: number;
  readonly mode: 'NEW' | 'REBUILT' | 'SERVICE';
}

const REBUILT = /改造|维修|更新|疏通|修补|提升/;

/** What each project brought; shelters and street lamps come out at the numbers of the set. */
export const outputsOf = ({ forge, projects }: ProjectGround): ReadonlyMap<string, PlannedOutput[]> => {
  const source = forge.stream('outputs');
  const counted = projects.filter((project) => isCounted(project) && project.dates.completedOn !== null);
  const of = (type: OutputType): PlannedProject[] => counted.filter((project) => project.work.output === type);
  const lamps = of('STREET_LAMP');
  const shelters = of('BUS_SHELTER');
  const fixed = new Map<string, number>();
  splitSum(source, OUTPUTS.lamps, lamps.length, 1).forEach((count, index) => fixed.set(nth(lamps, index).id, count));
  const built = splitSum(source, OUTPUTS.sheltersNew, shelters.length, 1);
  const rebuilt = splitSum(source, OUTPUTS.sheltersRebuilt, shelters.length, 1);
  const outputs = new Map<string, PlannedOutput[]>();
  for (const project of counted) {
    const type = project.work.output;
    const { unit } = OUTPUT_TYPES[type];
    const [least, most] = project.work.quantity;
    const mode = !project.work.isAsset ? 'SERVICE' : REBUILT.test(project.work.title) ? 'REBUILT' : 'NEW';
    outputs.set(project.id, [{ type, unit, quantity: fixed.get(project.id) ?? source.between(least, most), mode }]);
  }
  shelters.forEach((project, index) => {
    const unit = OUTPUT_TYPES.BUS_SHELTER.unit;
    outputs.set(project.id, [
      { type: 'BUS_SHELTER', unit, quantity: nth(built, index), mode: 'NEW' },
      { type: 'BUS_SHELTER', unit, quantity: nth(rebuilt, index), mode: 'REBUILT' },
    ]);
  });
  return outputs;
};

/** Participation by stage and benefits; the sums of person-times are those of the set. */
export function* participationBatches(ground: ProjectGround): Generator<Batch> {
  const { forge, projects, staff } = ground;
  const source = forge.stream('participation');
  const tables = new Tables('participation', 'benefit_record');
  const counted = projects.map((project, index) => ({ project, index })).filter(({ project }) => isCounted(project));
  const add = (chosen: typeof counted, stage: 'EXECUTE' | 'APPRAISE', sum: number): void => {
    splitSum(source, sum, chosen.length, 1).forEach((count, at) => {
      const { project, index } = nth(chosen, at);
      const on = stage === 'EXECUTE' ? project.dates.startedOn + 3 : (project.dates.acceptedOn ?? TODAY);
      tables.add('participation', {
        ...forge.ledger(on, 870, actorsOf(staff, project, index).lead),
        project_id: project.id,
        stage,
        party_members: Math.ceil(count / 4),
        resident_person_times: count,
        on: isoDate(on),
      });
    });
  };
  const started = (year: number) => counted.filter(({ project }) => project.planYear === year && project.dates.completedOn !== null);
  add(started(2023).filter((_, index) => index % 2 === 0), 'EXECUTE', PARTICIPATION.execute2023);
  add(started(2024).filter(({ project }) => monthOf(project.dates.startedOn + 3).year === 2024).filter((_, index) => index % 12 === 0), 'EXECUTE', PARTICIPATION.execute2024);
  add(started(2024).filter(({ project }) => project.dates.evaluatedOn !== null).filter((_, index) => index % 8 === 0), 'APPRAISE', PARTICIPATION.appraise);
  for (const { project, index } of counted) {
    const { writtenOffOn, completedOn } = project.dates;
    if (writtenOffOn === null || completedOn === null) continue;
    const persons = source.between(80, project.village ? 900 : 6000);
    tables.add('benefit_record', {
      ...forge.ledger(writtenOffOn, 830, actorsOf(staff, project, index).lead),
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


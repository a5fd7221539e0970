import { OUTPUT_TYPES, type OutputType } from '@doorstep/domain/code-lists/output-codes';
import { OUTPUTS } from './outcome-plan.js';
import type { PlannedProject } from './project-plan.js';
import { isCounted } from './project-plan.js';
import { nth, splitSum } from '../../forge/random.js';
import type { ProjectGround } from './project-ground.js';

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

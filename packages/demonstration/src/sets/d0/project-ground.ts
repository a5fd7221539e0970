import type { Ground } from '../../ground/ground.js';
import type { PlannedProject } from './project-plan.js';

/** The ground with its projects. */
export interface ProjectGround extends Ground {
  readonly projects: readonly PlannedProject[];
}

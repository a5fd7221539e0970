import type { Organizations } from './organizations.js';
import type { Places } from './places.js';
import type { PlannedProject } from './project-plan.js';
import type { Staff } from './staff.js';
import type { Forge } from './world.js';

/** What is known of the district before rows are made. */
export interface Ground {
  readonly forge: Forge;
  readonly places: Places;
  readonly organizations: Organizations;
  readonly staff: Staff;
  readonly channels: Readonly<Record<string, string>>;
}

/** The ground with its projects. */
export interface ProjectGround extends Ground {
  readonly projects: readonly PlannedProject[];
}

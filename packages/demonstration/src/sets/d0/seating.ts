import type { Town } from '../../ground/places.js';
import type { PlannedProject } from './project-plan.js';
import { nth, type Random } from '../../forge/random.js';
import type { PlannedSupervisor } from './supervisors.js';

/**
 * Deals raters to projects so that no supervisor has more than the list holds. Every project takes those with the most
 * room first, of the own village among equals; so the lists can be filled to the last seat where the sums allow it.
 */
export class Seating {
  readonly #room = new Map<PlannedSupervisor, number>();
  readonly #byTown: Map<Town | null, PlannedSupervisor[]>;

  constructor(source: Random, supervisors: readonly PlannedSupervisor[], each: number) {
    for (const supervisor of supervisors) this.#room.set(supervisor, each);
    this.#byTown = Map.groupBy(source.shuffled(supervisors), ({ town }) => town);
  }

  /** Seats left for a supervisor. */
  left(supervisor: PlannedSupervisor): number {
    return this.#room.get(supervisor) ?? 0;
  }

  /** Seats left with the supervisors of a town; null: of the district. */
  capacity(town: Town | null): number {
    return (this.#byTown.get(town) ?? []).reduce((sum, supervisor) => sum + this.left(supervisor), 0);
  }

  seat(projects: readonly PlannedProject[], counts: ReadonlyMap<PlannedProject, number>): { supervisor: PlannedSupervisor; project: PlannedProject }[] {
    const pairs: { supervisor: PlannedSupervisor; project: PlannedProject }[] = [];
    const take = (project: PlannedProject, town: Town | null, count: number): void => {
      for (const supervisor of this.#roomiest(town, project, count)) {
        this.#room.set(supervisor, this.left(supervisor) - 1);
        pairs.push({ supervisor, project });
      }
    };
    const need = (project: PlannedProject): number => counts.get(project) ?? 0;
    for (const project of projects.filter(({ town }) => town === null)) take(project, null, need(project));
    for (const [town, list] of Map.groupBy(projects.filter((project) => project.town !== null), (project) => project.town)) {
      // What the town cannot seat itself, supervisors of the district take, one a project.
      let guests = Math.max(0, list.reduce((sum, project) => sum + need(project), 0) - this.capacity(town));
      for (const project of list) {
        const guest = guests > 0 ? 1 : 0;
        guests -= guest;
        if (guest > 0) take(project, null, 1);
        take(project, town, need(project) - guest);
      }
    }
    return pairs;
  }

  #roomiest(town: Town | null, project: PlannedProject, count: number): PlannedSupervisor[] {
    const rank = (supervisor: PlannedSupervisor): number => this.left(supervisor) * 4 + (supervisor.village !== null && supervisor.village === project.village ? 2 : supervisor.tier === 'TOWN' ? 1 : 0);
    const open = (this.#byTown.get(town) ?? []).filter((supervisor) => this.left(supervisor) > 0).sort((one, other) => rank(other) - rank(one));
    if (open.length < count) throw new RangeError(`too few supervisors for ${project.code}`);
    return Array.from({ length: count }, (_, index) => nth(open, index));
  }
}

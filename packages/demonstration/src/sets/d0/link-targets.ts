import type { Cohort } from './intake-plan.js';
import type { PlannedProject } from './project-plan.js';
import { isCounted } from './project-plan.js';
import { nth, type Random } from '../../forge/random.js';

/**
 * Deals out the projects that suggestions are behind: every project of the initial plan of 2024 and every addition
 * gets one before any gets a second; the first batch of 2024 only from suggestions received before December 2023.
 */
export class LinkTargets {
  readonly #queues: Readonly<Record<string, PlannedProject[]>>;
  readonly #again: Readonly<Record<string, PlannedProject[]>>;

  constructor(private readonly source: Random, projects: readonly PlannedProject[]) {
    const of = (year: number, added: boolean): PlannedProject[] =>
      source.shuffled(projects.filter((project) => isCounted(project) && project.planYear === year && project.isAddition === added));
    const initial2024 = of(2024, false);
    const first = initial2024.filter((project) => project.batch === 1);
    const second = initial2024.filter((project) => project.batch === 2);
    this.#queues = { INITIAL_2023: of(2023, false), ADDED_2023: of(2023, true), INITIAL_2024: [...first, ...second], ADDED_2024: of(2024, true) };
    this.#again = { INITIAL_2024: second, ADDED_2024: this.#queues['ADDED_2024']?.slice() ?? [] };
  }

  draw(cohort: Cohort): PlannedProject | null {
    if (cohort.link === 'NONE') return null;
    return this.#queues[cohort.link]?.shift() ?? this.source.pick(nth([this.#again[cohort.link] ?? []], 0));
  }
}

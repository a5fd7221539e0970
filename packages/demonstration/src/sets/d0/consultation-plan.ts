import { day, workingFrom, type Day } from '../../forge/days.js';
import type { Town } from '../../ground/places.js';
import type { PlannedConsultation } from '../../parts/consultations.js';
import type { PlannedProject } from './project-plan.js';
import type { Origin } from './project-team.js';
import { nth } from '../../forge/random.js';
import type { ProjectGround } from './project-ground.js';

const PER_TOWN = 3;
const WISHES = 4;
/** First day of the meetings of a plan year; the wish lists are adopted before the projects are proposed. */
const MEETINGS: Readonly<Record<number, string>> = { 2023: '2022-11-28', 2024: '2023-11-20' };
const OPEN_WISHES: readonly string[] = ['驻地主街增设休息座椅', '文体广场加装夜间照明', '卫生院门前增设候诊雨棚', '农贸市场周边划设停车位', '中学门前改造人行过街设施'];

/** Three closed consultations a town and plan year, and three under way for the next plan. */
export const planConsultations = ({ forge, places, projects }: ProjectGround): PlannedConsultation[] => {
  const source = forge.stream('consultations');
  const planned: PlannedConsultation[] = [];
  for (const planYear of [2023, 2024]) {
    for (const town of places.towns) {
      const candidates = source.shuffled(projects.filter((project) => fits(project, town, planYear)));
      for (let turn = 0; turn < PER_TOWN; turn += 1) {
        const heldOn = workingFrom(day(MEETINGS[planYear] ?? '') + turn * 3 + source.between(0, 2));
        planned.push(make(planned.length, forge.id, town, planYear, heldOn, 'CLOSED', candidates.slice(turn * WISHES, (turn + 1) * WISHES)));
      }
    }
  }
  const open = (town: number, heldOn: string, reached: PlannedConsultation['reached']): void => {
    planned.push(make(planned.length, forge.id, nth(places.towns, town), 2025, day(heldOn), reached, []));
  };
  open(5, '2024-11-07', 'SUBMITTED');
  open(6, '2024-11-13', 'DECIDING');
  open(0, '2024-11-26', 'ANNOUNCED');
  return planned;
};

const fits = (project: PlannedProject, town: Town, planYear: number): boolean =>
  project.town === town && project.planYear === planYear && !project.isAddition && project.noise === null && (planYear === 2023 || project.batch === 2);

const make = (serial: number, id: (on: Day, minutes?: number) => string, town: Town, planYear: number, heldOn: Day, reached: PlannedConsultation['reached'], projects: readonly PlannedProject[]): PlannedConsultation => ({
  id: id(heldOn - 12, 560),
  wishListId: id(heldOn + 4, 600),
  town,
  planYear,
  heldOn,
  reached,
  projects,
  others: (projects.length > 0 ? [nth(OPEN_WISHES, serial % OPEN_WISHES.length)] : OPEN_WISHES.slice(0, 4)).map((wish) => `${town.name}${wish}`),
});

/** Origins of projects that rest on a wish list. */
export const wishOrigins = (consultations: readonly PlannedConsultation[]): Origin[] =>
  consultations.flatMap((consultation) => consultation.projects.map((project): Origin => ({ projectId: project.id, kind: 'WISH_LIST', refId: consultation.wishListId })));

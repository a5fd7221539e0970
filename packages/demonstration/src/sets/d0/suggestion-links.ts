import { Tables, type Batch } from '../../forge/batch.js';
import { isoDate, workingFrom, type Day } from '../../forge/days.js';
import { same } from './district-plan.js';
import { INTAKE } from './intake-plan.js';
import type { PlannedProject } from './project-plan.js';
import { isCounted } from './project-plan.js';
import type { Origin } from './project-team.js';
import type { PlannedSuggestion } from './suggestion-plan.js';
import { suggestionActors } from '../../parts/suggestion-actors.js';
import type { ProjectGround } from './project-ground.js';

export interface PlannedLink {
  readonly suggestion: PlannedSuggestion;
  readonly project: PlannedProject;
  readonly linkedOn: Day;
  readonly isFirst: boolean;
}

/** One link for every suggestion behind a project, and so many second ones that the rows of the set come out. */
export const planLinks = (ground: ProjectGround, suggestions: readonly PlannedSuggestion[]): PlannedLink[] => {
  const source = ground.forge.stream('links');
  const links: PlannedLink[] = [];
  const add = (suggestion: PlannedSuggestion, project: PlannedProject, isFirst: boolean): void => {
    const screenedOn = suggestion.dates.screenedOn as Day;
    links.push({ suggestion, project, isFirst, linkedOn: Math.max(screenedOn, Math.min(workingFrom(screenedOn + source.between(1, 6)), project.dates.listedOn - 1)) });
  };
  const linked = suggestions.filter((suggestion) => suggestion.project !== null && suggestion.kind === 'COUNTED');
  for (const suggestion of linked) if (suggestion.project) add(suggestion, suggestion.project, true);
  same('linked suggestions', links.length, INTAKE.linkedSuggestions);
  const nearby = new Map<string, PlannedProject[]>();
  for (const project of ground.projects) {
    if (!isCounted(project) || project.planYear !== 2024 || !project.town) continue;
    nearby.set(project.town.code, [...(nearby.get(project.town.code) ?? []), project]);
  }
  for (const suggestion of source.shuffled(linked)) {
    if (links.length === INTAKE.links) break;
    const fitting = (nearby.get(suggestion.town?.code ?? '') ?? []).filter((project) => project !== suggestion.project && project.work.sector === suggestion.work.sector && project.dates.listedOn > (suggestion.dates.screenedOn as Day) && project.dates.listedOn < (suggestion.dates.screenedOn as Day) + 200);
    if (fitting.length > 0) add(suggestion, source.pick(fitting), false);
  }
  same('links', links.length, INTAKE.links);
  return links;
};

/** Origins of projects that rest on suggestions. */
export const originsOf = (links: readonly PlannedLink[]): Origin[] =>
  links.filter(({ isFirst }) => isFirst).map(({ suggestion, project }) => ({ projectId: project.id, kind: 'SUGGESTION', refId: suggestion.id }));

/** Links, and the conversion of each suggestion into its project. */
export function* linkBatches(ground: ProjectGround, links: readonly PlannedLink[]): Generator<Batch> {
  const { forge } = ground;
  const tables = new Tables('suggestion_project_link', 'conversion', 'conversion_suggestion');
  for (const { suggestion, project, linkedOn, isFirst } of links) {
    const { screener } = suggestionActors(ground, suggestion);
    tables.add('suggestion_project_link', {
      ...forge.child(linkedOn, 800, screener),
      suggestion_id: suggestion.id,
      project_id: project.id,
      linked_by: screener,
      linked_on: isoDate(linkedOn),
      note: isFirst ? null : '同一片区同类事项一并考虑',
    });
    if (!isFirst) continue;
    const convertedOn = project.dates.listedOn;
    const row = forge.ledger(convertedOn, 810, screener);
    tables.add('conversion', { ...row, kind: 'PROJECT', subject: project.title, project_id: project.id, document: null, converted_on: isoDate(convertedOn) });
    tables.add('conversion_suggestion', { ...forge.child(convertedOn, 810, screener), conversion_id: row['id'], suggestion_id: suggestion.id });
    yield* tables.overflow();
  }
  yield* tables.batches();
}

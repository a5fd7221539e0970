import type { Act } from '../platform/operation/act.js';
import { loadVisible } from '../platform/operation/load.js';
import type { Suggestion } from '../suggestions/suggestion.entity.js';
import { suggestionConcept } from '../suggestions/suggestion.policy.js';
import { ProjectOrigin, SuggestionProjectLink } from './project-origin.entity.js';
import type { Project } from './project.entity.js';

/** Refuses suggestions that the caller may not see or that ended without an answer. */
export async function requireSuggestions(act: Act, ids: readonly string[], path = 'suggestionIds'): Promise<void> {
  for (const id of ids) {
    if (isEnded(await loadVisible(act, suggestionConcept, id, path))) act.refuse('INVALID', path);
  }
}

function isEnded(row: Suggestion): boolean {
  return [row.withdrawnAt, row.mergedAt, row.rejectedAt, row.transferredAt].some((at) => at !== null && at !== undefined);
}

/** Links suggestions to a project and names them as its origins; a link that exists stays as it is. */
export async function linkSuggestions(
  act: Act,
  project: Project,
  suggestionIds: readonly string[],
  note: string | null = null,
): Promise<void> {
  const known = await act.em.find(SuggestionProjectLink, { districtCode: act.districtCode, projectId: project.id });
  const linked = new Set(known.map((link) => link.suggestionId));
  for (const suggestionId of new Set(suggestionIds)) {
    if (linked.has(suggestionId)) continue;
    const row = { districtCode: act.districtCode, projectId: project.id, note, createdBy: act.actorId };
    act.em.create(SuggestionProjectLink, { ...row, suggestionId, linkedBy: act.actorId, linkedOn: act.today });
    act.em.create(ProjectOrigin, { ...row, kind: 'SUGGESTION', refId: suggestionId, on: act.today });
  }
}

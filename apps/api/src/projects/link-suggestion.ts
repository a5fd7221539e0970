import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { SuggestionProjectLink } from './project-origin.entity.js';
import { projectConcept } from './project.policy.js';
import { linkSuggestions, requireSuggestions } from './suggestion-links.js';

/** A suggestion stands behind a project; both pages show it. */
export const linkSuggestion = editOperation({
  name: 'linkSuggestion',
  zh: '关联建议',
  en: 'Link a suggestion',
  move: 'register.write',
  concept: projectConcept,
  states: ['RESERVED', 'PROPOSED', 'CONSULTED', 'APPROVED', 'LISTED', 'IMPLEMENTING', 'COMPLETED', 'ACCEPTED', 'EVALUATED', 'SUSPENDED'],
  input: {
    suggestionId: field.id('sug', '建议', 'Suggestion'),
    note: field.text('说明', 'Note', 500).optional(),
  },
  async guard(act, project, { suggestionId }) {
    await requireSuggestions(act, [suggestionId], 'suggestionId');
    const known = await act.em.count(SuggestionProjectLink, { districtCode: act.districtCode, projectId: project.id, suggestionId });
    if (known > 0) act.refuse('DUPLICATE', 'suggestionId');
  },
  change: (act, project, { suggestionId, note }) => linkSuggestions(act, project, [suggestionId], note ?? null),
});

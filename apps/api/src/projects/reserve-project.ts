import type { Act } from '../platform/operation/act.js';
import { createOperation } from '../platform/operation/operation.js';
import { makeProject } from './make-project.js';
import { ideaInput } from './project-input.js';
import { projectConcept } from './project.policy.js';
import { requireIdea } from './require-idea.js';
import { subjectOfIdea } from './subject-of-idea.js';
import { linkSuggestions } from './suggestion-links.js';

/** An idea is kept for later; the unit that has it leads it until it is proposed. */
export const reserveProject = createOperation({
  name: 'reserveProject',
  move: 'project.reserve',
  concept: projectConcept,
  input: ideaInput,
  subject: (act, values) => subjectOfIdea(act, values, ownUnit(act)),
  guard: requireIdea,
  async create(act, values) {
    const project = await makeProject(act, { ...values, leadOrganizationId: ownUnit(act) }, { state: 'RESERVED', reservedOn: act.today });
    await linkSuggestions(act, project, values.suggestionIds ?? []);
    return project;
  },
});

function ownUnit(act: Act): string | undefined {
  return act.caller.kind === 'STAFF' ? (act.caller.viewer.organizationId ?? undefined) : undefined;
}

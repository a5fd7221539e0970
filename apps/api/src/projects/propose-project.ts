import { requireOrganization } from '../divisions/require-organization.js';
import { createOperation, moveOperation } from '../platform/operation/operation.js';
import { makeProject } from './make-project.js';
import { ideaInput, proposalInput } from './project-input.js';
import { handOverLead } from './project-team.js';
import { projectConcept } from './project.policy.js';
import { requireIdea, requirePlannedOrder } from './require-idea.js';
import { subjectOfIdea } from './subject-of-idea.js';
import { linkSuggestions } from './suggestion-links.js';

/** A project is proposed with tier, main sector, place, budget estimate and lead. */
export const proposeProject = createOperation({
  name: 'proposeProject',
  move: 'project.propose',
  concept: projectConcept,
  input: { ...ideaInput, ...proposalInput },
  subject: (act, values) => subjectOfIdea(act, values, values.leadOrganizationId),
  async guard(act, values) {
    await requireIdea(act, values);
    await requireOrganization(act, values.leadOrganizationId, 'leadOrganizationId');
    requirePlannedOrder(act, values.plannedStartOn, values.plannedEndOn);
  },
  async create(act, values) {
    const project = await makeProject(act, values, { state: 'PROPOSED', proposedOn: act.today });
    await linkSuggestions(act, project, values.suggestionIds ?? []);
    return project;
  },
});

/** A reserved idea is proposed. */
export const proposeReservedProject = moveOperation({
  name: 'proposeReservedProject',
  move: 'project.propose',
  concept: projectConcept,
  input: proposalInput,
  async guard(act, _project, values) {
    await requireOrganization(act, values.leadOrganizationId, 'leadOrganizationId');
    requirePlannedOrder(act, values.plannedStartOn, values.plannedEndOn);
  },
  async change(act, project, values) {
    project.budgetAmount = values.budgetAmount;
    project.plannedStartOn = values.plannedStartOn ?? null;
    project.plannedEndOn = values.plannedEndOn ?? null;
    project.proposedOn = act.today;
    await handOverLead(act, project.id, values.leadOrganizationId);
  },
});

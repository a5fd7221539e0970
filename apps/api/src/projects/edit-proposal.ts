import { requireOrganization } from '../divisions/require-organization.js';
import { requireSector } from '../divisions/require-sector.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { applyProposal } from './apply-proposal.js';
import { ideaInput, proposalInput } from './project-input.js';
import { handOverLead } from './project-team.js';
import { projectConcept } from './project.policy.js';
import { requirePlannedOrder } from './require-idea.js';
import { requirePublicTexts } from './require-public-texts.js';

/** What may be changed of a proposal; what is left out stays. */
export const proposalChanges = {
  title: ideaInput.title.optional(),
  summary: ideaInput.summary.optional(),
  content: ideaInput.content.optional(),
  mainSectorId: ideaInput.mainSectorId.optional(),
  isAsset: ideaInput.isAsset.optional(),
  beneficiariesPlanned: ideaInput.beneficiariesPlanned,
  budgetAmount: proposalInput.budgetAmount.optional(),
  plannedStartOn: proposalInput.plannedStartOn,
  plannedEndOn: proposalInput.plannedEndOn,
};

/** A proposal is filled in or corrected before it is deliberated, as one that came from a wish list needs. */
export const editProposal = editOperation({
  name: 'editProposal',
  zh: '修改申报内容',
  en: 'Edit the proposal',
  move: 'project.propose',
  concept: projectConcept,
  states: ['RESERVED', 'PROPOSED'],
  input: { ...proposalChanges, leadOrganizationId: proposalInput.leadOrganizationId.optional() },
  async guard(act, project, values) {
    requirePublicTexts(act, values);
    if (values.mainSectorId) await requireSector(act, values.mainSectorId, 'mainSectorId');
    if (values.leadOrganizationId) await requireOrganization(act, values.leadOrganizationId, 'leadOrganizationId');
    requirePlannedOrder(act, values.plannedStartOn ?? project.plannedStartOn, values.plannedEndOn ?? project.plannedEndOn);
  },
  async change(act, project, values) {
    applyProposal(project, values);
    if (values.leadOrganizationId) await handOverLead(act, project.id, values.leadOrganizationId);
  },
});

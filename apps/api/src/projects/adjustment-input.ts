import { field, inputOf } from '../platform/graph/input.js';
import type { ValuesOf } from '../platform/graph/input.js';
import { proposalChanges } from './edit-proposal.js';
import { ideaInput, proposalInput } from './project-input.js';

/** What every request says of itself. */
export const requestInput = {
  reason: field.text('申请理由,生效后公开', 'Reason, public once it takes effect', 1000),
  requestedById: field.id('org', '申请单位,不填即本单位', 'Unit that asks; your own when left open').optional(),
  suggestionIds: field.ids('sug', '相关建议', 'Suggestions behind it').optional(),
  assessmentId: field.id('oas', '成效评估', 'Assessment that led to it').optional(),
};

/** The project that is asked about. */
export const adjustedProject = field.id('prj', '项目', 'Project');

const { planYear: _planYear, suggestionIds: _suggestionIds, ...idea } = ideaInput;

/** A new project as a request describes it: everything that the list of the year asks for. A draft may leave things open. */
export const newProjectInput = {
  ...idea,
  summary: idea.summary.optional(),
  content: idea.content.optional(),
  ...proposalInput,
  budgetAmount: proposalInput.budgetAmount.optional(),
  leadOrganizationId: proposalInput.leadOrganizationId.optional(),
};

/** What a change may change of a listed project. */
export const changeInput = {
  ...proposalChanges,
  placeText: ideaInput.placeText,
};

/** One of the projects that a split makes; what is left open it takes from the project that is split. */
export const partInput = inputOf('ProjectPartInput', '拆分后的项目', 'A project that a split makes', {
  title: ideaInput.title,
  summary: ideaInput.summary,
  content: ideaInput.content,
  budgetAmount: proposalInput.budgetAmount,
  villageCode: ideaInput.villageCode,
  placeText: ideaInput.placeText,
  beneficiariesPlanned: ideaInput.beneficiariesPlanned,
  plannedStartOn: proposalInput.plannedStartOn,
  plannedEndOn: proposalInput.plannedEndOn,
  leadOrganizationId: proposalInput.leadOrganizationId.optional(),
});

/** The project that a merge makes; what is left open it takes from the project that the request names. */
export const mergedInput = {
  title: ideaInput.title,
  summary: ideaInput.summary,
  content: ideaInput.content,
  budgetAmount: proposalInput.budgetAmount,
  placeText: ideaInput.placeText,
  beneficiariesPlanned: ideaInput.beneficiariesPlanned,
  plannedStartOn: proposalInput.plannedStartOn,
  plannedEndOn: proposalInput.plannedEndOn,
  leadOrganizationId: proposalInput.leadOrganizationId.optional(),
};

export type RequestValues = ValuesOf<typeof requestInput>;

import { requireSector } from '../divisions/require-sector.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { ideaInput, proposalInput } from './project-input.js';
import { projectConcept } from './project.policy.js';
import { requirePlannedOrder } from './require-idea.js';

/** A refused proposal comes again, with a change of its content or with a reason. */
export const reviseProject = moveOperation({
  name: 'reviseProject',
  move: 'project.revise',
  concept: projectConcept,
  input: {
    title: ideaInput.title.optional(),
    summary: ideaInput.summary.optional(),
    content: ideaInput.content.optional(),
    mainSectorId: ideaInput.mainSectorId.optional(),
    budgetAmount: proposalInput.budgetAmount.optional(),
    beneficiariesPlanned: ideaInput.beneficiariesPlanned,
    plannedStartOn: proposalInput.plannedStartOn,
    plannedEndOn: proposalInput.plannedEndOn,
    reason: field.text('重报说明', 'Why it comes again', 500).optional(),
  },
  async guard(act, project, values) {
    if (values.mainSectorId) await requireSector(act, values.mainSectorId, 'mainSectorId');
    requirePlannedOrder(act, values.plannedStartOn ?? project.plannedStartOn, values.plannedEndOn ?? project.plannedEndOn);
    const { id: _id, version: _version, ...given } = values as typeof values & { id?: string; version?: number };
    if (Object.values(given).every((value) => value === undefined)) act.refuse('REQUIRED', 'reason');
  },
  change(act, project, values) {
    project.title = values.title ?? project.title;
    project.summary = values.summary ?? project.summary;
    project.content = values.content ?? project.content;
    project.budgetAmount = values.budgetAmount ?? project.budgetAmount;
    project.beneficiariesPlanned = values.beneficiariesPlanned ?? project.beneficiariesPlanned;
    project.plannedStartOn = values.plannedStartOn ?? project.plannedStartOn;
    project.plannedEndOn = values.plannedEndOn ?? project.plannedEndOn;
    if (values.mainSectorId) {
      project.mainSectorId = values.mainSectorId;
      project.sectorIds = [...new Set([values.mainSectorId, ...project.sectorIds])];
    }
    project.rejectedOn = null;
    project.proposedOn = act.today;
  },
});

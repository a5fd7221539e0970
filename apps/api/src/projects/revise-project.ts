import { requireSector } from '../divisions/require-sector.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { applyProposal } from './apply-proposal.js';
import { proposalChanges } from './edit-proposal.js';
import { projectConcept } from './project.policy.js';
import { requirePlannedOrder } from './require-idea.js';
import { requirePublicTexts } from './require-public-texts.js';

/** A refused proposal comes again, with a change of its content or with a reason. */
export const reviseProject = moveOperation({
  name: 'reviseProject',
  move: 'project.revise',
  concept: projectConcept,
  input: { ...proposalChanges, reason: field.text('重报说明', 'Why it comes again', 500).optional() },
  async guard(act, project, values) {
    requirePublicTexts(act, values);
    if (values.mainSectorId) await requireSector(act, values.mainSectorId, 'mainSectorId');
    requirePlannedOrder(act, values.plannedStartOn ?? project.plannedStartOn, values.plannedEndOn ?? project.plannedEndOn);
    const changes = [...Object.keys(proposalChanges), 'reason'] as (keyof typeof values)[];
    if (changes.every((name) => values[name] === undefined)) act.refuse('REQUIRED', 'reason');
  },
  change(act, project, values) {
    applyProposal(project, values);
    project.rejectedOn = null;
    project.proposedOn = act.today;
  },
});

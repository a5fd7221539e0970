import { DESCRIBED_PROJECTS } from '@doorstep/domain/adjustment';
import { field } from '../platform/graph/input.js';
import type { ValuesOf } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { changeInput, newProjectInput, partInput, requestInput } from './adjustment-input.js';
import { given, proposalOf } from './adjustment-proposal.js';
import type { DescribedProject } from './adjustment-proposal.js';
import { adjustmentConcept } from './adjustment.policy.js';
import { adjusted, requireRequest } from './make-adjustment.js';
import { requireDescribed, requireParts } from './require-described.js';

const { isAsset: _isAsset, mainSectorId: _mainSectorId, ...changes } = changeInput;
const describing = { ...changes, leadOrganizationId: newProjectInput.leadOrganizationId };

/** What the form says of the project itself. */
function described(values: ValuesOf<typeof describing>): DescribedProject {
  return given(Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(describing, name))));
}


/** A draft is filled in before it is submitted; what is left open stays. */
export const editAdjustment = editOperation({
  name: 'editAdjustment',
  zh: '补充申请内容',
  en: 'Fill in the request',
  move: 'adjustment.draft',
  concept: adjustmentConcept,
  states: ['DRAFT'],
  input: {
    ...describing,
    parts: field.rows('拆分为,填写即整体替换', 'What it is split into; replaces all parts', partInput, 20).optional(),
    reason: requestInput.reason.optional(),
    suggestionIds: requestInput.suggestionIds,
    assessmentId: requestInput.assessmentId,
  },
  async guard(act, request, values) {
    const { parts, reason, suggestionIds, assessmentId } = values;
    const changed = described(values);
    await requireRequest(act, { reason, suggestionIds, assessmentId });
    const project = request.projectId ? await adjusted(act, request.projectId, 'id') : null;
    await requireDescribed(act, changed, project);
    if (DESCRIBED_PROJECTS[request.kind].most !== 1) for (const name of Object.keys(changed)) act.refuse('INVALID', name);
    if (request.kind === 'CHANGE' && changed.leadOrganizationId) act.refuse('INVALID', 'leadOrganizationId');
    if (!parts) return;
    if (request.kind !== 'SPLIT' || !project) act.refuse('INVALID', 'parts');
    else await requireParts(act, parts, project);
  },
  change(_act, request, values) {
    const { parts, reason, suggestionIds, assessmentId } = values;
    const { projects, ...rest } = proposalOf(request);
    request.reason = reason ?? request.reason;
    request.suggestionIds = suggestionIds ?? request.suggestionIds;
    request.assessmentId = assessmentId ?? request.assessmentId;
    request.proposal = {
      ...rest,
      projects: parts ? parts.map((part) => given(part)) : projects.map((project) => ({ ...project, ...described(values) })),
    };
  },
});

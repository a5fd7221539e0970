import { yearOf } from '@doorstep/domain/iso-date';
import { field } from '../platform/graph/input.js';
import { createOperation } from '../platform/operation/operation.js';
import { newProjectInput, requestInput } from './adjustment-input.js';
import type { RequestValues } from './adjustment-input.js';
import { given } from './adjustment-proposal.js';
import type { AdjustmentProposal } from './adjustment-proposal.js';
import { adjustmentConcept } from './adjustment.policy.js';
import { makeRequest, requireRequest, subjectOfDraft } from './make-adjustment.js';
import { requireDescribed } from './require-described.js';

/** Asks for a project beyond the plan of the year (动态新增); it enters the list when the request takes effect. */
export const draftAdditionRequest = createOperation({
  name: 'draftAdditionRequest',
  zh: '申请新增项目',
  en: 'Ask to add a project',
  move: 'adjustment.draft',
  concept: adjustmentConcept,
  input: { ...newProjectInput, planYear: field.int('计划年度,不填即本年', 'Plan year; this one when left open', 2000, 2100).optional(), ...requestInput },
  subject: (act, values) => subjectOfDraft(act, values, null, split(values, yearOf(act.today)).proposal),
  async guard(act, values) {
    await requireRequest(act, values);
    await requireDescribed(act, values);
  },
  create(act, values) {
    const { proposal, request } = split(values, yearOf(act.today));
    return makeRequest(act, request, { kind: 'ADD', project: null, proposal });
  },
});

/** What the form says of the project, and what it says of the request. */
function split<T extends RequestValues & { planYear?: number | undefined }>(
  { reason, requestedById, suggestionIds, assessmentId, planYear, ...project }: T,
  year: number,
): { readonly request: RequestValues; readonly proposal: AdjustmentProposal } {
  return {
    request: { reason, requestedById, suggestionIds, assessmentId },
    proposal: { planYear: planYear ?? year, projects: [given(project)], mergedProjectIds: [] },
  };
}

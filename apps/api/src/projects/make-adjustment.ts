import { adjustmentNumber } from '@doorstep/domain/adjustment';
import type { AdjustmentKind } from '@doorstep/domain/code-lists/delivery-codes';
import { yearOf } from '@doorstep/domain/iso-date';
import type { Subject } from '@doorstep/domain/permissions';
import { requireOrganization } from '../divisions/require-organization.js';
import type { Act } from '../platform/operation/act.js';
import { loadVisible } from '../platform/operation/load.js';
import { nextNumber } from '../platform/operation/next-number.js';
import { OutcomeAssessment } from '../suggestions/outcome-assessment.entity.js';
import { AdjustmentRequest } from './adjustment-request.entity.js';
import type { RequestValues } from './adjustment-input.js';
import type { AdjustmentProposal } from './adjustment-proposal.js';
import { subjectOfRequest } from './adjustment.policy.js';
import type { Project } from './project.entity.js';
import { projectConcept } from './project.policy.js';
import { requirePublicText } from '../consultations/require-public-text.js';
import { requireSuggestions } from './suggestion-links.js';

/** The project that a request names, if the caller may see it. */
export const adjusted = (act: Act, projectId: string, path = 'projectId'): Promise<Project> => loadVisible(act, projectConcept, projectId, path);

/** The unit that asks: the one that is named, or the caller's own. */
const askingUnit = (act: Act, { requestedById }: RequestValues): string =>
  requestedById ?? (act.caller.kind === 'STAFF' ? act.caller.viewer.organizationId : null) ?? act.stop('REQUIRED', 'requestedById');

/** What permissions ask before a request is written. */
export const subjectOfDraft = (act: Act, values: RequestValues, project: Project | null, proposal: AdjustmentProposal): Subject =>
  subjectOfRequest(act, project, proposal, [askingUnit(act, values)]);

/** Refuses a request with facts that the district does not have, or with personal data in what becomes public. */
export async function requireRequest(act: Act, values: Partial<RequestValues>): Promise<void> {
  requirePublicText(act, 'reason', values.reason);
  if (values.requestedById) await requireOrganization(act, values.requestedById, 'requestedById');
  await requireSuggestions(act, values.suggestionIds ?? []);
  if (values.assessmentId) {
    const known = await act.em.count(OutcomeAssessment, { id: values.assessmentId, districtCode: act.districtCode, voidedAt: null });
    if (known === 0) act.refuse('NOT_FOUND', 'assessmentId');
  }
}

interface Content {
  readonly kind: AdjustmentKind;
  readonly project: Project | null;
  readonly proposal: AdjustmentProposal;
}

/** A draft with its number. */
export async function makeRequest(act: Act, values: RequestValues, { kind, project, proposal }: Content): Promise<AdjustmentRequest> {
  const year = yearOf(act.today);
  return act.em.create(AdjustmentRequest, {
    districtCode: act.districtCode,
    no: adjustmentNumber(year, await nextNumber(act, 'ADJUSTMENT', year)),
    kind,
    projectId: project?.id ?? null,
    proposal,
    reason: values.reason,
    requestedById: askingUnit(act, values),
    suggestionIds: values.suggestionIds ?? [],
    assessmentId: values.assessmentId ?? null,
    state: 'DRAFT',
    createdBy: act.actorId,
  });
}

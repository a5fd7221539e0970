import { moveOperation } from '../platform/operation/operation.js';
import type { Act } from '../platform/operation/act.js';
import { newProjectInput } from './adjustment-input.js';
import type { AdjustmentRequest } from './adjustment-request.entity.js';
import { proposalOf } from './adjustment-proposal.js';
import { adjustmentConcept } from './adjustment.policy.js';
import { requireNoOther, requireTimely } from './require-adjustable.js';

/** What the list of the year asks of a project (model §4.3), in the order of the form. */
const NEEDED = ['title', 'tier', 'mainSectorId', 'summary', 'content', 'isAsset', 'scale', 'budgetAmount', 'leadOrganizationId', 'plannedStartOn', 'plannedEndOn'] as const;

/** The request goes to the district: its proposal is complete and nothing else is asked about the project meanwhile. */
export const submitAdjustment = moveOperation({
  name: 'submitAdjustment',
  move: 'adjustment.submit',
  concept: adjustmentConcept,
  input: {},
  async guard(act, request) {
    requireComplete(act, request);
    await requireTimely(act, request);
    await requireNoOther(act, request);
  },
});

function requireComplete(act: Act, request: AdjustmentRequest): void {
  if (request.kind !== 'ADD') return;
  const [described = {}] = proposalOf(request).projects;
  const missing = NEEDED.filter((name) => described[name] === undefined);
  if (missing.length > 0) act.refuse('GUARD_PROPOSAL_FIELDS', [], { field: missing.map((name) => newProjectInput[name].zh).join('、') });
}

/** Taken back by those who asked, before the joint review. */
export const withdrawAdjustment = moveOperation({
  name: 'withdrawAdjustment',
  move: 'adjustment.withdraw',
  concept: adjustmentConcept,
  input: {},
});

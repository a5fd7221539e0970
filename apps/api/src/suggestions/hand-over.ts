import type { Act } from '../platform/operation/act.js';
import type { Assignment } from './assignment.entity.js';
import { handlingDue } from './handling-term.js';
import { issueAssignment } from './issue-assignment.js';
import { latestReply } from './latest-reply.js';
import { stepReply } from './reply-draft.js';
import { suggestionConcept } from './suggestion.policy.js';
import type { Suggestion } from './suggestion.entity.js';

/**
 * Another unit takes the place of the one whose order ends. A new lead gets the whole term; without another unit a
 * supporting one simply leaves. A draft that the former lead sent goes back: the new one answers for it.
 */
export async function handOver(act: Act, row: Suggestion, from: Assignment, toOrganizationId: string | undefined): Promise<void> {
  const former = from.toOrganizationId;
  const draft = from.kind === 'SUPPORT' ? null : await latestReply(act, row, 'SUBMITTED');
  const term = from.kind === 'ORIGINAL' ? await handlingDue(act, row, row.triageClass ?? 'C', act.today) : from.dueOn;
  if (from.kind === 'SUPPORT') {
    const others = row.supportingOrganizationIds.filter((id) => id !== former);
    row.supportingOrganizationIds = toOrganizationId ? [...others, toOrganizationId] : others;
  } else if (toOrganizationId) {
    row.leadOrganizationId = toOrganizationId;
    row.supportingOrganizationIds = row.supportingOrganizationIds.filter((id) => id !== toOrganizationId);
    row.dueOn = term;
    if (draft) stepReply(act, draft, 'reply.return');
  }
  for (const shown of (await suggestionConcept.publicRows?.(row, act)) ?? []) act.changes.upsert(shown);
  if (toOrganizationId) {
    await issueAssignment(act, row, { kind: from.kind, toOrganizationId, dueOn: term, instruction: from.instruction });
  }
}

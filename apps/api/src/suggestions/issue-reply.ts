import { refuseSamePerson } from '../platform/operation/same-person.js';
import { Organization } from '../divisions/organization.entity.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { assignmentConcept } from './assignment.policy.js';
import { openAssignments } from './issue-assignment.js';
import { guardLead, stepReply, submittedReply } from './reply-draft.js';
import type { Reply } from './reply.entity.js';
import { ReplyPoint } from './reply.entity.js';
import type { Suggestion } from './suggestion.entity.js';
import { Adoption, ReplyVia, Resolution } from './suggestion.enums.js';
import { suggestionConcept } from './suggestion.policy.js';

/** The leader issues the reply that another person drafted; with it the assignments are done (model §4.1). */
export const issueReply = moveOperation({
  name: 'issueReply',
  move: 'suggestion.reply',
  concept: suggestionConcept,
  input: {
    adoption: field.choice(Adoption, '采纳情况', 'Adoption'),
    resolution: field.choice(Resolution, '解决程度', 'Resolution'),
    via: field.choice(ReplyVia, '答复方式', 'How it is delivered').optional(),
  },
  async guard(act, row, { adoption }) {
    guardLead(act, row);
    const reply = await submittedReply(act, row);
    if (!reply) return;
    await refuseSamePerson(act, reply.draftedBy, null);
    await guardAgreement(act, row, reply);
    await guardReasons(act, reply, adoption);
  },
  async change(act, row, { adoption, resolution, via }) {
    const reply = await submittedReply(act, row);
    if (!reply) return;
    stepReply(act, reply, 'reply.issue');
    // Residents read it with their receipt from this moment on.
    Object.assign(reply, { adoption, resolution, via: via ?? 'NET', approvedBy: act.actorId, issuedAt: act.now, deliveredAt: act.now });
    row.adoption = adoption;
    row.resolution = resolution;
    row.repliedAt ??= act.now;
    for (const order of await openAssignments(act, row)) await act.step(assignmentConcept, order, 'assignment.done');
  },
  publicText: () => '已答复,请您评价。',
});

async function guardAgreement(act: Act, row: Suggestion, reply: Reply): Promise<void> {
  const missing = row.supportingOrganizationIds.filter((id) => !reply.agreedOrganizationIds.includes(id));
  if (missing.length === 0) return;
  const units = await act.em.find(Organization, { id: { $in: missing } });
  act.refuse('GUARD_CO_HANDLERS', [], { names: units.map(({ name }) => name).join('、') });
}

/** Each point that is not taken up says why; of a suggestion taken up in part, one at least does. */
async function guardReasons(act: Act, reply: Reply, adoption: keyof typeof Adoption): Promise<void> {
  if (adoption === 'ADOPTED') return;
  const points = await act.em.find(ReplyPoint, { replyId: reply.id }, { orderBy: { no: 'asc' } });
  const silent = points.filter(({ reason }) => !reason);
  const isEnough = adoption === 'PARTIALLY_ADOPTED' ? silent.length < points.length : silent.length === 0;
  const first = silent[0];
  if (!isEnough && first) act.refuse('GUARD_REPLY_POINT_REASON', 'adoption', { no: String(first.no) });
}

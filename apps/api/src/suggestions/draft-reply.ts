import { uuidv7 } from 'uuidv7';
import { field, inputOf } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { latestReply } from './latest-reply.js';
import { guardLead, stepReply } from './reply-draft.js';
import { Reply, ReplyPoint } from './reply.entity.js';
import { Adoption, Resolution } from './suggestion.enums.js';
import { suggestionConcept } from './suggestion.policy.js';

const replyPointInput = inputOf('ReplyPointInput', '逐条答复', 'One point of a reply', {
  point: field.text('诉求', 'Demand', 1000),
  answer: field.text('答复', 'Answer', 3000).optional(),
  reason: field.text('未采纳理由', 'Why not adopted', 1000).optional(),
});

/** The unit drafts the reply point by point; sent, it waits for supporting units and the leader. */
export const draftReply = moveOperation({
  name: 'draftReply',
  move: 'suggestion.draftReply',
  concept: suggestionConcept,
  input: {
    body: field.text('答复正文', 'Text of the reply', 10_000),
    points: field.rows('逐条答复', 'Points', replyPointInput, 30),
    adoption: field.choice(Adoption, '建议采纳情况', 'Proposed adoption').optional(),
    resolution: field.choice(Resolution, '建议解决程度', 'Proposed resolution').optional(),
    submit: field.flag('送审', 'Submit to the leader'),
  },
  async guard(act, row, { points, submit }) {
    guardLead(act, row);
    const reply = await latestReply(act, row);
    if (reply?.state === 'SUBMITTED') act.refuse('WRONG_STATE', [], { state: '送审' });
    if (!submit) return;
    if (points.length === 0) act.refuse('REQUIRED', 'points');
    points.forEach(({ answer }, index) => {
      if (!answer) act.refuse('GUARD_REPLY_POINTS', ['points', String(index), 'answer'], { no: String(index + 1) });
    });
  },
  async change(act, row, { points, submit, body, adoption, resolution }) {
    const latest = await latestReply(act, row);
    const reply = latest && latest.state !== 'ISSUED' ? latest : createReply(act, row.districtCode, row.id, body);
    stepReply(act, reply, submit ? 'reply.submit' : 'reply.edit');
    Object.assign(reply, {
      body,
      adoption: adoption ?? null,
      resolution: resolution ?? null,
      draftedBy: act.actorId,
      // A changed draft has to be agreed to anew.
      agreedOrganizationIds: [],
    });
    await act.em.nativeDelete(ReplyPoint, { replyId: reply.id });
    points.forEach(({ point, answer, reason }, index) => {
      act.em.create(ReplyPoint, {
        districtCode: row.districtCode,
        replyId: reply.id,
        no: index + 1,
        point,
        answer: answer ?? '',
        reason: reason ?? null,
        createdBy: act.actorId,
      });
    });
  },
});

function createReply(act: Act, districtCode: string, suggestionId: string, body: string): Reply {
  return act.em.create(Reply, {
    id: uuidv7(),
    districtCode,
    suggestionId,
    body,
    state: 'DRAFT',
    draftedBy: act.actorId ?? act.stop('FORBIDDEN'),
    createdBy: act.actorId,
  });
}

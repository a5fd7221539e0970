import { nextState } from '@doorstep/domain/machines';
import { replyMachine } from '@doorstep/domain/machines/reply';
import type { Act } from '../platform/operation/act.js';
import { latestReply } from './latest-reply.js';
import { ownUnit } from './own-unit.js';
import type { Reply } from './reply.entity.js';
import type { Suggestion } from './suggestion.entity.js';

type ReplyMove = (typeof replyMachine)['moves'][number]['key'];

/** A step of the reply is part of a move of its suggestion: the machine says where it leads. */
export function stepReply(act: Act, reply: Reply, key: ReplyMove): void {
  const next = nextState(replyMachine, key, reply.state);
  if (!next.ok) act.stop('WRONG_STATE', [], { state: replyMachine.states[reply.state].zh });
  reply.state = next.to;
}

/** The draft that waits for the leader; refuses where there is none. */
export async function submittedReply(act: Act, row: Suggestion): Promise<Reply | null> {
  const reply = await latestReply(act, row, 'SUBMITTED');
  if (!reply) act.refuse('GUARD_REPLY_NOT_SUBMITTED');
  return reply;
}

/** Drafting, returning and issuing are the unit's that leads, not a supporting one's. */
export function guardLead(act: Act, row: Suggestion): void {
  if (ownUnit(act) !== row.leadOrganizationId) act.refuse('GUARD_NOT_HANDLER');
}

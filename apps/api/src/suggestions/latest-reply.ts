import type { Act } from '../platform/operation/act.js';
import { Reply } from './reply.entity.js';
import type { Suggestion } from './suggestion.entity.js';

/** The newest reply to a suggestion, or the newest in one state. */
export function latestReply(act: Act, row: Suggestion, state?: Reply['state']): Promise<Reply | null> {
  return act.em.findOne(Reply, { suggestionId: row.id, ...(state ? { state } : {}) }, { orderBy: { createdAt: 'desc', id: 'desc' } });
}

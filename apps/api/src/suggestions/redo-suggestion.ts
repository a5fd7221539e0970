import { requireOrganization } from '../divisions/require-organization.js';
import { dueOn } from '../platform/deadlines.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { handleAgain, unitFor } from './handle-again.js';
import { latestReply } from './latest-reply.js';
import { SuggestionRating } from './suggestion-rating.entity.js';
import { suggestionConcept } from './suggestion.policy.js';

/** After a rating in the lowest two levels, or a result that the submitter refused, the matter is handled again. */
export const redoSuggestion = moveOperation({
  name: 'redoSuggestion',
  move: 'suggestion.redo',
  concept: suggestionConcept,
  input: {
    resultRefused: field.flag('建议人不接受办理结果', 'The submitter refused the result').optional(),
    leadOrganizationId: field.id('org', '承办单位(不填为原单位)', 'Unit; the former one unless given').optional(),
    instruction: field.text('重办意见', 'Instruction', 1000),
  },
  async guard(act, row, { resultRefused, leadOrganizationId }) {
    if (leadOrganizationId) await requireOrganization(act, leadOrganizationId, 'leadOrganizationId');
    if (resultRefused) return;
    const reply = await latestReply(act, row, 'ISSUED');
    const low = await act.em.count(SuggestionRating, { replyId: reply?.id ?? null, rating: { $in: ['DISSATISFIED', 'VERY_DISSATISFIED'] } });
    if (!reply || low === 0) act.refuse('GUARD_REDO_GROUND');
  },
  async change(act, row, { leadOrganizationId, instruction }) {
    const term = await dueOn(act, 'redo', act.today);
    await handleAgain(act, row, { kind: 'REDO', toOrganizationId: unitFor(act, row, leadOrganizationId), dueOn: term, instruction });
  },
  publicText: (_values, row) => `重新办理,办理期限 ${row.dueOn}。`,
});

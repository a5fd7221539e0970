import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AdminContext } from '../../platform/graph/admin-graph.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { enterSuggestion } from '../enter-suggestion.js';
import { queryCodeFor } from '../receipt-secrets.js';
import { Suggestion } from './suggestion.type.js';

const EnterSuggestionPayload = adminTypes.payloadOf('EnterSuggestion', {
  suggestion: { type: () => Suggestion, zh: '建议', en: 'The suggestion' },
  queryCode: { type: () => String, zh: '查询码,只显示这一次,请交给建议人', en: 'Query code, shown this once, for the submitter' },
});

@Resolver()
export class EnterSuggestionMutation {
  @Mutation(() => EnterSuggestionPayload, { description: bilingual('登记群众建议', 'Enters what a resident said or wrote') })
  async enterSuggestion(
    @Arg('input', () => enterSuggestion.input.type, { description: bilingual('输入', 'Input') }) input: object,
    @Ctx() context: AdminContext,
  ): Promise<object> {
    const { id, errors } = await context.run(enterSuggestion, input);
    return { suggestion: id, queryCode: id === null ? null : queryCodeFor(context.house.secrets, id), errors };
  }
}

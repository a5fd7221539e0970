import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { PublicContext } from '../../platform/graph/public-graph.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import { addSuggestionMessage } from '../add-suggestion-message.js';
import { rateOwnSuggestion } from '../rate-own-suggestion.js';
import type { ReceiptOperation } from '../receipt-operation.js';
import { withdrawOwnSuggestion } from '../withdraw-own-suggestion.js';
import { OwnSuggestion } from './own-suggestion.type.js';

/** The mutations that take receipt number and query code; each answers with the suggestion as it stands then. */
function receiptMutationsOf(operations: readonly ReceiptOperation[]): { resolver: new () => object; names: readonly string[] } {
  class ReceiptMutations {}
  const target = ReceiptMutations.prototype as Record<string, unknown>;
  for (const operation of operations) {
    const { name } = operation;
    target[name] = (input: object, { house, address }: PublicContext) => operation.run(house, address, input);
    const payload = publicTypes.payloadOf(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, {
      suggestion: { type: () => OwnSuggestion, zh: '本人的建议', en: 'One’s own suggestion' },
    });
    Arg('input', () => operation.input.type, { description: bilingual('输入', 'Input') })(target, name, 0);
    Ctx()(target, name, 1);
    const property = Object.getOwnPropertyDescriptor(target, name) as PropertyDescriptor;
    Mutation(() => payload, { description: bilingual(operation.zh, operation.en) })(target, name, property);
  }
  Resolver()(ReceiptMutations);
  return { resolver: ReceiptMutations, names: operations.map(({ name }) => name) };
}

export const receiptMutations = receiptMutationsOf([addSuggestionMessage, rateOwnSuggestion, withdrawOwnSuggestion]);

import { GraphQLError } from 'graphql';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { PublicContext } from '../../platform/graph/public-graph.js';
import { openReceipt } from '../open-receipt.js';
import { ownSuggestion } from '../own-suggestion.js';
import type { OwnSuggestionFacts } from '../own-suggestion.js';
import { PRIVACY_NOTICE } from '../privacy-notice.js';
import { submitSuggestion } from '../submit-suggestion.js';
import type { Submission } from '../submit-suggestion.js';
import { submitSuggestionInput } from '../submit-suggestion.input.js';
import { OwnSuggestion, PrivacyNotice, SubmitSuggestionPayload } from './own-suggestion.type.js';
import { receiptMutations } from './receipt-mutations.js';

@Resolver()
class OwnSuggestionResolver {
  @Query(() => PrivacyNotice, { description: bilingual('提交建议前须同意的个人信息告知', 'The notice to agree to before submitting a suggestion') })
  privacyNotice(): PrivacyNotice {
    const { version, zh, en } = PRIVACY_NOTICE;
    return { version, text: zh, textEn: en };
  }

  @Mutation(() => SubmitSuggestionPayload, { description: bilingual('提交建议,无需账号', 'Submits a suggestion; no account is needed') })
  submitSuggestion(
    @Arg('input', () => submitSuggestionInput.type, { description: bilingual('输入', 'Input') }) input: object,
    @Ctx() { house, address }: PublicContext,
  ): Promise<Submission> {
    return submitSuggestion(house, address, input);
  }

  @Query(() => OwnSuggestion, {
    nullable: true,
    description: bilingual(
      '凭回执号和查询码查询本人的建议;不符即为空。只接受 POST,每次请求一次',
      'One’s own suggestion by receipt number and query code; null when they do not fit. POST only, once in a request',
    ),
  })
  async suggestionByReceipt(
    @Arg('receiptNo', () => String, { description: bilingual('受理回执号', 'Receipt number') }) receiptNo: string,
    @Arg('queryCode', () => String, { description: bilingual('查询码', 'Query code') }) queryCode: string,
    @Ctx() { house, address }: PublicContext,
  ): Promise<OwnSuggestionFacts | null> {
    const answer = await openReceipt(house, address, receiptNo, queryCode);
    if (answer.kind === 'LIMITED') throw tooMany(answer.retryAfterSeconds);
    return answer.kind === 'OPEN' ? ownSuggestion(house, answer.receipt) : null;
  }
}

function tooMany(retryAfterSeconds: number): GraphQLError {
  const headers = new Map([['retry-after', String(retryAfterSeconds)]]);
  return new GraphQLError(bilingual('查询过于频繁,请稍后再试。', 'Too many attempts; please try again later.'), {
    extensions: { code: 'RATE_LIMITED', http: { status: 429, headers } },
  });
}

/** What the submission and the look-up by receipt bring to the public graph. */
export const ownSuggestionPart = {
  resolvers: [OwnSuggestionResolver, receiptMutations.resolver],
  secretFields: ['suggestionByReceipt', 'submitSuggestion', ...receiptMutations.names],
};

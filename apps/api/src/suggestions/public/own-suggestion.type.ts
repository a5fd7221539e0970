import { Field, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import { Adoption, MessageDirection, Rating, Resolution, SuggestionState } from '../suggestion.enums.js';

@ObjectType({ description: bilingual('受理回执,查询码只显示这一次', 'The receipt; the query code is shown this once') })
class Receipt {
  @Field(() => String, { description: bilingual('受理回执号', 'Receipt number') })
  receiptNo!: string;
  @Field(() => String, { description: bilingual('查询码,与回执号一起用于查询', 'Query code; with the receipt number it opens the suggestion again') })
  queryCode!: string;
}

export const SubmitSuggestionPayload = publicTypes.payloadOf('SubmitSuggestion', {
  receipt: { type: () => Receipt, zh: '受理回执;未受理时为空', en: 'The receipt; null when refused' },
});

@ObjectType({ description: bilingual('办理进展中的一步', 'One public step of the handling') })
export class OwnSuggestionStep {
  @Field(() => DateTimeScalar, { description: bilingual('时间', 'When') })
  at!: string;
  @Field(() => String, { description: bilingual('操作键', 'Key of the move') })
  kind!: string;
  @Field(() => String, { description: bilingual('说明', 'What happened, in words') })
  text!: string;
}

@ObjectType({ description: bilingual('一条诉求及其答复', 'One demand of the suggestion and its answer') })
export class OwnSuggestionReplyPoint {
  @Field(() => String, { description: bilingual('诉求', 'The demand') })
  point!: string;
  @Field(() => String, { description: bilingual('答复', 'The answer') })
  answer!: string;
  @Field(() => String, { nullable: true, description: bilingual('未采纳的理由', 'Why it is not adopted') })
  reason!: string | null;
}

@ObjectType({ description: bilingual('对建议的答复', 'The reply to the suggestion') })
export class OwnSuggestionReply {
  @Field(() => String, { description: bilingual('答复正文', 'Text of the reply') })
  text!: string;
  @Field(() => Adoption, { description: bilingual('采纳情况', 'Result for the suggestion') })
  adoption!: string;
  @Field(() => Resolution, { description: bilingual('解决程度', 'Result for the matter') })
  resolution!: string;
  @Field(() => DateTimeScalar, { description: bilingual('签发时间', 'When it was issued') })
  issuedAt!: string;
  @Field(() => [OwnSuggestionReplyPoint], { description: bilingual('逐条答复', 'The reply point by point') })
  points!: OwnSuggestionReplyPoint[];
}

@ObjectType({ description: bilingual('与办理方的往来留言', 'A message to or from the submitter') })
export class OwnSuggestionMessage {
  @Field(() => DateTimeScalar, { description: bilingual('时间', 'When') })
  at!: string;
  @Field(() => MessageDirection, { description: bilingual('方向', 'Direction') })
  direction!: string;
  @Field(() => String, { description: bilingual('内容', 'The words') })
  body!: string;
}

@ObjectType({ description: bilingual('凭回执号和查询码看到的本人建议', 'One’s own suggestion, opened with receipt number and query code') })
export class OwnSuggestion {
  @Field(() => String, { description: bilingual('受理回执号', 'Receipt number') })
  receiptNo!: string;
  @Field(() => SuggestionState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => String, { description: bilingual('状态说明', 'The state in Chinese') })
  stateText!: string;
  @Field(() => String, { description: bilingual('状态说明(英文)', 'The state in English') })
  stateTextEn!: string;
  @Field(() => DateTimeScalar, { description: bilingual('收到时间', 'When it was received') })
  receivedAt!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('办理期限', 'Day by which it is handled') })
  dueOn!: string | null;
  @Field(() => [OwnSuggestionStep], { description: bilingual('办理进展', 'The public steps so far') })
  timeline!: OwnSuggestionStep[];
  @Field(() => OwnSuggestionReply, { nullable: true, description: bilingual('答复', 'The reply') })
  reply!: OwnSuggestionReply | null;
  @Field(() => [OwnSuggestionMessage], { description: bilingual('往来留言', 'Messages in both directions') })
  messages!: OwnSuggestionMessage[];
  @Field(() => Rating, { nullable: true, description: bilingual('本人的评价', 'One’s own rating') })
  rating!: string | null;
}

@ObjectType({ description: bilingual('个人信息告知', 'The privacy notice') })
export class PrivacyNotice {
  @Field(() => String, { description: bilingual('版本', 'Version') })
  version!: string;
  @Field(() => String, { description: bilingual('中文全文', 'The text in Chinese') })
  text!: string;
  @Field(() => String, { description: bilingual('英文全文', 'The text in English') })
  textEn!: string;
}

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organization } from '../../divisions/admin/division.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { Deadline } from '../../platform/graph/deadline-type.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import {
  Adoption,
  AssignmentKind,
  AssignmentState,
  MessageDirection,
  Rating,
  RatingSource,
  ReplyState,
  ReplyVia,
  ResearchMethod,
  Resolution,
} from '../suggestion.enums.js';

@ObjectType({ description: bilingual('交办件', 'An order to a unit to handle a suggestion') })
export class Assignment {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => ID, { description: bilingual('建议编号', 'Id of the suggestion') })
  suggestionId!: string;
  @Field(() => String, { description: bilingual('受理回执号', 'Receipt number') })
  receiptNo!: string;
  @Field(() => String, { description: bilingual('建议标题', 'Title of the suggestion') })
  title!: string;
  @Field(() => AssignmentKind, { description: bilingual('交办类别', 'Kind') })
  kind!: string;
  @Field(() => AssignmentState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => Organization, { description: bilingual('交办单位', 'Unit that gave the order') })
  fromOrganization!: Organization;
  @Field(() => Organization, { description: bilingual('承办单位', 'Unit that is to handle it') })
  toOrganization!: Organization;
  @Field(() => String, { description: bilingual('交办意见', 'Instruction') })
  instruction!: string;
  @Field(() => DateTimeScalar, { description: bilingual('交办时间', 'When it was issued') })
  issuedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('签收时间', 'When the unit took it') })
  signedAt!: string | null;
  @Field(() => DateScalar, { description: bilingual('办理期限', 'Day by which it is due') })
  dueOn!: string;
  @Field(() => Deadline, { nullable: true, description: bilingual('剩余时间;办结后为空', 'What is left; null when it is done') })
  deadline!: Deadline | null;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
}

@ObjectType({ description: bilingual('逐条答复', 'One demand and its answer') })
export class ReplyPoint {
  @Field(() => Int, { description: bilingual('序号', 'Number') })
  no!: number;
  @Field(() => String, { description: bilingual('诉求', 'Demand') })
  point!: string;
  @Field(() => String, { description: bilingual('答复', 'Answer') })
  answer!: string;
  @Field(() => String, { nullable: true, description: bilingual('未采纳理由', 'Why it is not adopted') })
  reason!: string | null;
}

@ObjectType({ description: bilingual('答复', 'A reply and its draft') })
export class Reply {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => ReplyState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => String, { description: bilingual('正文', 'Text') })
  body!: string;
  @Field(() => Adoption, { nullable: true, description: bilingual('采纳情况', 'Adoption') })
  adoption!: string | null;
  @Field(() => Resolution, { nullable: true, description: bilingual('解决程度', 'Resolution') })
  resolution!: string | null;
  @Field(() => [ReplyPoint], { description: bilingual('逐条答复', 'Points') })
  points!: ReplyPoint[];
  @Field(() => String, { nullable: true, description: bilingual('拟稿人', 'Who drafted it') })
  draftedByName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('签发人', 'Who issued it') })
  approvedByName!: string | null;
  @Field(() => [String], { description: bilingual('已会签单位', 'Supporting units that agreed') })
  agreedNames!: string[];
  @Field(() => String, { nullable: true, description: bilingual('退回意见', 'What to change') })
  returnReason!: string | null;
  @Field(() => ReplyVia, { nullable: true, description: bilingual('答复方式', 'How it was delivered') })
  via!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('签发时间', 'When it was issued') })
  issuedAt!: string | null;
}

@ObjectType({ description: bilingual('往来留言', 'A message to or from the submitter') })
export class SuggestionMessage {
  @Field(() => DateTimeScalar, { description: bilingual('时间', 'When') })
  at!: string;
  @Field(() => MessageDirection, { description: bilingual('方向', 'Direction') })
  direction!: string;
  @Field(() => String, { description: bilingual('内容', 'The words') })
  body!: string;
}

@ObjectType({ description: bilingual('建议人评价', 'A rating by the submitter') })
export class SuggestionRating {
  @Field(() => DateTimeScalar, { description: bilingual('评价时间', 'When') })
  ratedAt!: string;
  @Field(() => Rating, { description: bilingual('满意度', 'Rating') })
  rating!: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('认为已解决', 'Solved in the submitter’s opinion') })
  solvedByOpinion!: boolean | null;
  @Field(() => String, { nullable: true, description: bilingual('意见', 'Comment') })
  comment!: string | null;
  @Field(() => RatingSource, { description: bilingual('来源', 'How it came in') })
  source!: string;
}

@ObjectType({ description: bilingual('回访', 'A call or visit after the reply') })
export class FollowUp {
  @Field(() => DateScalar, { nullable: true, description: bilingual('回访日期', 'Day') })
  doneOn!: string | null;
  @Field(() => String, { description: bilingual('方式', 'Method') })
  method!: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('已联系上', 'Reached') })
  reached!: boolean | null;
  @Field(() => Rating, { nullable: true, description: bilingual('满意度', 'Rating') })
  rating!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('回访情况', 'Note') })
  note!: string | null;
}

@ObjectType({ description: bilingual('研究记录', 'What was found while researching') })
export class ResearchRecord {
  @Field(() => DateScalar, { description: bilingual('日期', 'Day') })
  heldOn!: string;
  @Field(() => ResearchMethod, { description: bilingual('方式', 'Method') })
  method!: string;
  @Field(() => String, { description: bilingual('参加人员', 'Participants') })
  participants!: string;
  @Field(() => Boolean, { description: bilingual('邀请建议人参加', 'Whether the submitter was invited') })
  invitedSubmitter!: boolean;
  @Field(() => String, { description: bilingual('研究意见', 'Opinion') })
  opinion!: string;
}

export const AssignmentList = adminTypes.listOf('Assignment', () => Assignment);

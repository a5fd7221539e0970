import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Tier } from '../../divisions/division.enums.js';
import { Organization, Town, Village } from '../../divisions/admin/division.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { MoneyValue } from '../../platform/graph/graph-types.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import { TimelineEntry } from '../../platform/graph/timeline-type.js';
import { Suggestion } from '../../suggestions/admin/suggestion.type.js';
import { ConsultationFormat, ConsultationState, ConsultationStep, DecisionMethod, ItemDecision, MemberKind, WishListState } from '../consultation.enums.js';
import { ApprovalStep } from './approval-step.type.js';
import { DeliberationGroup } from './deliberation-group.type.js';

@ObjectType({ description: bilingual('服务期望事项', 'An entry of the expectation list') })
export class ExpectationItem {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('事项', 'The matter') })
  title!: string;
  @Field(() => adminTypes.Money, { nullable: true, description: bilingual('估算资金', 'Estimated amount') })
  estimatedAmount!: MoneyValue | null;
  @Field(() => Int, { nullable: true, description: bilingual('受益人数', 'Persons who benefit') })
  beneficiariesPersons!: number | null;
  @Field(() => [Suggestion], { description: bilingual('来源建议(看得到的)', 'The suggestions behind it that the viewer may see') })
  suggestions!: Suggestion[];
  @Field(() => Int, { nullable: true, description: bilingual('勾选数', 'Ticks') })
  tickCount!: number | null;
  @Field(() => ItemDecision, { nullable: true, description: bilingual('议定结果', 'Decision') })
  decision!: string | null;
  @Field(() => DecisionMethod, { nullable: true, description: bilingual('议定方式', 'How it was decided') })
  method!: string | null;
  @Field(() => Int, { nullable: true, description: bilingual('赞成', 'Votes for') })
  votesFor!: number | null;
  @Field(() => Int, { nullable: true, description: bilingual('反对', 'Votes against') })
  votesAgainst!: number | null;
  @Field(() => Int, { nullable: true, description: bilingual('弃权', 'Abstentions') })
  votesAbstained!: number | null;
  @Field(() => String, { nullable: true, description: bilingual('理由', 'Reason of the decision') })
  decisionReason!: string | null;
  @Field(() => Int, { nullable: true, description: bilingual('意愿顺序', 'Place on the wish list') })
  wishRank!: number | null;
}

@ObjectType({ description: bilingual('意愿清单', 'What a consultation submits') })
export class WishList {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => WishListState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => Consultation, { description: bilingual('所属议事', 'The consultation') })
  consultation!: Consultation;
  @Field(() => Organization, { description: bilingual('报送单位', 'Submitted to') })
  submittedTo!: Organization;
  @Field(() => DateTimeScalar, { description: bilingual('报送时间', 'When it was submitted') })
  submittedAt!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('商议日期', 'Discussed on') })
  discussedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('报审日期', 'Reported on') })
  reportedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('采纳日期', 'Adopted on') })
  adoptedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('退回日期', 'Returned on') })
  returnedOn!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('退回原因', 'Why it was returned') })
  returnReason!: string | null;
  @Field(() => [ExpectationItem], { description: bilingual('采纳的事项,按意愿顺序', 'The adopted items in the order of the wishes') })
  items!: ExpectationItem[];
  @Field(() => [ApprovalStep], { description: bilingual('审议环节', 'Steps of the approval') })
  approvals!: ApprovalStep[];
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

@ObjectType({ description: bilingual('议事协商', 'A consultation of residents in three steps') })
export class Consultation {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('议题', 'Topic') })
  title!: string;
  @Field(() => ConsultationFormat, { description: bilingual('议事形式', 'Format') })
  format!: string;
  @Field(() => Tier, { description: bilingual('层级', 'Level') })
  level!: string;
  @Field(() => ConsultationState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => ConsultationStep, { nullable: true, description: bilingual('三步中的步骤', 'Which of the three steps') })
  step!: string | null;
  @Field(() => Town, { nullable: true, description: bilingual('镇街', 'Town') })
  town!: Town | null;
  @Field(() => Village, { nullable: true, description: bilingual('村居', 'Village') })
  village!: Village | null;
  @Field(() => DeliberationGroup, { nullable: true, description: bilingual('协商组', 'Deliberation group') })
  group!: DeliberationGroup | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('会议日期(公告的)', 'Day of the meeting as announced') })
  plannedOn!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('会议地点', 'Place of the meeting') })
  placeText!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('公告日期', 'Announced on') })
  announcedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('开会日期', 'Held on') })
  heldOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('报送日期', 'Submitted on') })
  submittedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('完结日期', 'Closed on') })
  closedOn!: string | null;
  @Field(() => Int, { nullable: true, description: bilingual('应到人数', 'Persons eligible') })
  eligiblePersons!: number | null;
  @Field(() => Int, { nullable: true, description: bilingual('实到人数', 'Persons present') })
  presentPersons!: number | null;
  @Field(() => Int, { nullable: true, description: bilingual('应到户数', 'Households eligible') })
  eligibleHouseholds!: number | null;
  @Field(() => Int, { nullable: true, description: bilingual('实到户数', 'Households present') })
  presentHouseholds!: number | null;
  @Field(() => [MemberKind], { description: bilingual('到会成员类别', 'Kinds of members present') })
  presentKinds!: string[];
  @Field(() => Boolean, { description: bilingual('无记名勾选', 'Whether the ticks are secret') })
  isSecret!: boolean;
  @Field(() => String, { nullable: true, description: bilingual('缺少固定成员的原因', 'Why a fixed kind was missing') })
  waiverReason!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('公开的会议纪要', 'Minutes for the public') })
  minutesPublic!: string | null;
  @Field(() => [ExpectationItem], { description: bilingual('服务期望清单', 'The expectation list') })
  items!: ExpectationItem[];
  @Field(() => WishList, { nullable: true, description: bilingual('意愿清单', 'The wish list') })
  wishList!: WishList | null;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

export const ConsultationList = adminTypes.listOf('Consultation', () => Consultation);
export const WishListList = adminTypes.listOf('WishList', () => WishList);

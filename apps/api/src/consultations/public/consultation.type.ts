import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Tier } from '../../divisions/division.enums.js';
import { Town } from '../../divisions/public/town.type.js';
import { Village } from '../../divisions/public/village.type.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { MoneyValue } from '../../platform/graph/graph-types.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { Suggestion } from '../../suggestions/public/suggestion.type.js';
import { ConsultationFormat, ConsultationState, ConsultationStep, DecisionMethod, ItemDecision, MemberKind } from '../consultation.enums.js';

@ObjectType({ description: bilingual('民情协商组(5+X):五类固定成员加利益相关方', 'A deliberation group: five fixed kinds of members and stakeholders'), implements: publicTypes.Node })
export class DeliberationGroup {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => Tier, { description: bilingual('层级', 'Level') })
  level!: string;
  @Field(() => Town, { description: bilingual('镇街', 'Town') })
  town!: Town;
  @Field(() => DateScalar, { description: bilingual('成立日期', 'Founded on') })
  foundedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('撤销日期', 'Ended on') })
  closedOn!: string | null;
}

@ObjectType({ description: bilingual('服务期望清单中的一项', 'An entry of the expectation list'), implements: publicTypes.Node })
export class ExpectationItem {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('事项', 'The matter') })
  title!: string;
  @Field(() => publicTypes.Money, { nullable: true, description: bilingual('估算资金', 'Estimated amount') })
  estimatedAmount!: MoneyValue | null;
  @Field(() => Int, { nullable: true, description: bilingual('受益人数', 'Persons who benefit') })
  beneficiariesPersons!: number | null;
  @Field(() => [Suggestion], { description: bilingual('来源建议(已公开的)', 'The published suggestions behind it') })
  suggestions!: Suggestion[];
  @Field(() => Int, { nullable: true, description: bilingual('居民勾选数(只记数,不记名)', 'Ticks of residents: a count without names') })
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
  @Field(() => Int, { nullable: true, description: bilingual('在意愿清单中的顺序', 'Place on the wish list') })
  wishRank!: number | null;
}

@ObjectType({ description: bilingual('议事协商,自公告起公开', 'A consultation of residents, public from its announcement'), implements: publicTypes.Node })
export class Consultation {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
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
  @Field(() => DateScalar, { description: bilingual('公告日期', 'Announced on') })
  announcedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('公告的会议日期', 'Day of the meeting as announced') })
  plannedOn!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('会议地点', 'Place of the meeting') })
  placeText!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('开会日期', 'Held on') })
  heldOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('意愿清单报送日期', 'Day on which the wish list was submitted') })
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
  @Field(() => String, { nullable: true, description: bilingual('公开的会议纪要', 'Minutes, edited for the public') })
  minutesPublic!: string | null;
  @Field(() => [ExpectationItem], { description: bilingual('服务期望清单', 'The expectation list') })
  items!: ExpectationItem[];
}

@InputType({ description: bilingual('议事筛选', 'Filter of consultations') })
export class ConsultationFilter {
  @Field(() => String, { nullable: true, description: bilingual('6 位区划代码', 'Division code of a district, 6 digits') })
  districtCode?: string;
  @Field(() => String, { nullable: true, description: bilingual('9 位镇街代码', 'Code of a town, 9 digits') })
  townCode?: string;
  @Field(() => String, { nullable: true, description: bilingual('12 位村居代码', 'Code of a village, 12 digits') })
  villageCode?: string;
  @Field(() => [ConsultationState], { nullable: true, description: bilingual('状态', 'States') })
  state?: string[];
  @Field(() => [ConsultationFormat], { nullable: true, description: bilingual('议事形式', 'Formats') })
  format?: string[];
}

@InputType({ description: bilingual('按哪一项查找', 'What the look-up goes by') })
export class ConsultationBy {
  @Field(() => ID, { nullable: true, description: bilingual('编号', 'Id') })
  id?: string;
}

export const ConsultationConnection = publicTypes.connectionOf('Consultation', () => Consultation);

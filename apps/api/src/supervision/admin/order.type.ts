import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organization } from '../../divisions/admin/division.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { Deadline } from '../../platform/graph/deadline-type.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import { TimelineEntry } from '../../platform/graph/timeline-type.js';
import { Project } from '../../projects/admin/project.type.js';
import { Suggestion } from '../../suggestions/admin/suggestion.type.js';
import { OrderReason, OrderTarget, RectificationBasis, RectificationState, SupervisionOrderState } from '../supervision.enums.js';
import { EvaluationResult } from './evaluation.type.js';
import { SupervisionRecord } from './supervisor.type.js';

@ObjectType({ description: bilingual('整改延期申请', 'Asking for more time to put a project right') })
export class RectificationExtension {
  @Field(() => DateScalar, { description: bilingual('原期限', 'Due before') })
  fromDueOn!: string;
  @Field(() => DateScalar, { description: bilingual('申请延至', 'Asked for until') })
  toDueOn!: string;
  @Field(() => String, { description: bilingual('延期理由', 'Reason') })
  reason!: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('是否同意;未审批为空', 'Whether it was granted; null while undecided') })
  isGranted!: boolean | null;
}

@ObjectType({ description: bilingual('限期整改', 'An order to put a project right') })
export class RectificationOrder {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('单号', 'Number') })
  no!: string;
  @Field(() => Project, { description: bilingual('项目', 'The project') })
  project!: Project;
  @Field(() => RectificationState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => RectificationBasis, { description: bilingual('整改依据', 'Ground') })
  basis!: string;
  @Field(() => Organization, { description: bilingual('责任单位', 'Responsible unit') })
  toOrganization!: Organization;
  @Field(() => DateScalar, { description: bilingual('下达日期', 'Issued on') })
  issuedOn!: string;
  @Field(() => DateScalar, { description: bilingual('整改期限', 'Due on') })
  dueOn!: string;
  @Field(() => Deadline, { nullable: true, description: bilingual('期限', 'How far the deadline is; null once it is met') })
  deadline!: Deadline | null;
  @Field(() => [String], { description: bilingual('问题清单', 'Issues') })
  issues!: string[];
  @Field(() => String, { nullable: true, description: bilingual('整改措施', 'Measures') })
  measures!: string | null;
  @Field(() => [String], { description: bilingual('逐项整改情况', 'What was done about each issue') })
  responses!: string[];
  @Field(() => EvaluationResult, { nullable: true, description: bilingual('评价结果', 'The result that is the ground') })
  result!: EvaluationResult | null;
  @Field(() => SupervisionRecord, { nullable: true, description: bilingual('监督记录', 'The finding that is the ground') })
  supervisionRecord!: SupervisionRecord | null;
  @Field(() => RectificationExtension, { nullable: true, description: bilingual('延期申请', 'Extension') })
  extension!: RectificationExtension | null;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('告知镇街时间', 'Town told at') })
  toldTownAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('告知村居时间', 'Village told at') })
  toldVillageAt!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('下达人', 'Issued by') })
  issuedByName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('核查人', 'Verified by') })
  verifiedByName!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('办结日期', 'Closed on') })
  closedOn!: string | null;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

@ObjectType({ description: bilingual('督办单', 'An order to hurry or redo') })
export class SupervisionOrder {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('单号', 'Number') })
  no!: string;
  @Field(() => OrderTarget, { description: bilingual('督办对象', 'What it is about') })
  targetKind!: string;
  @Field(() => Suggestion, { nullable: true, description: bilingual('建议', 'The suggestion') })
  suggestion!: Suggestion | null;
  @Field(() => Project, { nullable: true, description: bilingual('项目', 'The project') })
  project!: Project | null;
  @Field(() => SupervisionOrderState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => Organization, { description: bilingual('被督办单位', 'Unit that is hurried') })
  toOrganization!: Organization;
  @Field(() => [OrderReason], { description: bilingual('督办原因', 'Reasons') })
  reasons!: string[];
  @Field(() => [String], { description: bilingual('督办要求', 'Demands') })
  demands!: string[];
  @Field(() => DateScalar, { description: bilingual('下达日期', 'Issued on') })
  issuedOn!: string;
  @Field(() => DateScalar, { description: bilingual('反馈期限', 'Due on') })
  dueOn!: string;
  @Field(() => Deadline, { nullable: true, description: bilingual('期限', 'How far the deadline is; null once it is answered') })
  deadline!: Deadline | null;
  @Field(() => [String], { description: bilingual('逐项反馈', 'Answers') })
  answers!: string[];
  @Field(() => DateScalar, { nullable: true, description: bilingual('反馈日期', 'Answered on') })
  answeredOn!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('督办领导', 'Leader') })
  leaderName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('下达人', 'Issued by') })
  issuedByName!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('办结日期', 'Closed on') })
  closedOn!: string | null;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

export const RectificationOrderList = adminTypes.listOf('RectificationOrder', () => RectificationOrder);
export const SupervisionOrderList = adminTypes.listOf('SupervisionOrder', () => SupervisionOrder);

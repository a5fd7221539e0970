import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Town } from '../../divisions/public/town.type.js';
import { Tier } from '../../divisions/division.enums.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { MoneyValue } from '../../platform/graph/graph-types.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../platform/graph/scalars.js';
import { AdjustmentKind } from '../project-ledgers.enums.js';
import { AnnualPlanState, OutputMode, ProjectOriginKind, ProjectState } from '../project.enums.js';

@ObjectType({ description: bilingual('地图上的一点', 'A point on the map') })
export class GeoPoint {
  @Field(() => DecimalScalar, { description: bilingual('经度', 'Longitude, degrees') })
  longitude!: string;
  @Field(() => DecimalScalar, { description: bilingual('纬度', 'Latitude, degrees') })
  latitude!: string;
  @Field(() => String, { description: bilingual('坐标系,始终为 CGCS2000', 'Reference system, always CGCS2000') })
  datum!: string;
}

@ObjectType({ description: bilingual('时间节点', 'A dated step of a project'), implements: publicTypes.Node })
export class Milestone {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('节点名称', 'Name') })
  name!: string;
  @Field(() => DateScalar, { description: bilingual('计划日期', 'Planned on') })
  plannedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('完成日期', 'Done on') })
  doneOn!: string | null;
  @Field(() => DecimalScalar, { description: bilingual('权重(%),合计 100', 'Weight in percent; all weigh 100') })
  weightPercent!: string;
}

@ObjectType({ description: bilingual('已确认的进度报告', 'A confirmed progress report'), implements: publicTypes.Node })
export class ProgressReport {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => DateScalar, { description: bilingual('期间起', 'Period from') })
  periodStart!: string;
  @Field(() => DateScalar, { description: bilingual('期间止', 'Period to') })
  periodEnd!: string;
  @Field(() => DecimalScalar, { description: bilingual('形象进度(%)', 'Progress in percent') })
  progressPercent!: string;
  @Field(() => publicTypes.Money, { nullable: true, description: bilingual('本期投入', 'Invested in the period') })
  invested!: MoneyValue | null;
  @Field(() => String, { description: bilingual('本期工作', 'Work done') })
  workDone!: string;
  @Field(() => String, { nullable: true, description: bilingual('亮点做法,推送媒体的才有', 'Good practice, where it was released to the media') })
  highlight!: string | null;
}

@ObjectType({ description: bilingual('产出', 'A measured result of a project') })
export class ProjectOutput {
  @Field(() => String, { description: bilingual('产出代码,如 BUS_SHELTER', 'Code of the output, such as BUS_SHELTER') })
  code!: string;
  @Field(() => String, { description: bilingual('产出名称', 'Output, in Chinese') })
  name!: string;
  @Field(() => String, { description: bilingual('产出英文名称', 'Output, in English') })
  nameEn!: string;
  @Field(() => String, { description: bilingual('计量单位', 'Unit') })
  unit!: string;
  @Field(() => DecimalScalar, { description: bilingual('数量', 'Quantity') })
  quantity!: string;
  @Field(() => OutputMode, { description: bilingual('产出方式', 'How it came about') })
  mode!: string;
  @Field(() => DateScalar, { description: bilingual('形成日期', 'Day') })
  on!: string;
}

@ObjectType({ description: bilingual('项目来源', 'Where a project came from') })
export class ProjectOrigin {
  @Field(() => ProjectOriginKind, { description: bilingual('来源类别', 'Kind') })
  kind!: string;
  @Field(() => DateScalar, { description: bilingual('日期', 'Day') })
  on!: string;
}

@ObjectType({ description: bilingual('公开的经过', 'A public step in the life of a project') })
export class ProjectEvent {
  @Field(() => DateTimeScalar, { description: bilingual('时间', 'When') })
  at!: string;
  @Field(() => String, { description: bilingual('操作键,如 project.start', 'Key of the move, such as project.start') })
  kind!: string;
  @Field(() => String, { description: bilingual('操作', 'The move, in Chinese') })
  label!: string;
  @Field(() => String, { description: bilingual('操作(英文)', 'The move, in English') })
  labelEn!: string;
  @Field(() => String, { nullable: true, description: bilingual('写给群众的说明', 'What residents read of it') })
  text!: string | null;
  @Field(() => ProjectState, { nullable: true, description: bilingual('此后的状态', 'State afterwards') })
  toState!: string | null;
}

@ObjectType({ description: bilingual('批次或精品工程', 'A batch or a programme'), implements: publicTypes.Node })
export class ProjectGroup {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => Int, { description: bilingual('年度', 'Year') })
  year!: number;
}

@ObjectType({ description: bilingual('已公布的年度计划', 'A published annual plan'), implements: publicTypes.Node })
export class AnnualPlan {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('年度', 'Year') })
  year!: number;
  @Field(() => Tier, { description: bilingual('层级', 'Tier') })
  tier!: string;
  @Field(() => Town, { nullable: true, description: bilingual('镇街', 'Town') })
  town!: Town | null;
  @Field(() => AnnualPlanState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => String, { nullable: true, description: bilingual('批准文号', 'Document number') })
  documentNo!: string | null;
  @Field(() => DateScalar, { description: bilingual('公布日期', 'Published on') })
  publishedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('结转日期', 'Closed on') })
  closedOn!: string | null;
}

@ObjectType({ description: bilingual('已生效的动态调整', 'An adjustment of the project that has taken effect') })
export class ProjectAdjustment {
  @Field(() => AdjustmentKind, { description: bilingual('调整类别', 'Kind') })
  kind!: string;
  @Field(() => DateScalar, { description: bilingual('生效日期', 'Took effect on') })
  effectiveOn!: string;
  @Field(() => String, { description: bilingual('理由', 'Reason') })
  reason!: string;
}

export const ProgressReportConnection = publicTypes.connectionOf('ProgressReport', () => ProgressReport);

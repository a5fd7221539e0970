import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Tier } from '../../divisions/division.enums.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { SortDirection } from '../../platform/graph/sort.js';
import { AnnualPlanState, ProgressReportState, ProjectState, ReportKind, ScheduleLight } from '../project.enums.js';

@InputType({ description: bilingual('项目筛选', 'Filter of projects') })
export class ProjectFilter {
  @Field(() => String, { nullable: true, description: bilingual('名称或编号含', 'Words in title or code') })
  text?: string;
  @Field(() => [ProjectState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => [ScheduleLight], { nullable: true, description: bilingual('进度灯', 'Schedule lights') })
  scheduleLights?: string[];
  @Field(() => [Tier], { nullable: true, description: bilingual('层级', 'Tiers') })
  tiers?: string[];
  @Field(() => Int, { nullable: true, description: bilingual('计划年度', 'Plan year') })
  planYear?: number;
  @Field(() => ID, { nullable: true, description: bilingual('年度计划', 'Annual plan') })
  planId?: string;
  @Field(() => String, { nullable: true, description: bilingual('镇街', 'Town') })
  townCode?: string;
  @Field(() => String, { nullable: true, description: bilingual('村居', 'Village') })
  villageCode?: string;
  @Field(() => ID, { nullable: true, description: bilingual('主要领域', 'Main sector') })
  sectorId?: string;
  @Field(() => ID, { nullable: true, description: bilingual('牵头单位', 'Lead unit') })
  leadOrganizationId?: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看本单位的', "Only one's own unit's") })
  mine?: boolean;
}

const ProjectSortField = {
  CODE: 'CODE',
  PLANNED_END_ON: 'PLANNED_END_ON',
  PROGRESS_PERCENT: 'PROGRESS_PERCENT',
  LISTED_ON: 'LISTED_ON',
  BUDGET_AMOUNT: 'BUDGET_AMOUNT',
} as const;
registerEnumType(ProjectSortField, {
  name: 'ProjectSortField',
  description: bilingual('排序字段', 'Field to sort by'),
  valuesConfig: {
    CODE: { description: bilingual('项目编号', 'Code') },
    PLANNED_END_ON: { description: bilingual('计划完工', 'Planned end') },
    PROGRESS_PERCENT: { description: bilingual('形象进度', 'Progress') },
    LISTED_ON: { description: bilingual('列入日期', 'Day of listing') },
    BUDGET_AMOUNT: { description: bilingual('预算', 'Budget') },
  },
});

@InputType({ description: bilingual('项目排序', 'Order of projects') })
export class ProjectSort {
  @Field(() => ProjectSortField, { description: bilingual('字段', 'Field') })
  field!: string;
  @Field(() => SortDirection, { description: bilingual('方向', 'Direction') })
  direction!: string;
}

@InputType({ description: bilingual('进度报告筛选', 'Filter of progress reports') })
export class ProgressReportFilter {
  @Field(() => [ProgressReportState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => [ReportKind], { nullable: true, description: bilingual('报告类别', 'Kinds') })
  kinds?: string[];
  @Field(() => ID, { nullable: true, description: bilingual('项目', 'Project') })
  projectId?: string;
  @Field(() => String, { nullable: true, description: bilingual('镇街', 'Town') })
  townCode?: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看本周到期的', 'Only those due this week') })
  dueThisWeek?: boolean;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看本单位的', "Only one's own unit's") })
  mine?: boolean;
}

@InputType({ description: bilingual('年度计划筛选', 'Filter of annual plans') })
export class AnnualPlanFilter {
  @Field(() => Int, { nullable: true, description: bilingual('年度', 'Year') })
  year?: number;
  @Field(() => [Tier], { nullable: true, description: bilingual('层级', 'Tiers') })
  tiers?: string[];
  @Field(() => [AnnualPlanState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => String, { nullable: true, description: bilingual('镇街', 'Town') })
  townCode?: string;
}

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ApprovalStep } from '../../consultations/admin/approval-step.type.js';
import { Town } from '../../divisions/admin/division.type.js';
import { Tier } from '../../divisions/division.enums.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { TimelineEntry } from '../../platform/graph/timeline-type.js';
import { AnnualPlanState, ProjectState } from '../project.enums.js';

@ObjectType({ description: bilingual('某一状态的项目数', 'Number of projects in one state') })
export class ProjectStateCount {
  @Field(() => ProjectState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => Int, { description: bilingual('项目数', 'Number of projects') })
  projectCount!: number;
}

@ObjectType({ description: bilingual('年度计划', "A year's list of one tier or one town") })
export class AnnualPlan {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
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
  @Field(() => DateScalar, { nullable: true, description: bilingual('公布日期', 'Published on') })
  publishedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('结转日期', 'Closed on') })
  closedOn!: string | null;
  @Field(() => [ProjectStateCount], { description: bilingual('计划内项目,按状态计', 'Projects of the plan by state') })
  projectCounts!: ProjectStateCount[];
  @Field(() => [ApprovalStep], { description: bilingual('审议环节', 'Decisions of the bodies') })
  approvals!: ApprovalStep[];
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

export const AnnualPlanList = adminTypes.listOf('AnnualPlan', () => AnnualPlan);

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ApprovalStep } from '../../consultations/admin/approval-step.type.js';
import { Organization } from '../../divisions/admin/division.type.js';
import { Tier } from '../../divisions/division.enums.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { MoneyValue } from '../../platform/graph/graph-types.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar, DateTimeScalar } from '../../platform/graph/scalars.js';
import { TimelineEntry } from '../../platform/graph/timeline-type.js';
import { Suggestion } from '../../suggestions/admin/suggestion.type.js';
import { AdjustmentKind, AdjustmentState, ReviewOpinionCode } from '../project-ledgers.enums.js';
import { Project } from './project.type.js';

@ObjectType({ description: bilingual('拟列入或拟变更的项目', 'A project as a request describes it; of a change, what it changes') })
export class DescribedProject {
  @Field(() => String, { nullable: true, description: bilingual('项目名称', 'Title') })
  title!: string | null;
  @Field(() => Tier, { nullable: true, description: bilingual('层级', 'Tier') })
  tier!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('所属地', 'Town and village') })
  placeName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('地点', 'Place') })
  placeText!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('主要领域', 'Main sector') })
  mainSectorName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('简介', 'Summary') })
  summary!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('建设内容', 'Content') })
  content!: string | null;
  @Field(() => Boolean, { nullable: true, description: bilingual('资产类项目', 'Builds or buys an asset') })
  isAsset!: boolean | null;
  @Field(() => adminTypes.Money, { nullable: true, description: bilingual('预算', 'Budget') })
  budget!: MoneyValue | null;
  @Field(() => Int, { nullable: true, description: bilingual('预计受益人数', 'Persons expected to benefit') })
  beneficiariesPlanned!: number | null;
  @Field(() => String, { nullable: true, description: bilingual('牵头单位', 'Lead unit') })
  leadOrganizationName!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('计划开工', 'Planned start') })
  plannedStartOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('计划完工', 'Planned end') })
  plannedEndOn!: string | null;
}

@ObjectType({ description: bilingual('实地考察', 'What was seen on site') })
export class SiteSurvey {
  @Field(() => DateScalar, { description: bilingual('考察日期', 'Surveyed on') })
  surveyedOn!: string;
  @Field(() => String, { description: bilingual('考察人员', 'Who went') })
  people!: string;
  @Field(() => String, { description: bilingual('考察情况', 'What was found') })
  findings!: string;
  @Field(() => adminTypes.Money, { nullable: true, description: bilingual('估算造价', 'Estimated cost') })
  costEstimate!: MoneyValue | null;
}

@ObjectType({ description: bilingual('联审单位的意见', 'What an invited unit says') })
export class ReviewOpinion {
  @Field(() => Organization, { description: bilingual('单位', 'Unit') })
  organization!: Organization;
  @Field(() => ReviewOpinionCode, { description: bilingual('意见', 'Opinion') })
  opinion!: string;
  @Field(() => String, { nullable: true, description: bilingual('说明', 'Words') })
  text!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('填报人', 'Given by') })
  givenByName!: string | null;
  @Field(() => DateTimeScalar, { description: bilingual('时间', 'When') })
  at!: string;
}

@ObjectType({ description: bilingual('动态调整申请', 'A request to add, cancel, suspend, resume, change, split or merge a project') })
export class AdjustmentRequest {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('申请编号', 'Number') })
  no!: string;
  @Field(() => String, { description: bilingual('事项', 'What it is about: the title of the project') })
  title!: string;
  @Field(() => AdjustmentKind, { description: bilingual('调整类别', 'Kind') })
  kind!: string;
  @Field(() => AdjustmentState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => Project, { nullable: true, description: bilingual('项目,新增的生效后才有', 'The project; of an addition once it takes effect') })
  project!: Project | null;
  @Field(() => [Project], { description: bilingual('并入的项目', 'Projects that are merged with it') })
  mergedProjects!: Project[];
  @Field(() => [DescribedProject], { description: bilingual('申请内容', 'What is asked for') })
  describedProjects!: DescribedProject[];
  @Field(() => Int, { nullable: true, description: bilingual('计划年度', 'Plan year of new projects') })
  planYear!: number | null;
  @Field(() => adminTypes.Money, { nullable: true, description: bilingual('申请预算,各项目合计', 'Budget that is asked for, all projects together') })
  budget!: MoneyValue | null;
  @Field(() => String, { description: bilingual('申请理由', 'Reason') })
  reason!: string;
  @Field(() => Organization, { description: bilingual('申请单位', 'Unit that asks') })
  requestedBy!: Organization;
  @Field(() => [Suggestion], { description: bilingual('相关建议(看得到的)', 'Suggestions behind it, as far as the viewer may see them') })
  suggestions!: Suggestion[];
  @Field(() => String, { nullable: true, description: bilingual('可行性意见', 'Whether it can be done') })
  feasibilityOpinion!: string | null;
  @Field(() => SiteSurvey, { nullable: true, description: bilingual('实地考察', 'Site survey') })
  survey!: SiteSurvey | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('联审会日期', 'Day of the joint review') })
  reviewedOn!: string | null;
  @Field(() => [Organization], { description: bilingual('受邀单位', 'Invited units') })
  invitedOrganizations!: Organization[];
  @Field(() => [ReviewOpinion], { description: bilingual('联审意见', 'Opinions') })
  opinions!: ReviewOpinion[];
  @Field(() => [ApprovalStep], { description: bilingual('审议环节', 'Decisions of the bodies') })
  approvals!: ApprovalStep[];
  @Field(() => String, { nullable: true, description: bilingual('审批结论', 'Conclusion') })
  conclusion!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('生效日期', 'Takes effect on') })
  effectiveOn!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('拟稿人', 'Drafted by') })
  draftedByName!: string | null;
  @Field(() => DateTimeScalar, { description: bilingual('拟稿时间', 'Drafted at') })
  draftedAt!: string;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

export const AdjustmentRequestList = adminTypes.listOf('AdjustmentRequest', () => AdjustmentRequest);

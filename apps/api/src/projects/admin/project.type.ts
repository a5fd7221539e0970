import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ApprovalStep } from '../../consultations/admin/approval-step.type.js';
import { Organization, Sector, Town, Village } from '../../divisions/admin/division.type.js';
import { Tier } from '../../divisions/division.enums.js';
import { Attachment } from '../../platform/files/admin/attachment.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { Deadline } from '../../platform/graph/deadline-type.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { MoneyValue } from '../../platform/graph/graph-types.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../platform/graph/scalars.js';
import { TimelineEntry } from '../../platform/graph/timeline-type.js';
import { Suggestion } from '../../suggestions/admin/suggestion.type.js';
import {
  Grade,
  PlaceKind,
  PlanOrigin,
  ProgressReportState,
  ProjectState,
  ReportKind,
  Scale,
  ScheduleLight,
  ServiceKind,
  SourceLevel,
  Stream,
} from '../project.enums.js';
import { AnnualPlan } from './annual-plan.type.js';
import { Participation } from './participation.type.js';
import {
  AcceptanceCheck,
  ImplementationPlan,
  Maintenance,
  Milestone,
  NextYearDecision,
  ProjectGroup,
  ProjectOrigin,
  ProjectOutput,
  ProjectResponsibility,
  WriteOff,
} from './project-parts.type.js';

@ObjectType({ description: bilingual('进度报告', 'A weekly or monthly progress report') })
export class ProgressReport {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => Project, { description: bilingual('项目', 'The project') })
  project!: Project;
  @Field(() => ReportKind, { description: bilingual('报告类别', 'Kind') })
  kind!: string;
  @Field(() => DateScalar, { description: bilingual('期间起', 'Period from') })
  periodStart!: string;
  @Field(() => DateScalar, { description: bilingual('期间止', 'Period to') })
  periodEnd!: string;
  @Field(() => DateTimeScalar, { description: bilingual('报送时限', 'Due at') })
  dueAt!: string;
  @Field(() => Deadline, { nullable: true, description: bilingual('报送期限,报送后为空', 'Deadline, until the report comes in') })
  deadline!: Deadline | null;
  @Field(() => ProgressReportState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('报送时间', 'Submitted at') })
  submittedAt!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('报送人', 'Submitted by') })
  submittedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('记为未报的时间', 'Marked missed at') })
  missedAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('确认时间', 'Confirmed at') })
  confirmedAt!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('确认人', 'Confirmed by') })
  confirmedByName!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: bilingual('形象进度(%)', 'Progress in percent') })
  progressPercent!: string | null;
  @Field(() => adminTypes.Money, { nullable: true, description: bilingual('本期投入', 'Invested in the period') })
  invested!: MoneyValue | null;
  @Field(() => String, { nullable: true, description: bilingual('本期工作', 'Work done') })
  workDone!: string | null;
  @Field(() => [Attachment], { description: bilingual('现场照片', 'Photographs of the site') })
  photos!: Attachment[];
  @Field(() => String, { nullable: true, description: bilingual('存在问题', 'Problems') })
  problems!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('下步计划', 'Next steps') })
  nextSteps!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('亮点做法', 'Good practice') })
  highlight!: string | null;
  @Field(() => Boolean, { description: bilingual('亮点推送媒体', 'Whether the good practice is released to the media') })
  sentToMedia!: boolean;
  @Field(() => String, { nullable: true, description: bilingual('退回理由', 'Why it was returned') })
  returnReason!: string | null;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

@ObjectType({ description: bilingual('民生实事项目', 'A livelihood project') })
export class Project {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('项目编号', 'Code') })
  code!: string;
  @Field(() => String, { description: bilingual('项目名称', 'Title') })
  title!: string;
  @Field(() => String, { description: bilingual('简介', 'Summary') })
  summary!: string;
  @Field(() => String, { description: bilingual('建设内容', 'Content') })
  content!: string;
  @Field(() => ProjectState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => Tier, { description: bilingual('层级', 'Tier') })
  tier!: string;
  @Field(() => Scale, { description: bilingual('项目规模', 'Size') })
  scale!: string;
  @Field(() => Stream, { description: bilingual('工作流向', 'Stream of work') })
  stream!: string;
  @Field(() => ServiceKind, { nullable: true, description: bilingual('服务事项类别', 'Kind of service') })
  serviceKind!: string | null;
  @Field(() => Boolean, { description: bilingual('资产类项目', 'Whether an asset is built or bought') })
  isAsset!: boolean;
  @Field(() => PlanOrigin, { description: bilingual('列入方式', 'How it entered the list') })
  planOrigin!: string;
  @Field(() => Int, { description: bilingual('计划年度', 'Plan year') })
  planYear!: number;
  @Field(() => AnnualPlan, { nullable: true, description: bilingual('年度计划', 'Annual plan') })
  plan!: AnnualPlan | null;
  @Field(() => ProjectGroup, { nullable: true, description: bilingual('批次', 'Batch') })
  batch!: ProjectGroup | null;
  @Field(() => ProjectGroup, { nullable: true, description: bilingual('精品工程', 'Programme') })
  programme!: ProjectGroup | null;
  @Field(() => SourceLevel, { description: bilingual('来源层级', 'Level it came from') })
  sourceLevel!: string;
  @Field(() => Sector, { nullable: true, description: bilingual('主要领域', 'Main sector') })
  mainSector!: Sector | null;
  @Field(() => [Sector], { description: bilingual('领域', 'Sectors') })
  sectors!: Sector[];
  @Field(() => PlaceKind, { nullable: true, description: bilingual('场所类别', 'Kind of place') })
  placeKind!: string | null;
  @Field(() => Town, { nullable: true, description: bilingual('镇街', 'Town') })
  town!: Town | null;
  @Field(() => Village, { nullable: true, description: bilingual('村居', 'Village') })
  village!: Village | null;
  @Field(() => String, { nullable: true, description: bilingual('小区名称', 'Estate') })
  estateName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('地点', 'Place in words') })
  placeText!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: bilingual('经度(CGCS2000)', 'Longitude, CGCS2000') })
  longitude!: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: bilingual('纬度(CGCS2000)', 'Latitude, CGCS2000') })
  latitude!: string | null;
  @Field(() => Boolean, { description: bilingual('地点可公开', 'Whether the place may be shown') })
  isPublicPlace!: boolean;
  @Field(() => Int, { nullable: true, description: bilingual('预计受益人数', 'Persons expected to benefit') })
  beneficiariesPlanned!: number | null;
  @Field(() => adminTypes.Money, { nullable: true, description: bilingual('预算', 'Budget') })
  budget!: MoneyValue | null;
  @Field(() => Organization, { nullable: true, description: bilingual('牵头单位', 'Lead unit') })
  leadOrganization!: Organization | null;
  @Field(() => DecimalScalar, { description: bilingual('形象进度(%)', 'Progress in percent') })
  progressPercent!: string;
  @Field(() => ScheduleLight, { description: bilingual('进度灯', 'Schedule light') })
  scheduleLight!: string;
  @Field(() => Grade, { nullable: true, description: bilingual('评价等级', 'Grade') })
  grade!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('计划开工', 'Planned start') })
  plannedStartOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('计划完工', 'Planned end') })
  plannedEndOn!: string | null;
  @Field(() => Deadline, { nullable: true, description: bilingual('下一步期限:开工、完工或验收', 'Deadline of the next step: start, completion or acceptance') })
  deadline!: Deadline | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('入库日期', 'Reserved on') })
  reservedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('申报日期', 'Proposed on') })
  proposedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('未通过日期', 'Rejected on') })
  rejectedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('列入日期', 'Listed on') })
  listedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('开工日期', 'Started on') })
  startedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('完工日期', 'Completed on') })
  completedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('验收日期', 'Accepted on') })
  acceptedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('评价日期', 'Evaluated on') })
  evaluatedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('销账日期', 'Written off on') })
  writtenOffOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('中止日期', 'Suspended on') })
  suspendedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('取消日期', 'Cancelled on') })
  cancelledOn!: string | null;
  @Field(() => [ProjectResponsibility], { description: bilingual('责任分工', 'Who answers for it') })
  responsibilities!: ProjectResponsibility[];
  @Field(() => [ProjectOrigin], { description: bilingual('项目来源', 'Where it came from') })
  origins!: ProjectOrigin[];
  @Field(() => [Suggestion], { description: bilingual('来源建议(看得到的)', 'The suggestions behind it that the viewer may see') })
  suggestions!: Suggestion[];
  @Field(() => [ApprovalStep], { description: bilingual('审议环节', 'Decisions of the bodies') })
  approvals!: ApprovalStep[];
  @Field(() => ImplementationPlan, { nullable: true, description: bilingual('实施方案', 'Implementation plan') })
  implementationPlan!: ImplementationPlan | null;
  @Field(() => [Milestone], { description: bilingual('时间节点', 'Milestones') })
  milestones!: Milestone[];
  @Field(() => [ProgressReport], { description: bilingual('进度报告,新的在前', 'Progress reports, newest first') })
  reports!: ProgressReport[];
  @Field(() => [ProjectOutput], { description: bilingual('产出', 'Outputs') })
  outputs!: ProjectOutput[];
  @Field(() => [Participation], { description: bilingual('群众参与', 'Residents taking part') })
  participations!: Participation[];
  @Field(() => [AcceptanceCheck], { description: bilingual('验收记录', 'Acceptance checks') })
  acceptanceChecks!: AcceptanceCheck[];
  @Field(() => Maintenance, { nullable: true, description: bilingual('建后管护', 'Maintenance') })
  maintenance!: Maintenance | null;
  @Field(() => [WriteOff], { description: bilingual('销账,新的在前', 'Write-offs, newest first') })
  writeOffs!: WriteOff[];
  @Field(() => [NextYearDecision], { description: bilingual('次年去留,新的在前', 'Decisions on the next year, newest first') })
  nextYearDecisions!: NextYearDecision[];
  @Field(() => Project, { nullable: true, description: bilingual('上年延续而来', 'The item of the year before that it extends') })
  extendedFrom!: Project | null;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

export const ProjectList = adminTypes.listOf('Project', () => Project);
export const ProgressReportList = adminTypes.listOf('ProgressReport', () => ProgressReport);

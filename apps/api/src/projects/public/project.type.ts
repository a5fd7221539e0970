import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { Consultation } from '../../consultations/public/consultation.type.js';
import { Sector } from '../../divisions/public/sector.type.js';
import { Town } from '../../divisions/public/town.type.js';
import { Village } from '../../divisions/public/village.type.js';
import { Tier } from '../../divisions/division.enums.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { ConnectionOf, MoneyValue } from '../../platform/graph/graph-types.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import { DateScalar, DecimalScalar } from '../../platform/graph/scalars.js';
import { Suggestion } from '../../suggestions/public/suggestion.type.js';
import { PlaceKind, PlanOrigin, ProjectState, Scale, ScheduleLight, ServiceKind, SourceLevel, Stream } from '../project.enums.js';
import {
  AnnualPlan,
  GeoPoint,
  Milestone,
  ProgressReport,
  ProgressReportConnection,
  ProjectEvent,
  ProjectGroup,
  ProjectAdjustment,
  ProjectOrigin,
  ProjectOutput,
} from './project-parts.type.js';

@ObjectType({ description: bilingual('民生实事项目,列入清单后公开', 'A livelihood project, public from its listing'), implements: publicTypes.Node })
export class Project {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('项目编号', 'Code') })
  code!: string;
  @Field(() => String, { description: bilingual('6 位区划代码', 'Division code of the district, 6 digits') })
  districtCode!: string;
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
  @Field(() => Boolean, { description: bilingual('资产类项目(否则为服务类)', 'Whether an asset is built or bought; a service otherwise') })
  isAsset!: boolean;
  @Field(() => PlanOrigin, { description: bilingual('列入方式', 'How it entered the list') })
  planOrigin!: string;
  @Field(() => Int, { description: bilingual('计划年度', 'Plan year') })
  planYear!: number;
  @Field(() => AnnualPlan, { nullable: true, description: bilingual('年度计划,公布后才有', 'Annual plan, once it is published') })
  plan!: AnnualPlan | null;
  @Field(() => ProjectGroup, { nullable: true, description: bilingual('批次', 'Batch') })
  batch!: ProjectGroup | null;
  @Field(() => ProjectGroup, { nullable: true, description: bilingual('精品工程', 'Programme') })
  programme!: ProjectGroup | null;
  @Field(() => SourceLevel, { description: bilingual('来源层级', 'Level it came from') })
  sourceLevel!: string;
  @Field(() => Sector, { description: bilingual('主要领域', 'Main sector') })
  mainSector!: Sector;
  @Field(() => [Sector], { description: bilingual('领域', 'Sectors') })
  sectors!: Sector[];
  @Field(() => Town, { nullable: true, description: bilingual('镇街', 'Town') })
  town!: Town | null;
  @Field(() => Village, { nullable: true, description: bilingual('村居', 'Village') })
  village!: Village | null;
  @Field(() => PlaceKind, { nullable: true, description: bilingual('场所类别', 'Kind of place') })
  placeKind!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('小区名称', 'Estate') })
  estateName!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('地点,可公开的才有', 'Place in words, where it may be shown') })
  placeText!: string | null;
  @Field(() => GeoPoint, { nullable: true, description: bilingual('坐标,可公开的才有', 'Point on the map, where it may be shown') })
  location!: GeoPoint | null;
  @Field(() => Int, { nullable: true, description: bilingual('预计受益人数', 'Persons expected to benefit') })
  beneficiariesPlanned!: number | null;
  @Field(() => publicTypes.Money, { nullable: true, description: bilingual('预算', 'Budget') })
  budget!: MoneyValue | null;
  @Field(() => DecimalScalar, { description: bilingual('形象进度(%),以最近确认的报告为准', 'Progress in percent, of the last confirmed report') })
  progressPercent!: string;
  @Field(() => ScheduleLight, { description: bilingual('进度灯', 'Schedule light') })
  scheduleLight!: string;
  @Field(() => DateScalar, { description: bilingual('计划开工', 'Planned start') })
  plannedStartOn!: string;
  @Field(() => DateScalar, { description: bilingual('计划完工', 'Planned end') })
  plannedEndOn!: string;
  @Field(() => DateScalar, { description: bilingual('列入日期', 'Listed on') })
  listedOn!: string;
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
  @Field(() => [Project], { description: bilingual('拆分或合并后的项目', 'The projects that it was split or merged into') })
  replacedBy!: Project[];
  @Field(() => [ProjectAdjustment], { description: bilingual('已生效的动态调整', 'Adjustments that have taken effect') })
  adjustments!: ProjectAdjustment[];
  @Field(() => [Milestone], { description: bilingual('时间节点', 'Milestones') })
  milestones!: Milestone[];
  @Field(() => ProgressReportConnection, { description: bilingual('已确认的进度报告,新的在前', 'Confirmed progress reports, newest first') })
  progressReports(
    @Arg('first', () => Int, { defaultValue: 20, description: bilingual('取多少项,至多 100', 'How many, at most 100') }) _first: number,
    @Arg('after', () => String, { nullable: true, description: bilingual('从该游标之后取', 'Start after this cursor') }) _after?: string,
  ): ConnectionOf<ProgressReport> {
    throw new Error('Read by the shape.');
  }
  @Field(() => ProgressReport, { nullable: true, description: bilingual('最近确认的进度报告', 'The newest confirmed progress report') })
  latestReport!: ProgressReport | null;
  @Field(() => [ProjectOutput], { description: bilingual('产出', 'Outputs') })
  outputs!: ProjectOutput[];
  @Field(() => [ProjectOrigin], { description: bilingual('项目来源', 'Where it came from') })
  origins!: ProjectOrigin[];
  @Field(() => [Consultation], { description: bilingual('议定它的议事协商', 'The published consultations that it came from') })
  consultations!: Consultation[];
  @Field(() => [Suggestion], { description: bilingual('回应的人民建议(已公开的)', 'The published suggestions that it answers') })
  suggestions!: Suggestion[];
  @Field(() => Int, { description: bilingual('回应的其他建议数(未公开的)', 'Number of the other suggestions that it answers') })
  otherSuggestionCount!: number;
  @Field(() => [ProjectEvent], { description: bilingual('公开的经过', 'Public steps, oldest first') })
  events!: ProjectEvent[];
}

export const ProjectConnection = publicTypes.connectionOf('Project', () => Project);

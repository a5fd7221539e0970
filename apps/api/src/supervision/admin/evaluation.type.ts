import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Town, Village } from '../../divisions/admin/division.type.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { MoneyValue } from '../../platform/graph/graph-types.js';
import { Move } from '../../platform/graph/move-type.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../platform/graph/scalars.js';
import { TimelineEntry } from '../../platform/graph/timeline-type.js';
import { FundingSource } from '../../funding/admin/funding-source.type.js';
import { Project } from '../../projects/admin/project.type.js';
import { Grade } from '../../projects/project.enums.js';
import { Rating } from '../../suggestions/suggestion.enums.js';
import { AwardState, Dimension, EvaluationPeriod, EvaluationRoundState, ResponseMode, RoundKind } from '../supervision.enums.js';
import { questionnaireRegister } from '../questionnaire.register.js';
import { Supervisor } from './supervisor.type.js';

@ObjectType({ description: bilingual('评价维度及权重', 'A dimension of a scheme with its weight') })
export class SchemeDimension {
  @Field(() => Dimension, { description: bilingual('维度', 'Dimension') })
  code!: string;
  @Field(() => DecimalScalar, { description: bilingual('权重(%)', 'Weight in percent') })
  weight!: string;
  @Field(() => String, { nullable: true, description: bilingual('数据来源', 'Where the data comes from') })
  source!: string | null;
}

@ObjectType({ description: bilingual('综合评价办法', 'An evaluation scheme') })
export class EvaluationScheme {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('办法名称', 'Name') })
  name!: string;
  @Field(() => Int, { description: bilingual('办法版次', 'Version of the scheme') })
  schemeVersion!: number;
  @Field(() => Int, { description: bilingual('年度', 'Year') })
  year!: number;
  @Field(() => EvaluationPeriod, { description: bilingual('评价周期', 'Period') })
  period!: string;
  @Field(() => [SchemeDimension], { description: bilingual('评价维度', 'Dimensions') })
  dimensions!: SchemeDimension[];
  @Field(() => DecimalScalar, { description: bilingual('优良分数线', 'EXCELLENT from') })
  excellentThreshold!: string;
  @Field(() => DecimalScalar, { description: bilingual('良好分数线', 'GOOD from') })
  goodThreshold!: string;
  @Field(() => Int, { description: bilingual('最少评价人数', 'Least raters') })
  minRaters!: number;
  @Field(() => Int, { description: bilingual('最少有效答卷数', 'Least valid answers') })
  minSample!: number;
  @Field(() => String, { nullable: true, description: bilingual('文号', 'Document') })
  document!: string | null;
}

@ObjectType({ description: bilingual('监督员电话回访', 'A line of a call list: one supervisor, project and round') })
export class SupervisorCall {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => EvaluationRound, { description: bilingual('评价轮次', 'The round') })
  round!: EvaluationRound;
  @Field(() => Supervisor, { description: bilingual('监督员', 'The supervisor') })
  supervisor!: Supervisor;
  @Field(() => Project, { description: bilingual('项目', 'The project') })
  project!: Project;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('回访时间', 'Called at') })
  calledAt!: string | null;
  @Field(() => Boolean, { description: bilingual('已接通', 'Reached') })
  reached!: boolean;
  @Field(() => Rating, { nullable: true, description: bilingual('满意度', 'Rating') })
  rating!: string | null;
  @Field(() => Int, { nullable: true, description: bilingual('进度得分', 'Score for progress') })
  progressScore!: number | null;
  @Field(() => Int, { nullable: true, description: bilingual('管护得分', 'Score for upkeep') })
  upkeepScore!: number | null;
  @Field(() => Int, { nullable: true, description: bilingual('成效得分', 'Score for effect') })
  effectScore!: number | null;
  @Field(() => String, { nullable: true, description: bilingual('备注', 'Note') })
  note!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('回访人', 'Caller') })
  callerName!: string | null;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
}

@ObjectType({ description: bilingual('一份答卷,不记姓名', 'One answer; nobody is named') })
export class QuestionnaireResponse {
  @Field(() => ResponseMode, { description: bilingual('答卷方式', 'How it was answered') })
  mode!: string;
  @Field(() => Village, { nullable: true, description: bilingual('村居', 'Village') })
  village!: Village | null;
  @Field(() => Project, { nullable: true, description: bilingual('项目', 'The project') })
  project!: Project | null;
  @Field(() => Rating, { description: bilingual('满意度', 'Rating') })
  rating!: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('是否知晓', 'Whether the project is known') })
  aware!: boolean | null;
  @Field(() => String, { nullable: true, description: bilingual('意见', 'Comment') })
  comment!: string | null;
  @Field(() => Boolean, { description: bilingual('有效', 'Valid') })
  isValid!: boolean;
  @Field(() => String, { nullable: true, description: bilingual('无效原因', 'Why it is invalid') })
  invalidReason!: string | null;
}

@ObjectType({ description: bilingual('问卷批次', 'Questionnaires issued together') })
export class QuestionnaireBatch {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('问卷名称', 'Title') })
  title!: string;
  @Field(() => EvaluationRound, { nullable: true, description: bilingual('评价轮次', 'The round') })
  round!: EvaluationRound | null;
  @Field(() => questionnaireRegister.type, { nullable: true, description: bilingual('所用问卷', 'The questionnaire that was used') })
  questionnaire!: object | null;
  @Field(() => Town, { nullable: true, description: bilingual('镇街', 'Town') })
  town!: Town | null;
  @Field(() => Village, { nullable: true, description: bilingual('村居', 'Village') })
  village!: Village | null;
  @Field(() => Int, { description: bilingual('发放份数', 'Copies issued') })
  issuedQty!: number;
  @Field(() => Int, { description: bilingual('回收份数', 'Copies returned') })
  returnedQty!: number;
  @Field(() => Int, { description: bilingual('有效份数', 'Valid answers') })
  validQty!: number;
  @Field(() => DateScalar, { description: bilingual('发放日期', 'Issued on') })
  issuedOn!: string;
  @Field(() => [QuestionnaireResponse], { description: bilingual('答卷', 'Answers') })
  responses!: QuestionnaireResponse[];
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
}

@ObjectType({ description: bilingual('某一维度的得分', 'The score of a dimension') })
export class DimensionScore {
  @Field(() => Dimension, { description: bilingual('维度', 'Dimension') })
  dimension!: string;
  @Field(() => DecimalScalar, { description: bilingual('得分', 'Score, 0 to 100') })
  score!: string;
}

@ObjectType({ description: bilingual('评价结果', 'Score and grade of a project in a round') })
export class EvaluationResult {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Project, { description: bilingual('项目', 'The project') })
  project!: Project;
  @Field(() => EvaluationRound, { description: bilingual('评价轮次', 'The round') })
  round!: EvaluationRound;
  @Field(() => Grade, { description: bilingual('等级', 'Grade') })
  grade!: string;
  @Field(() => DecimalScalar, { nullable: true, description: bilingual('综合得分', 'Score') })
  score!: string | null;
  @Field(() => [DimensionScore], { description: bilingual('各维度得分', 'Scores by dimension') })
  scores!: DimensionScore[];
  @Field(() => Int, { description: bilingual('有效答卷数', 'Valid answers') })
  sampleSize!: number;
  @Field(() => Int, { description: bilingual('评价人数', 'Raters') })
  raters!: number;
  @Field(() => String, { nullable: true, description: bilingual('确认人', 'Confirmed by') })
  confirmedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('确认时间', 'Confirmed at') })
  confirmedAt!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('公布日期', 'Published on') })
  publishedOn!: string | null;
}

@ObjectType({ description: bilingual('评价轮次', 'A round of evaluation') })
export class EvaluationRound {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('周期', 'Period') })
  period!: string;
  @Field(() => RoundKind, { description: bilingual('评价方式', 'Kind') })
  kind!: string;
  @Field(() => EvaluationRoundState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => EvaluationScheme, { description: bilingual('评价办法', 'The scheme') })
  scheme!: EvaluationScheme;
  @Field(() => DateScalar, { description: bilingual('开始日期', 'Opens on') })
  opensOn!: string;
  @Field(() => DateScalar, { description: bilingual('截止日期', 'Closes on') })
  closesOn!: string;
  @Field(() => Int, { description: bilingual('评价项目数', 'Number of projects') })
  projectCount!: number;
  @Field(() => Int, { description: bilingual('回访名单人次', 'Lines of the call list') })
  callCount!: number;
  @Field(() => Int, { description: bilingual('已接通人次', 'Lines reached') })
  reachedCount!: number;
  @Field(() => String, { nullable: true, description: bilingual('确认人', 'Confirmed by') })
  confirmedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('确认时间', 'Confirmed at') })
  confirmedAt!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('公布日期', 'Published on') })
  publishedOn!: string | null;
  @Field(() => [Project], { description: bilingual('评价项目', 'Projects') })
  projects!: Project[];
  @Field(() => [SupervisorCall], { description: bilingual('回访名单', 'Call list') })
  calls!: SupervisorCall[];
  @Field(() => [QuestionnaireBatch], { description: bilingual('问卷批次', 'Questionnaires') })
  batches!: QuestionnaireBatch[];
  @Field(() => [EvaluationResult], { description: bilingual('评价结果', 'Results') })
  results!: EvaluationResult[];
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

@ObjectType({ description: bilingual('奖补资金', 'An award for an excellent project') })
export class Award {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => EvaluationResult, { description: bilingual('评价结果', 'The result') })
  result!: EvaluationResult;
  @Field(() => adminTypes.Money, { description: bilingual('金额', 'Amount') })
  amount!: MoneyValue;
  @Field(() => FundingSource, { description: bilingual('资金来源', 'Funding source') })
  source!: FundingSource;
  @Field(() => AwardState, { description: bilingual('状态', 'State') })
  state!: string;
  @Field(() => DateScalar, { description: bilingual('提出日期', 'Proposed on') })
  proposedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: bilingual('批准日期', 'Approved on') })
  approvedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('发放日期', 'Paid on') })
  paidOn!: string | null;
  @Field(() => String, { nullable: true, description: bilingual('凭证号', 'Voucher number') })
  voucherNo!: string | null;
  @Field(() => DateScalar, { nullable: true, description: bilingual('撤销日期', 'Revoked on') })
  revokedOn!: string | null;
  @Field(() => [Move], { description: bilingual('此刻可做的操作', 'Moves that the viewer may make now') })
  moves!: Move[];
  @Field(() => [TimelineEntry], { description: bilingual('经过', 'What happened') })
  timeline!: TimelineEntry[];
}

export const EvaluationSchemeList = adminTypes.listOf('EvaluationScheme', () => EvaluationScheme);
export const EvaluationRoundList = adminTypes.listOf('EvaluationRound', () => EvaluationRound);
export const SupervisorCallList = adminTypes.listOf('SupervisorCall', () => SupervisorCall);
export const QuestionnaireBatchList = adminTypes.listOf('QuestionnaireBatch', () => QuestionnaireBatch);
export const AwardList = adminTypes.listOf('Award', () => Award);

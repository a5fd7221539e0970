import { Field, ID, Int, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { MoneyValue } from '../../platform/graph/graph-types.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import { DateScalar, DecimalScalar } from '../../platform/graph/scalars.js';
import { Grade } from '../../projects/project.enums.js';
import { Project } from '../../projects/public/project.type.js';
import { Dimension, RoundKind } from '../supervision.enums.js';

@ObjectType({ description: bilingual('某一维度的得分', 'The score of one dimension') })
export class DimensionScore {
  @Field(() => Dimension, { description: bilingual('维度', 'Dimension') })
  dimension!: string;
  @Field(() => DecimalScalar, { description: bilingual('得分,0 到 100', 'Score, 0 to 100') })
  score!: string;
}

@ObjectType({
  description: bilingual('已公布的评价结果', 'A published result: score and grade of a project in a round'),
  implements: publicTypes.Node,
})
export class EvaluationResult {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Project, { description: bilingual('项目', 'The project') })
  project!: Project;
  @Field(() => RoundKind, { description: bilingual('评价方式', 'Kind of the round') })
  roundKind!: string;
  @Field(() => String, { description: bilingual('评价周期,如 2024Q3', 'Period of the round, such as 2024Q3') })
  roundPeriod!: string;
  @Field(() => Grade, { description: bilingual('等级', 'Grade') })
  grade!: string;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: bilingual('综合得分,0 到 100;有效答卷不足 10 份时不公布', 'Score, 0 to 100; not shown below ten valid answers'),
  })
  score!: string | null;
  @Field(() => [DimensionScore], {
    description: bilingual('各维度得分;有效答卷不足 10 份时为空', 'Scores by dimension; empty below ten valid answers'),
  })
  scores!: DimensionScore[];
  @Field(() => Int, { description: bilingual('有效答卷数', 'Valid answers that name the project') })
  sampleSize!: number;
  @Field(() => Int, { description: bilingual('评价的监督员人数', 'Supervisors who were reached') })
  raters!: number;
  @Field(() => DateScalar, { description: bilingual('公布日期', 'Day of publication') })
  publishedOn!: string;
}

@ObjectType({ description: bilingual('项目满意度', "Residents' satisfaction with a project") })
export class ProjectSatisfaction {
  @Field(() => DecimalScalar, {
    description: bilingual('满意率(%):非常满意、满意和基本满意所占比例', 'Share of the three best of five ratings, percent'),
  })
  rate!: string;
  @Field(() => Int, { description: bilingual('有效答卷数', 'Valid answers that name the project') })
  sampleSize!: number;
  @Field(() => String, { description: bilingual('评价周期', 'Period of the round') })
  roundPeriod!: string;
  @Field(() => DateScalar, { description: bilingual('公布日期', 'Day of publication') })
  publishedOn!: string;
}

@ObjectType({ description: bilingual('已发放的奖补资金', 'An award that was paid'), implements: publicTypes.Node })
export class Award {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => EvaluationResult, { description: bilingual('评价结果', 'The result that it is for') })
  result!: EvaluationResult;
  @Field(() => publicTypes.Money, { description: bilingual('金额', 'Amount') })
  amount!: MoneyValue;
  @Field(() => DateScalar, { description: bilingual('发放日期', 'Day of payment') })
  paidOn!: string;
}

import { Arg, Field, InputType, Int, ObjectType } from 'type-graphql';
import { bilingual } from '../platform/graph/descriptions.js';
import type { GraphTypes, MoneyValue, RatioValue } from '../platform/graph/graph-types.js';
import { DateScalar, DecimalScalar } from '../platform/graph/scalars.js';
import { FundingCategory } from '../funding/funding.enums.js';
import { figureTypes } from './figure-types.js';
import { StatisticsDimension } from './statistics.enums.js';

/** The types of statistics; each graph makes its own set with its own money and ratios. */
export function statisticsTypes({ Money, Ratio }: GraphTypes) {
  const { Figure, FigureInput, Indicator } = figureTypes();
  type FigureValue = InstanceType<typeof Figure>;

  @ObjectType({ description: bilingual('某类资金的金额', 'An amount of one category of money') })
  class CategoryAmount {
    @Field(() => FundingCategory, { description: bilingual('资金类别', 'Category of the money') })
    category!: string;
    @Field(() => Money, { description: bilingual('金额', 'Amount') })
    amount!: MoneyValue;
  }

  @ObjectType({ description: bilingual('群众满意度', 'Satisfaction of residents') })
  class Satisfaction {
    @Field(() => Boolean, { description: bilingual('样本是否过小而不公开', 'Whether the sample is too small to be told') })
    isSampleTooSmall!: boolean;
    @Field(() => Int, { nullable: true, description: bilingual('有效答卷数', 'Number of valid answers') })
    validAnswers!: number | null;
    @Field(() => Ratio, { nullable: true, description: bilingual('满意率(基本满意以上)', 'Share of the top three answers') })
    rate!: RatioValue | null;
  }

  @ObjectType({ description: bilingual('一个分组', 'One group of a split') })
  class StatisticsGroup {
    @Field(() => StatisticsDimension, { description: bilingual('按什么分', 'What it is split by') })
    dimension!: string;
    @Field(() => String, { nullable: true, description: bilingual('代码;空为"未分镇街"等', 'Code; null for "no town" and the like') })
    code!: string | null;
    @Field(() => String, { nullable: true, description: bilingual('名称', 'Name, in Chinese') })
    name!: string | null;
    @Field(() => String, { nullable: true, description: bilingual('英文名称;镇街等用原名', 'Name in English; places and the like keep theirs') })
    nameEn!: string | null;
  }

  @ObjectType({ description: bilingual('一行统计', 'One row of statistics') })
  class StatisticsRow {
    @Field(() => [StatisticsGroup], { description: bilingual('所属分组', 'Groups of the row') })
    groups!: StatisticsGroup[];
    @Field(() => Int, { description: bilingual('计划实施数', 'Planned projects') })
    planned!: number;
    @Field(() => Int, { description: bilingual('已完成数', 'Completed projects') })
    completed!: number;
    @Field(() => Int, { description: bilingual('年初策划数', 'Projects of the initial plan') })
    initial!: number;
    @Field(() => Int, { description: bilingual('动态调整(新增)数', 'Projects added during the year') })
    added!: number;
    @Field(() => Ratio, { description: bilingual('完工率', 'Completion rate') })
    completionRate!: RatioValue;
    @Field(() => Int, { description: bilingual('征集建议数', 'Suggestions received') })
    suggestionsReceived!: number;
    @Field(() => Int, { description: bilingual('受理建议数', 'Suggestions accepted') })
    suggestionsAccepted!: number;
    @Field(() => [CategoryAmount], { description: bilingual('到账额,按类别', 'Money received, by category') })
    received!: CategoryAmount[];
    @Field(() => [CategoryAmount], { description: bilingual('拨付额,按类别', 'Money allocated, by category') })
    allocated!: CategoryAmount[];
    @Field(() => [CategoryAmount], { description: bilingual('支出额,按类别', 'Money spent, by category') })
    spent!: CategoryAmount[];
    @Field(() => DecimalScalar, { nullable: true, description: bilingual('撬动比:社会资金到账 ÷ 财政资金拨付', 'Leverage: social money received ÷ fiscal money allocated') })
    leverageRatio!: string | null;
    @Field(() => Satisfaction, { description: bilingual('群众满意度', 'Satisfaction') })
    satisfaction!: Satisfaction;
    @Field(() => [Figure], { description: bilingual('任意指标,按所给的次序', 'Figures of any indicators, in the order in which they are asked for') })
    figures(
      @Arg('of', () => [FigureInput], { description: bilingual('要哪些指标', 'Which figures') }) _of: InstanceType<typeof FigureInput>[],
    ): FigureValue[] {
      throw new Error('Read by the shape.');
    }
  }

  @ObjectType({ description: bilingual('一个区在某日的统计', 'Statistics of a district on a day') })
  class Statistics {
    @Field(() => String, { description: bilingual('6 位区划代码', 'Division code of the district') })
    districtCode!: string;
    @Field(() => DateScalar, { description: bilingual('截至日期', 'The day for which the figures are true') })
    asOf!: string;
    @Field(() => StatisticsRow, { description: bilingual('合计', 'The whole') })
    total!: StatisticsRow;
    @Field(() => [StatisticsRow], { description: bilingual('分组', 'The groups') })
    rows!: StatisticsRow[];
  }

  @InputType({ description: bilingual('期间,首尾两日均含', 'A period, both days included') })
  class StatisticsPeriod {
    @Field(() => DateScalar, { nullable: true, description: bilingual('起', 'First day') })
    from?: string;
    @Field(() => DateScalar, { nullable: true, description: bilingual('止', 'Last day') })
    to?: string;
  }

  return { Statistics, StatisticsPeriod, Figure, FigureInput, Indicator };
}

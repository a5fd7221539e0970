import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Tier } from '../divisions/division.enums.js';
import { FundingCategory } from '../funding/funding.enums.js';
import { bilingual } from '../platform/graph/descriptions.js';
import { DateScalar, DecimalScalar } from '../platform/graph/scalars.js';
import { OutputMode, ParticipationStage, ServiceKind, Stream } from '../projects/project.enums.js';
import { SuggestionNature, TriageClass } from '../suggestions/suggestion.enums.js';
import { FigureHiding, IndicatorGroup, IndicatorKind, RosterKind, StatisticsDimension } from './statistics.enums.js';

/** Indicators and figures; each graph makes its own set. */
export function figureTypes() {
  @ObjectType({ description: bilingual('指标定义', 'Definition of an indicator') })
  class Indicator {
    @Field(() => String, { description: bilingual('指标键,如 project.completionRate', 'Key, such as project.completionRate') })
    key!: string;
    @Field(() => IndicatorGroup, { description: bilingual('所属分组', 'Group') })
    group!: string;
    @Field(() => String, { description: bilingual('中文名称', 'Name in Chinese') })
    name!: string;
    @Field(() => String, { description: bilingual('英文名称', 'Name in English') })
    nameEn!: string;
    @Field(() => String, { description: bilingual('计量单位,比值为空', 'Unit in Chinese; empty for ratios') })
    unit!: string;
    @Field(() => String, { description: bilingual('英文计量单位', 'Unit in English') })
    unitEn!: string;
    @Field(() => String, { description: bilingual('口径', 'How it is counted, in Chinese') })
    definition!: string;
    @Field(() => String, { description: bilingual('英文口径', 'How it is counted, in English') })
    definitionEn!: string;
    @Field(() => IndicatorKind, { description: bilingual('类型', 'Kind of figure') })
    kind!: string;
    @Field(() => String, { description: bilingual('分子是什么', 'What the numerator is, in Chinese') })
    numerator!: string;
    @Field(() => String, { description: bilingual('分子(英文)', 'What the numerator is, in English') })
    numeratorEn!: string;
    @Field(() => String, { nullable: true, description: bilingual('分母是什么;不相除则为空', 'What the denominator is, in Chinese; null where nothing is divided') })
    denominator!: string | null;
    @Field(() => String, { nullable: true, description: bilingual('分母(英文)', 'What the denominator is, in English') })
    denominatorEn!: string | null;
    @Field(() => Boolean, { description: bilingual('各组与"未分组"之和是否等于合计', 'Whether the groups and "none" make the whole') })
    isAdditive!: boolean;
    @Field(() => [String], { description: bilingual('可用参数', 'Arguments that it takes') })
    arguments!: string[];
    @Field(() => [String], { description: bilingual('必需参数', 'Arguments without which it means nothing') })
    requiredArguments!: string[];
    @Field(() => [StatisticsDimension], { description: bilingual('可用分组', 'What it can be split by') })
    splits!: string[];
    @Field(() => StatisticsDimension, { nullable: true, description: bilingual('分布类指标所按的分组,其他为空', 'The split that it is about; null where it is about the whole') })
    distribution!: string | null;
    @Field(() => Boolean, { description: bilingual('是否公开', 'Whether the public graph tells it') })
    isPublic!: boolean;
  }

  @ObjectType({ description: bilingual('一个指标的数', 'The figure of an indicator') })
  class Figure {
    @Field(() => String, { description: bilingual('指标键', 'Key of the indicator') })
    key!: string;
    @Field(() => Indicator, { description: bilingual('指标定义', 'Definition') })
    indicator!: Indicator;
    @Field(() => String, { nullable: true, description: bilingual('数值:个数、金额(元)、百分数、比值或代码;空为无数据或不公开', 'The figure: a count, an amount in yuan, a percentage, a ratio or a code; null for no data, or when it is not told') })
    value!: string | null;
    @Field(() => DecimalScalar, { nullable: true, description: bilingual('分子', 'Numerator') })
    numerator!: string | null;
    @Field(() => DecimalScalar, { nullable: true, description: bilingual('分母;0 即无数据', 'Denominator; 0 means no data') })
    denominator!: string | null;
    @Field(() => DecimalScalar, { nullable: true, description: bilingual('百分数,两位小数,四舍五入', 'Percent, two decimals, half up') })
    percent!: string | null;
    @Field(() => FigureHiding, { nullable: true, description: bilingual('不公开的原因', 'Why it is not told') })
    hidden!: string | null;
  }

  @InputType({ description: bilingual('要哪个指标、限定到什么范围;不给的参数不限定', 'Which indicator, and narrowed to what; an argument left out narrows nothing') })
  class FigureInput {
    @Field(() => String, { description: bilingual('指标键', 'Key of the indicator') })
    key!: string;
    @Field(() => DateScalar, { nullable: true, description: bilingual('截至日期,默认同整个查询', 'The day for which it is true; that of the whole query unless given') })
    asOf?: string;
    @Field(() => DateScalar, { nullable: true, description: bilingual('期间首日', 'First day of the period') })
    from?: string;
    @Field(() => DateScalar, { nullable: true, description: bilingual('期间末日', 'Last day of the period') })
    to?: string;
    @Field(() => String, { nullable: true, description: bilingual('季度,如 2024Q3', 'Quarter, such as 2024Q3') })
    quarter?: string;
    @Field(() => Int, { nullable: true, description: bilingual('计划年度', 'Plan year') })
    planYear?: number;
    @Field(() => [Int], { nullable: true, description: bilingual('若干计划年度', 'Plan years') })
    planYears?: number[];
    @Field(() => Tier, { nullable: true, description: bilingual('级别', 'Tier') })
    tier?: string;
    @Field(() => String, { nullable: true, description: bilingual('活动目的', 'Purpose of events') })
    purpose?: string;
    @Field(() => String, { nullable: true, description: bilingual('类别代码', 'Code of the kind') })
    kind?: string;
    @Field(() => String, { nullable: true, description: bilingual('渠道代码', 'Code of the channel') })
    channel?: string;
    @Field(() => SuggestionNature, { nullable: true, description: bilingual('事项性质', 'Nature of the matter') })
    nature?: string;
    @Field(() => TriageClass, { nullable: true, description: bilingual('三级分类', 'Class') })
    triageClass?: string;
    @Field(() => Boolean, { nullable: true, description: bilingual('只计重点户', 'Key households alone') })
    keyOnly?: boolean;
    @Field(() => String, { nullable: true, description: bilingual('产出品类', 'Type of output') })
    type?: string;
    @Field(() => [OutputMode], { nullable: true, description: bilingual('产出方式', 'Modes of output') })
    modes?: string[];
    @Field(() => FundingCategory, { nullable: true, description: bilingual('资金类别', 'Category of money') })
    category?: string;
    @Field(() => ParticipationStage, { nullable: true, description: bilingual('参与环节', 'Stage') })
    stage?: string;
    @Field(() => Stream, { nullable: true, description: bilingual('工作流向', 'Stream') })
    stream?: string;
    @Field(() => [ServiceKind], { nullable: true, description: bilingual('服务事项类别', 'Kinds of service') })
    serviceKinds?: string[];
    @Field(() => Int, { nullable: true, description: bilingual('批次号', 'Number of the batch') })
    batch?: number;
    @Field(() => Boolean, { nullable: true, description: bilingual('是否设施类', 'Works and facilities, or services') })
    isAsset?: boolean;
    @Field(() => Boolean, { nullable: true, description: bilingual('带动事项', 'Induced items') })
    induced?: boolean;
    @Field(() => RosterKind, { nullable: true, description: bilingual('名册', 'Roster') })
    roster?: string;
    @Field(() => String, { nullable: true, description: bilingual('去留', 'Decision') })
    decision?: string;
    @Field(() => String, { nullable: true, description: bilingual('层级代码', 'Code of the level') })
    level?: string;
    @Field(() => [String], { nullable: true, description: bilingual('若干层级代码', 'Codes of levels') })
    levels?: string[];
    @Field(() => String, { nullable: true, description: bilingual('成效指标代码', 'Code of the effect metric') })
    metric?: string;
  }

  return { Indicator, Figure, FigureInput };
}

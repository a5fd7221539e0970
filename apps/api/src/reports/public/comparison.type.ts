import { Field, Int, ObjectType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { enumOf } from '../../platform/graph/enums.js';
import { DateScalar } from '../../platform/graph/scalars.js';

export const LEFT_OUT_REASONS = {
  UNKNOWN: { zh: '没有该区', en: 'No such district' },
  DEMONSTRATION: { zh: '演示区不与真实的区比较', en: 'A demonstration district is not compared with real ones' },
} as const;
const LeftOutReason = enumOf('LeftOutReason', '未参与比较的原因', 'Why a district is left out of a comparison', LEFT_OUT_REASONS);

/** Figures of districts side by side; `Figure` is the class of the graph. */
export function comparisonTypes<Figure>(Figure: new () => Figure) {
  @ObjectType({ description: bilingual('一个区在一个计划年度的数', 'The figures of a district for a plan year') })
  class ComparisonRow {
    @Field(() => String, { description: bilingual('6 位区划代码', 'Division code of the district') })
    districtCode!: string;
    @Field(() => String, { description: bilingual('区名', 'Name of the district') })
    districtName!: string;
    @Field(() => Boolean, { description: bilingual('是否演示区', 'Whether it is a demonstration district') })
    isDemo!: boolean;
    @Field(() => Int, { nullable: true, description: bilingual('计划年度;未限定则为空', 'Plan year; null when none was asked for') })
    planYear!: number | null;
    @Field(() => DateScalar, { description: bilingual('截至日期', 'The day for which the figures are true') })
    asOf!: string;
    @Field(() => [Figure as new () => object], { description: bilingual('指标,按所给的次序', 'The figures, in the order in which they were asked for') })
    figures!: Figure[];
  }

  @ObjectType({ description: bilingual('未参与比较的区', 'A district that is left out of a comparison') })
  class LeftOutDistrict {
    @Field(() => String, { description: bilingual('6 位区划代码', 'Division code of the district') })
    districtCode!: string;
    @Field(() => LeftOutReason, { description: bilingual('原因', 'Why') })
    reason!: string;
  }

  @ObjectType({ description: bilingual('各区各年的比较', 'Districts and years side by side') })
  class Comparison {
    @Field(() => [ComparisonRow], { description: bilingual('各区各计划年度,按所给的次序', 'A row for every district and plan year, in the order in which they were asked for') })
    rows!: ComparisonRow[];
    @Field(() => [LeftOutDistrict], { description: bilingual('未参与比较的区', 'Districts that are left out') })
    leftOut!: LeftOutDistrict[];
  }

  return { Comparison };
}

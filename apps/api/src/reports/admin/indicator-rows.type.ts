import { Field, ID, ObjectType } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { enumOf } from '../../platform/graph/enums.js';

export const FigurePart = enumOf('FigurePart', '比率的哪一部分', 'Part of a rate', {
  NUMERATOR: { zh: '分子', en: 'Numerator' },
  DENOMINATOR: { zh: '分母', en: 'Denominator' },
});

@ObjectType({ description: bilingual('指标背后的一条记录', 'A record behind a figure') })
export class IndicatorRow {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('名称', 'What it is called') })
  label!: string;
  @Field(() => String, { nullable: true, description: bilingual('控制台中的地址;没有台账页则为空', 'Address in the console; null without a ledger') })
  link!: string | null;
}

const IndicatorRowPage = adminTypes.listOf('IndicatorRow', () => IndicatorRow);

@ObjectType({ description: bilingual('指标背后的记录,限于可见范围', 'The records behind a figure, as far as the viewer may read them') })
export class IndicatorRows extends IndicatorRowPage {
  @Field(() => String, { nullable: true, description: bilingual('台账地址,已按同样范围筛选', 'Address of the ledger, filtered to the same scope as far as it can be') })
  ledger!: string | null;
}

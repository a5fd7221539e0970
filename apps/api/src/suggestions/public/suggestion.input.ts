import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { SortDirection } from '../../platform/graph/sort.js';
import { SuggestionState } from '../suggestion.enums.js';

@InputType({ description: bilingual('按哪一项查找建议,只填一项', 'How a published suggestion is found; exactly one') })
export class SuggestionBy {
  @Field(() => ID, { nullable: true, description: bilingual('编号', 'Id') })
  id?: string;
}

@InputType({ description: bilingual('建议筛选', 'Filter of published suggestions') })
export class SuggestionFilter {
  @Field(() => String, { nullable: true, description: bilingual('6 位区划代码', 'Division code of a district, 6 digits') })
  districtCode?: string;
  @Field(() => String, { nullable: true, description: bilingual('9 位镇街代码', 'Division code of a town, 9 digits') })
  townCode?: string;
  @Field(() => String, { nullable: true, description: bilingual('12 位村居代码', 'Division code of a village, 12 digits') })
  villageCode?: string;
  @Field(() => ID, { nullable: true, description: bilingual('主要领域', 'Main sector') })
  sectorId?: string;
  @Field(() => [SuggestionState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => String, { nullable: true, description: bilingual('标题含', 'Words in the title') })
  text?: string;
}

const SuggestionOrderField = { PUBLISHED_AT: 'PUBLISHED_AT' } as const;
registerEnumType(SuggestionOrderField, {
  name: 'SuggestionOrderField',
  description: bilingual('排序字段', 'Field to sort by'),
  valuesConfig: { PUBLISHED_AT: { description: bilingual('公开时间', 'Time of publication') } },
});

@InputType({ description: bilingual('建议排序', 'Order of published suggestions') })
export class SuggestionOrder {
  @Field(() => SuggestionOrderField, { description: bilingual('字段', 'Field') })
  field!: string;
  @Field(() => SortDirection, { description: bilingual('方向', 'Direction') })
  direction!: string;
}

import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { SortDirection } from '../../platform/graph/sort.js';
import { AssignmentState, SuggestionState, TriageClass } from '../suggestion.enums.js';

@InputType({ description: bilingual('建议筛选', 'Filter of suggestions') })
export class SuggestionFilter {
  @Field(() => [SuggestionState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => [TriageClass], { nullable: true, description: bilingual('类别', 'Classes') })
  triageClasses?: string[];
  @Field(() => String, { nullable: true, description: bilingual('镇街代码', 'Code of a town') })
  townCode?: string;
  @Field(() => ID, { nullable: true, description: bilingual('承办单位', 'Unit that handles it') })
  leadOrganizationId?: string;
  @Field(() => ID, { nullable: true, description: bilingual('征集渠道', 'Channel') })
  channelId?: string;
  @Field(() => ID, { nullable: true, description: bilingual('主要领域', 'Main sector') })
  mainSectorId?: string;
  @Field(() => String, { nullable: true, description: bilingual('受理回执号', 'Receipt number') })
  receiptNo?: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看本单位', 'Of the own unit only') })
  mine?: boolean;
  @Field(() => String, { nullable: true, description: bilingual('标题含', 'Words in the title') })
  text?: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看逾期', 'Overdue only') })
  overdue?: boolean;
}

@InputType({ description: bilingual('交办件筛选', 'Filter of assignments') })
export class AssignmentFilter {
  @Field(() => [AssignmentState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => ID, { nullable: true, description: bilingual('承办单位', 'Unit that is to handle it') })
  toOrganizationId?: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看本单位', 'Of the own unit only') })
  mine?: boolean;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看逾期', 'Overdue only') })
  overdue?: boolean;
}

const SuggestionSortField = { RECEIVED_AT: 'RECEIVED_AT', DUE_ON: 'DUE_ON', RECEIPT_NO: 'RECEIPT_NO' } as const;
registerEnumType(SuggestionSortField, {
  name: 'SuggestionSortField',
  description: bilingual('排序字段', 'Field to sort by'),
  valuesConfig: {
    RECEIVED_AT: { description: bilingual('收到时间', 'Time received') },
    DUE_ON: { description: bilingual('期限', 'Due day') },
    RECEIPT_NO: { description: bilingual('回执号', 'Receipt number') },
  },
});

@InputType({ description: bilingual('建议排序', 'Order of suggestions') })
export class SuggestionSort {
  @Field(() => SuggestionSortField, { description: bilingual('字段', 'Field') })
  field!: string;
  @Field(() => SortDirection, { description: bilingual('方向', 'Direction') })
  direction!: string;
}

import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { SortDirection } from '../../platform/graph/sort.js';
import { ConsultationFormat, ConsultationState, WishListState } from '../consultation.enums.js';

@InputType({ description: bilingual('议事筛选', 'Filter of consultations') })
export class ConsultationFilter {
  @Field(() => [ConsultationState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => [ConsultationFormat], { nullable: true, description: bilingual('议事形式', 'Formats') })
  formats?: string[];
  @Field(() => String, { nullable: true, description: bilingual('镇街代码', 'Code of a town') })
  townCode?: string;
  @Field(() => ID, { nullable: true, description: bilingual('协商组', 'Deliberation group') })
  groupId?: string;
  @Field(() => String, { nullable: true, description: bilingual('议题含', 'Words in the topic') })
  text?: string;
}

const ConsultationSortField = { CREATED_AT: 'CREATED_AT', ANNOUNCED_ON: 'ANNOUNCED_ON', HELD_ON: 'HELD_ON' } as const;
registerEnumType(ConsultationSortField, {
  name: 'ConsultationSortField',
  description: bilingual('排序字段', 'Field to sort by'),
  valuesConfig: {
    CREATED_AT: { description: bilingual('拟定时间', 'Time drafted') },
    ANNOUNCED_ON: { description: bilingual('公告日期', 'Day announced') },
    HELD_ON: { description: bilingual('开会日期', 'Day held') },
  },
});

@InputType({ description: bilingual('议事排序', 'Order of consultations') })
export class ConsultationSort {
  @Field(() => ConsultationSortField, { description: bilingual('字段', 'Field') })
  field!: string;
  @Field(() => SortDirection, { description: bilingual('方向', 'Direction') })
  direction!: string;
}

@InputType({ description: bilingual('意愿清单筛选', 'Filter of wish lists') })
export class WishListFilter {
  @Field(() => [WishListState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => String, { nullable: true, description: bilingual('镇街代码', 'Code of a town') })
  townCode?: string;
  @Field(() => String, { nullable: true, description: bilingual('议题含', 'Words in the topic') })
  text?: string;
}

const WishListSortField = { SUBMITTED_AT: 'SUBMITTED_AT', ADOPTED_ON: 'ADOPTED_ON' } as const;
registerEnumType(WishListSortField, {
  name: 'WishListSortField',
  description: bilingual('排序字段', 'Field to sort by'),
  valuesConfig: {
    SUBMITTED_AT: { description: bilingual('报送时间', 'Time submitted') },
    ADOPTED_ON: { description: bilingual('采纳日期', 'Day adopted') },
  },
});

@InputType({ description: bilingual('意愿清单排序', 'Order of wish lists') })
export class WishListSort {
  @Field(() => WishListSortField, { description: bilingual('字段', 'Field') })
  field!: string;
  @Field(() => SortDirection, { description: bilingual('方向', 'Direction') })
  direction!: string;
}

@InputType({ description: bilingual('协商组筛选', 'Filter of groups') })
export class DeliberationGroupFilter {
  @Field(() => String, { nullable: true, description: bilingual('镇街代码', 'Code of a town') })
  townCode?: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看未撤销的', 'Active ones only') })
  active?: boolean;
  @Field(() => String, { nullable: true, description: bilingual('名称含', 'Words in the name') })
  text?: string;
}

const DeliberationGroupSortField = { NAME: 'NAME', FOUNDED_ON: 'FOUNDED_ON' } as const;
registerEnumType(DeliberationGroupSortField, {
  name: 'DeliberationGroupSortField',
  description: bilingual('排序字段', 'Field to sort by'),
  valuesConfig: {
    NAME: { description: bilingual('名称', 'Name') },
    FOUNDED_ON: { description: bilingual('成立日期', 'Day founded') },
  },
});

@InputType({ description: bilingual('协商组排序', 'Order of groups') })
export class DeliberationGroupSort {
  @Field(() => DeliberationGroupSortField, { description: bilingual('字段', 'Field') })
  field!: string;
  @Field(() => SortDirection, { description: bilingual('方向', 'Direction') })
  direction!: string;
}

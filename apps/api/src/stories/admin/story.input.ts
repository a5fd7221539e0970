import { Field, InputType, registerEnumType } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import { SortDirection } from '../../platform/graph/sort.js';
import { StoryFormat, StoryState } from '../story.enums.js';

@InputType({ description: bilingual('稿件筛选', 'Filter of stories') })
export class StoryFilter {
  @Field(() => [StoryState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => [StoryFormat], { nullable: true, description: bilingual('形式', 'Formats') })
  formats?: string[];
  @Field(() => String, { nullable: true, description: bilingual('标题含', 'Words in the title') })
  text?: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看我写的', 'Mine only') })
  mine?: boolean;
}

export const StorySortField = { CREATED_AT: 'CREATED_AT', PUBLISHED_AT: 'PUBLISHED_AT', TITLE: 'TITLE' } as const;
registerEnumType(StorySortField, {
  name: 'StorySortField',
  description: bilingual('排序字段', 'Field to sort by'),
  valuesConfig: {
    CREATED_AT: { description: bilingual('撰稿时间', 'Time drafted') },
    PUBLISHED_AT: { description: bilingual('发布时间', 'Time published') },
    TITLE: { description: bilingual('标题', 'Title') },
  },
});

@InputType({ description: bilingual('稿件排序', 'Order of stories') })
export class StorySort {
  @Field(() => StorySortField, { description: bilingual('字段', 'Field') })
  field!: string;
  @Field(() => SortDirection, { description: bilingual('方向', 'Direction') })
  direction!: string;
}

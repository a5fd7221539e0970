import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { storyOperations } from '../story.operations.js';
import { extendProject } from './project.fields.js';
import { StoryFilter, StorySort } from './story.input.js';
import { storyRoots } from './story.roots.js';
import { mediaColumnShape, renditionShape, storyShape } from './story.shape.js';
import { MediaColumn, Story, StoryList } from './story.type.js';

@Resolver()
class StoryQueries {
  @Query(() => StoryList, { description: bilingual('稿件台账', 'Ledger of stories') })
  stories(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
    @Arg('sort', () => StorySort, { nullable: true, description: bilingual('排序', 'Order') }) _sort?: StorySort,
    @Arg('filter', () => StoryFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: StoryFilter,
  ): Promise<ListOf<Story>> {
    return context.read(info);
  }

  @Query(() => Story, { nullable: true, description: bilingual('一篇稿件;看不到即为空', 'One story; null when it is not in scope') })
  story(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<Story | null> {
    return context.read(info);
  }

  @Query(() => [MediaColumn], { description: bilingual('专栏', 'Columns of stories') })
  mediaColumns(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo): Promise<MediaColumn[]> {
    return context.read(info);
  }
}

const mutations = mutationsOf(
  adminTypes,
  { field: 'story', type: () => Story, shape: () => storyShape, zh: '稿件', en: 'The story' },
  storyOperations,
);

export const storiesAdmin: GraphPart = {
  resolvers: [StoryQueries, mutations.resolver],
  roots: storyRoots,
  shapes: [storyShape, mediaColumnShape, renditionShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
  extend: extendProject,
};

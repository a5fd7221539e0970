import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { extendProject } from './project.fields.js';
import { storyRoots } from './story.roots.js';
import { renditionShape, storyChangeShape, storyShape } from './story.shape.js';
import type { StoryChange } from './story.type.js';
import { Story, StoryChangeConnection, StoryConnection } from './story.type.js';

const FIRST = bilingual('取多少项,至多 100', 'How many, at most 100');
const AFTER = bilingual('从该游标之后取', 'Start after this cursor');
const DISTRICT = bilingual('6 位区划代码,默认全部', 'Division code of a district, 6 digits; all unless given');

@Resolver()
class StoryQueries {
  @Query(() => Story, { nullable: true, description: bilingual('一篇已发布的稿件', 'One published story') })
  story(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<Story | null> {
    return context.read(info);
  }

  @Query(() => StoryConnection, { description: bilingual('已发布的稿件,新的在前', 'Published stories, newest first') })
  stories(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20, description: FIRST }) _first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after?: string,
    @Arg('districtCode', () => String, { nullable: true, description: DISTRICT }) _districtCode?: string,
  ): Promise<ConnectionOf<Story>> {
    return context.read(info);
  }

  @Query(() => StoryChangeConnection, {
    description: bilingual(
      '稿件的变化,先后有序、不漏不重;撤稿也是一次变化。从头取即全量同步,再从末项游标续取。游标 400 天内有效,过期或数据从备份恢复后返回 CURSOR_EXPIRED,请从头同步。',
      'Changes of stories in order, none lost and none twice; a withdrawal is a change too. Start without a cursor for all, then go on from the last one. A cursor holds for 400 days; after that, and after the data were restored from a backup, it is CURSOR_EXPIRED: begin again.',
    ),
  })
  storyChanges(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 50, description: FIRST }) _first: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after?: string,
    @Arg('districtCode', () => String, { nullable: true, description: DISTRICT }) _districtCode?: string,
  ): Promise<ConnectionOf<StoryChange>> {
    return context.read(info);
  }
}

export const storiesPublic: GraphPart = {
  resolvers: [StoryQueries],
  roots: storyRoots,
  shapes: [storyShape, storyChangeShape, renditionShape],
  nodes: { sty: () => storyShape },
  extend: extendProject,
};

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import type { ProjectChange } from './project-change.type.js';
import { ProjectChangeConnection } from './project-change.type.js';

@Resolver()
export class ProjectChangeQueries {
  @Query(() => ProjectChangeConnection, {
    description: bilingual(
      '项目的变化,先后有序、不漏不重;不再公开也是一次变化,进度、资金等公开内容变动即为更新。从头取即全量同步,再从末项游标续取。游标 400 天内有效,过期或数据从备份恢复后返回 CURSOR_EXPIRED,请从头同步。',
      'Changes of projects in order, none lost and none twice; to be public no more is a change too, and so is what is shown of progress and money. Start without a cursor for all, then go on from the last one. A cursor holds for 400 days; after that, and after the data were restored from a backup, it is CURSOR_EXPIRED: begin again.',
    ),
  })
  projectChanges(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 50, description: bilingual('取多少项,至多 100', 'How many, at most 100') }) _first: number,
    @Arg('after', () => String, { nullable: true, description: bilingual('从该游标之后取', 'Start after this cursor') }) _after?: string,
    @Arg('districtCode', () => String, { nullable: true, description: bilingual('6 位区划代码,默认全部', 'Division code of a district, 6 digits; all unless given') }) _districtCode?: string,
  ): Promise<ConnectionOf<ProjectChange>> {
    return context.read(info);
  }
}

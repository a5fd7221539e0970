import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { deputyOperations } from '../user.operations.js';
import { deputyRoots } from './deputy.roots.js';
import { deputyShape } from './deputy.shape.js';
import { Deputy, DeputyList } from './deputy.type.js';

@Resolver()
class DeputyQueries {
  @Query(() => DeputyList, { description: bilingual('代理安排', 'Deputies, past ones too, newest first') })
  deputies(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
  ): Promise<ListOf<Deputy>> {
    return context.read(info);
  }

  @Query(() => Deputy, { nullable: true, description: bilingual('一项代理安排;看不到即为空', 'One deputy; null when not in scope') })
  deputy(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<Deputy | null> {
    return context.read(info);
  }
}

const mutations = mutationsOf(
  adminTypes,
  { field: 'deputy', type: () => Deputy, shape: () => deputyShape, zh: '代理安排', en: 'The deputy' },
  deputyOperations,
);

/** What deputies bring to the admin graph. */
export const deputyAdmin = {
  resolvers: [DeputyQueries, mutations.resolver],
  roots: deputyRoots,
  shapes: [deputyShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};

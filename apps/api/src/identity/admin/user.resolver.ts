import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { userOperations } from '../user.operations.js';
import { deputyAdmin } from './deputy.resolver.js';
import { districtShape, meShape } from './me.shape.js';
import { Me } from './me.type.js';
import { PasswordLinkMutation } from './password-link.resolver.js';
import { savedViewPart } from './saved-view.resolver.js';
import { UserFilter, UserSort } from './user.input.js';
import { userRoots } from './user.roots.js';
import { roleGrantShape, userShape } from './user.shape.js';
import { User, UserList } from './user.type.js';

@Resolver()
class UserQueries {
  @Query(() => Me, { description: bilingual('当前登录的人', 'Who is signed in') })
  me(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Me> {
    return context.read(info);
  }

  @Query(() => UserList, { description: bilingual('用户名册', 'Roster of users') })
  users(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
    @Arg('sort', () => UserSort, { nullable: true, description: bilingual('排序', 'Order') }) _sort?: UserSort,
    @Arg('filter', () => UserFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: UserFilter,
  ): Promise<ListOf<User>> {
    return context.read(info);
  }

  @Query(() => User, { nullable: true, description: bilingual('一名用户;看不到即为空', 'One user; null when not in scope') })
  user(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<User | null> {
    return context.read(info);
  }
}

const mutations = mutationsOf(
  adminTypes,
  { field: 'user', type: () => User, shape: () => userShape, zh: '用户', en: 'The user' },
  userOperations,
);

export const identityAdmin: GraphPart = {
  resolvers: [UserQueries, PasswordLinkMutation, ...savedViewPart.resolvers, mutations.resolver, ...deputyAdmin.resolvers],
  roots: { ...userRoots, ...savedViewPart.roots, ...deputyAdmin.roots },
  shapes: [...deputyAdmin.shapes, userShape, roleGrantShape, meShape, districtShape, ...savedViewPart.shapes],
  payloads: [...mutations.payloads, ...deputyAdmin.payloads],
  operations: [...mutations.operations, ...deputyAdmin.operations],
};

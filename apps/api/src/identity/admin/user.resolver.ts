import { uuidOf } from '@doorstep/domain/public-id';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { sortedBy } from '../../platform/graph/sort.js';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import { contextSlot, fromContext } from '../../platform/shape/slots.js';
import { userOperations } from '../user.operations.js';
import { districtShape, meShape } from './me.shape.js';
import { Me } from './me.type.js';
import { PasswordLinkMutation } from './password-link.resolver.js';
import { UserFilter, UserSort } from './user.input.js';
import { roleGrantShape, userScope, userShape } from './user.shape.js';
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

const reading = 'USER_SETTING';
const today = contextSlot<string>('today');

const roots = {
  me: oneRow<Me>(() => meShape, (row) => [
    sql`${row.column('id')} = ${fromContext<{ viewer: { userId: string } }, string>(({ viewer }) => viewer.userId)}::uuid`,
  ]),
  users: {
    admit: admits(reading),
    ...pagedList<User>(() => userShape, {
      order: sortedBy({ USERNAME: 'username', LAST_LOGIN_AT: 'last_login_at', CREATED_AT: 'created_at' }, [
        ['username', 'asc'],
        ['id', 'asc'],
      ]),
      where: (row, args) => [
        visibleTo(reading, row, userScope),
        sql`${row.column('voided_at')} is null`,
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.organizationId') &&
          sql`${row.column('organization_id')} = ${args.get('filter.organizationId', (id) => uuidOf('org', String(id)) ?? null)}::uuid`,
        args.given('filter.roles') &&
          sql`exists (select from public.role_assignment held where held.user_id = ${row.column('id')}
            and held.role = any(${args.get('filter.roles')}::text[]) and held.valid_from <= ${today}::date
            and (held.valid_to is null or held.valid_to > ${today}::date))`,
        args.given('filter.text') &&
          sql`(${containsText(row.column('display_name'), args, 'filter.text')} or ${containsText(row.column('username'), args, 'filter.text')})`,
      ],
    }),
  },
  user: {
    admit: admits(reading),
    ...oneRow<User>(() => userShape, (row, args) => [
      byPublicId('usr', row, args),
      visibleTo(reading, row, userScope),
      sql`${row.column('voided_at')} is null`,
    ]),
  },
};

const mutations = mutationsOf(
  adminTypes,
  { field: 'user', type: () => User, shape: () => userShape, zh: '用户', en: 'The user' },
  userOperations,
);

export const identityAdmin: GraphPart = {
  resolvers: [UserQueries, PasswordLinkMutation, mutations.resolver],
  roots,
  shapes: [userShape, roleGrantShape, meShape, districtShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};

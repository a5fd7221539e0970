import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { visibleTo } from '../../platform/operation/scope.js';
import { byPublicId } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { fromContext } from '../../platform/shape/slots.js';
import { deputyOperations } from '../user.operations.js';
import { asOfUnit, deputyShape } from './deputy.shape.js';
import { Deputy, DeputyList } from './deputy.type.js';
import { ofOrganization } from './user.moves.js';

const viewerId = fromContext<{ viewer: { userId: string } }, string>(({ viewer }) => viewer.userId);
const district = fromContext<{ viewer: { districtCode: string } }, string>(({ viewer }) => viewer.districtCode);

/** One's own: as the absent one or as the deputy; and those of the users whom one reads. */
const seen = (row: RowRef) => sql`(${visibleTo('USER_SETTING', asOfUnit(row), {
  village: (unit) => ofOrganization(unit, 'village_code'),
  town: (unit) => ofOrganization(unit, 'town_code'),
  units: (unit) => sql`array[${unit.column('organization_id')}]`,
})} or (${row.column('district_code')} = ${district} and ${viewerId}::uuid in (${row.column('user_id')}, ${row.column('deputy_id')})))`;

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
  roots: {
    deputies: pagedList<Deputy>(() => deputyShape, {
      order: () => [['valid_from', 'desc'], ['id', 'desc']],
      where: (row) => [seen(row)],
    }),
    deputy: oneRow<Deputy>(() => deputyShape, (row, args) => [byPublicId('dpt', row, args), seen(row)]),
  },
  shapes: [deputyShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};

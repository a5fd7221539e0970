import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { orderOperations, rectificationOperations } from '../supervision.operations.js';
import { orderRoots } from './order.roots.js';
import { rectificationExtensionShape, rectificationOrderShape, supervisionOrderShape } from './order.shape.js';
import { RectificationOrder, RectificationOrderList, SupervisionOrder, SupervisionOrderList } from './order.type.js';
import { OrderSort, RectificationOrderFilter, SupervisionOrderFilter } from './supervision.input.js';

const PAGE = { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') };
const PAGE_SIZE = { defaultValue: 20, description: bilingual('每页项数', 'Items a page') };
const FILTER = { nullable: true, description: bilingual('筛选', 'Filter') };
const BY_ID = { description: bilingual('编号', 'Id') };
const SORT = { nullable: true, description: bilingual('排序', 'Order') };

@Resolver()
class OrderQueries {
  @Query(() => RectificationOrderList, { description: bilingual('限期整改台账', 'Ledger of rectification orders') })
  rectificationOrders(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('sort', () => OrderSort, SORT) _sort?: OrderSort,
    @Arg('filter', () => RectificationOrderFilter, FILTER) _filter?: RectificationOrderFilter,
  ): Promise<ListOf<RectificationOrder>> {
    return context.read(info);
  }

  @Query(() => RectificationOrder, { nullable: true, description: bilingual('一张整改通知;看不到即为空', 'One rectification order; null when it is not in scope') })
  rectificationOrder(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, BY_ID) _id: string): Promise<RectificationOrder | null> {
    return context.read(info);
  }

  @Query(() => SupervisionOrderList, { description: bilingual('督办台账', 'Ledger of supervision orders') })
  supervisionOrders(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('sort', () => OrderSort, SORT) _sort?: OrderSort,
    @Arg('filter', () => SupervisionOrderFilter, FILTER) _filter?: SupervisionOrderFilter,
  ): Promise<ListOf<SupervisionOrder>> {
    return context.read(info);
  }

  @Query(() => SupervisionOrder, { nullable: true, description: bilingual('一张督办单;看不到即为空', 'One supervision order; null when it is not in scope') })
  supervisionOrder(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, BY_ID) _id: string): Promise<SupervisionOrder | null> {
    return context.read(info);
  }
}

const rectifications = mutationsOf(
  adminTypes,
  { field: 'rectificationOrder', type: () => RectificationOrder, shape: () => rectificationOrderShape, zh: '限期整改', en: 'The order' },
  rectificationOperations,
);
const orders = mutationsOf(
  adminTypes,
  { field: 'supervisionOrder', type: () => SupervisionOrder, shape: () => supervisionOrderShape, zh: '督办单', en: 'The order' },
  orderOperations,
);

export const orderPart: GraphPart = {
  resolvers: [OrderQueries, rectifications.resolver, orders.resolver],
  roots: orderRoots,
  shapes: [rectificationOrderShape, rectificationExtensionShape, supervisionOrderShape],
  payloads: [...rectifications.payloads, ...orders.payloads],
  operations: [...rectifications.operations, ...orders.operations],
};

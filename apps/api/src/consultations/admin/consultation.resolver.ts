import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { consultationOperations, groupOperations, wishListOperations } from '../consultation.operations.js';
import { approvalShape } from './approval-step.shape.js';
import {
  ConsultationFilter,
  ConsultationSort,
  DeliberationGroupFilter,
  DeliberationGroupSort,
  WishListFilter,
  WishListSort,
} from './consultation.input.js';
import { Consultation, ConsultationList, WishList, WishListList } from './consultation.type.js';
import { DeliberationGroup, DeliberationGroupList } from './deliberation-group.type.js';
import { consultationRoots } from './consultation.roots.js';
import { consultationShape, wishListShape } from './consultation.shape.js';
import { groupShape, memberShape } from './deliberation-group.shape.js';
import { itemShape } from './expectation-item.shape.js';
import { extendSuggestion } from './suggestion.fields.js';

const PAGE = { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') };
const PAGE_SIZE = { defaultValue: 20, description: bilingual('每页项数', 'Items a page') };
const SORT = { nullable: true, description: bilingual('排序', 'Order') } as const;
const FILTER = { nullable: true, description: bilingual('筛选', 'Filter') } as const;
const BY_ID = { description: bilingual('编号', 'Id') };

@Resolver()
class ConsultationQueries {
  @Query(() => ConsultationList, { description: bilingual('议事台账', 'Ledger of consultations') })
  consultations(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('sort', () => ConsultationSort, SORT) _sort?: ConsultationSort,
    @Arg('filter', () => ConsultationFilter, FILTER) _filter?: ConsultationFilter,
  ): Promise<ListOf<Consultation>> {
    return context.read(info);
  }

  @Query(() => Consultation, { nullable: true, description: bilingual('一次议事;看不到即为空', 'One consultation; null when it is not in scope') })
  consultation(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, BY_ID) _id: string,
  ): Promise<Consultation | null> {
    return context.read(info);
  }

  @Query(() => WishListList, { description: bilingual('意愿清单台账', 'Ledger of wish lists') })
  wishLists(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('sort', () => WishListSort, SORT) _sort?: WishListSort,
    @Arg('filter', () => WishListFilter, FILTER) _filter?: WishListFilter,
  ): Promise<ListOf<WishList>> {
    return context.read(info);
  }

  @Query(() => WishList, { nullable: true, description: bilingual('一份意愿清单;看不到即为空', 'One wish list; null when it is not in scope') })
  wishList(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, BY_ID) _id: string,
  ): Promise<WishList | null> {
    return context.read(info);
  }

  @Query(() => DeliberationGroupList, { description: bilingual('协商组台账', 'Ledger of groups') })
  deliberationGroups(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('sort', () => DeliberationGroupSort, SORT) _sort?: DeliberationGroupSort,
    @Arg('filter', () => DeliberationGroupFilter, FILTER) _filter?: DeliberationGroupFilter,
  ): Promise<ListOf<DeliberationGroup>> {
    return context.read(info);
  }

  @Query(() => DeliberationGroup, { nullable: true, description: bilingual('一个协商组;看不到即为空', 'One group; null when it is not in scope') })
  deliberationGroup(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, BY_ID) _id: string,
  ): Promise<DeliberationGroup | null> {
    return context.read(info);
  }
}

const mutations = [
  mutationsOf(
    adminTypes,
    { field: 'group', type: () => DeliberationGroup, shape: () => groupShape, zh: '协商组', en: 'The group' },
    groupOperations,
  ),
  mutationsOf(
    adminTypes,
    { field: 'consultation', type: () => Consultation, shape: () => consultationShape, zh: '议事', en: 'The consultation' },
    consultationOperations,
  ),
  mutationsOf(
    adminTypes,
    { field: 'wishList', type: () => WishList, shape: () => wishListShape, zh: '意愿清单', en: 'The wish list' },
    wishListOperations,
  ),
];

export const consultationsAdmin: GraphPart = {
  resolvers: [ConsultationQueries, ...mutations.map(({ resolver }) => resolver)],
  roots: consultationRoots,
  shapes: [consultationShape, wishListShape, groupShape, memberShape, itemShape, approvalShape],
  payloads: mutations.flatMap(({ payloads }) => [...payloads]),
  operations: mutations.flatMap(({ operations }) => [...operations]),
  extend: extendSuggestion,
};

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import { contributionOperations } from '../funding.operations.js';
import { contributionShape } from './contribution.shape.js';
import { Contribution, ContributionList } from './contribution.type.js';
import { ContributionFilter, ContributionSort } from './funding.input.js';
import { contributionRoots } from './contribution.roots.js';

@Resolver()
class ContributionQueries {
  @Query(() => ContributionList, { description: bilingual('出资台账', 'Ledger of contributions') })
  contributions(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
    @Arg('sort', () => ContributionSort, { nullable: true, description: bilingual('排序', 'Order') }) _sort?: ContributionSort,
    @Arg('filter', () => ContributionFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: ContributionFilter,
  ): Promise<ListOf<Contribution>> {
    return context.read(info);
  }

  @Query(() => Contribution, { nullable: true, description: bilingual('一笔出资;看不到即为空', 'One contribution; null when it is not in scope') })
  contribution(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<Contribution | null> {
    return context.read(info);
  }
}

const mutations = mutationsOf(
  adminTypes,
  { field: 'contribution', type: () => Contribution, shape: () => contributionShape, zh: '出资记录', en: 'The contribution' },
  contributionOperations,
);

export const contributionPart: GraphPart = {
  resolvers: [ContributionQueries, mutations.resolver],
  roots: contributionRoots,
  shapes: [contributionShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};

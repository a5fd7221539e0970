import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import { fundingSourceOperations } from '../funding.operations.js';
import { fundingSourceShape } from './funding-source.shape.js';
import { FundingSource, FundingSourceList } from './funding-source.type.js';
import { FundingSourceFilter } from './funding.input.js';
import { fundingSourceRoots } from './funding-source.roots.js';

@Resolver()
class FundingSourceQueries {
  @Query(() => FundingSourceList, { description: bilingual('资金来源台账', 'Ledger of funding sources') })
  fundingSources(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
    @Arg('filter', () => FundingSourceFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: FundingSourceFilter,
  ): Promise<ListOf<FundingSource>> {
    return context.read(info);
  }

  @Query(() => FundingSource, { nullable: true, description: bilingual('一个资金来源;看不到即为空', 'One funding source; null when it is not in scope') })
  fundingSource(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<FundingSource | null> {
    return context.read(info);
  }
}

const mutations = mutationsOf(
  adminTypes,
  { field: 'fundingSource', type: () => FundingSource, shape: () => fundingSourceShape, zh: '资金来源', en: 'The funding source' },
  fundingSourceOperations,
);

export const fundingSourcePart: GraphPart = {
  resolvers: [FundingSourceQueries, mutations.resolver],
  roots: fundingSourceRoots,
  shapes: [fundingSourceShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};

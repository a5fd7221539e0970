import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import { fundingSourceOperations } from '../funding.operations.js';
import { fundingSourceShape } from './funding-source.shape.js';
import { FundingSource, FundingSourceList } from './funding-source.type.js';
import { FundingSourceFilter } from './funding.input.js';

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

/** Sources are public: all staff of the district see them. */
const reading = 'PUBLIC_DATA';

const roots = {
  fundingSources: {
    admit: admits(reading),
    ...pagedList<FundingSource>(() => fundingSourceShape, {
      order: () => [['year', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        visibleTo(reading, row, {}),
        sql`${row.column('voided_at')} is null`,
        args.given('filter.category') && sql`${row.column('category')} = ${args.get('filter.category')}`,
        args.given('filter.year') && sql`${row.column('year')} = ${args.get('filter.year')}`,
        args.given('filter.text') && containsText(row.column('name'), args, 'filter.text'),
      ],
    }),
  },
  fundingSource: {
    admit: admits(reading),
    ...oneRow<FundingSource>(() => fundingSourceShape, (row, args) => [
      byPublicId('src', row, args),
      visibleTo(reading, row, {}),
      sql`${row.column('voided_at')} is null`,
    ]),
  },
};

const mutations = mutationsOf(
  adminTypes,
  { field: 'fundingSource', type: () => FundingSource, shape: () => fundingSourceShape, zh: '资金来源', en: 'The funding source' },
  fundingSourceOperations,
);

export const fundingSourcePart: GraphPart = {
  resolvers: [FundingSourceQueries, mutations.resolver],
  roots,
  shapes: [fundingSourceShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};

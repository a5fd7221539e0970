import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import { transactionOperations } from '../funding.operations.js';
import { fundTransactionShape } from './contribution.shape.js';
import { FundTransaction, FundTransactionList } from './contribution.type.js';
import { FundTransactionFilter } from './funding.input.js';
import { fundTransactionRoots } from './fund-transaction.roots.js';

@Resolver()
class FundTransactionQueries {
  @Query(() => FundTransactionList, { description: bilingual('资金流水账,新的在前', 'Ledger of all movements, newest first') })
  fundTransactions(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
    @Arg('filter', () => FundTransactionFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: FundTransactionFilter,
  ): Promise<ListOf<FundTransaction>> {
    return context.read(info);
  }

  @Query(() => FundTransaction, { nullable: true, description: bilingual('一笔流水;看不到即为空', 'One transaction; null when it is not in scope') })
  fundTransaction(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<FundTransaction | null> {
    return context.read(info);
  }
}

const mutations = mutationsOf(
  adminTypes,
  { field: 'fundTransaction', type: () => FundTransaction, shape: () => fundTransactionShape, zh: '资金流水', en: 'The transaction' },
  transactionOperations,
);

export const fundTransactionPart: GraphPart = {
  resolvers: [FundTransactionQueries, mutations.resolver],
  roots: fundTransactionRoots,
  shapes: [fundTransactionShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};

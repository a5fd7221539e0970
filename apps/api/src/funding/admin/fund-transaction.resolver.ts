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
import { transactionOperations } from '../funding.operations.js';
import { fundTransactionShape } from './fund-transaction.shape.js';
import { FundTransaction, FundTransactionList } from './fund-transaction.type.js';
import { FundTransactionFilter } from './funding.input.js';
import { transactionScope, uuidOfProject } from './money-scope.js';

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

const reading = 'MONEY_VOUCHER';

const roots = {
  fundTransactions: {
    admit: admits(reading),
    ...pagedList<FundTransaction>(() => fundTransactionShape, {
      order: () => [['on', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        visibleTo(reading, row, transactionScope),
        args.given('filter.kinds') && sql`${row.column('kind')} = any(${args.get('filter.kinds')}::text[])`,
        args.given('filter.projectId') && sql`${row.column('project_id')} = ${args.get('filter.projectId', uuidOfProject)}::uuid`,
        args.given('filter.voucherNo') && containsText(row.column('voucher_no'), args, 'filter.voucherNo'),
        args.now('filter.awaitingApproval') === true && sql`${row.column('approved_at')} is null and ${row.column('refused_at')} is null`,
      ],
    }),
  },
  fundTransaction: {
    admit: admits(reading),
    ...oneRow<FundTransaction>(() => fundTransactionShape, (row, args) => [
      byPublicId('txn', row, args),
      visibleTo(reading, row, transactionScope),
    ]),
  },
};

const mutations = mutationsOf(
  adminTypes,
  { field: 'fundTransaction', type: () => FundTransaction, shape: () => fundTransactionShape, zh: '资金流水', en: 'The transaction' },
  transactionOperations,
);

export const fundTransactionPart: GraphPart = {
  resolvers: [FundTransactionQueries, mutations.resolver],
  roots,
  shapes: [fundTransactionShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};

import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import { sortedBy } from '../../platform/graph/sort.js';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import { contributionOperations } from '../funding.operations.js';
import { awaitingApproval, contributionShape } from './contribution.shape.js';
import { Contribution, ContributionList } from './contribution.type.js';
import { ContributionFilter, ContributionSort } from './funding.input.js';
import { contributionScope, uuidOfProject } from './money-scope.js';

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

const reading = 'MONEY_VOUCHER';

const roots = {
  contributions: {
    admit: admits(reading),
    ...pagedList<Contribution>(() => contributionShape, {
      order: sortedBy(
        { CREATED_AT: 'created_at', AGREED_ON: 'agreed_on', PLEDGED_AMOUNT: 'pledged_amount', RECEIVED_AMOUNT: 'received_amount' },
        [['created_at', 'desc'], ['id', 'desc']],
      ),
      where: (row, args) => [
        visibleTo(reading, row, contributionScope),
        sql`${row.column('voided_at')} is null`,
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.category') && sql`${row.column('category')} = ${args.get('filter.category')}`,
        args.given('filter.form') && sql`${row.column('form')} = ${args.get('filter.form')}`,
        args.given('filter.year') && sql`exists (select from public.funding_source s where s.id = ${row.column('source_id')} and s.year = ${args.get('filter.year')})`,
        args.given('filter.projectId') && sql`${row.column('project_id')} = ${args.get('filter.projectId', uuidOfProject)}::uuid`,
        args.given('filter.contributor') && sql`exists (select from public.contributor b where b.id = ${row.column('contributor_id')} and ${containsText(sql.ref('b.name'), args, 'filter.contributor')})`,
        args.now('filter.awaitingApproval') === true && sql`${awaitingApproval(row)} > 0`,
      ],
    }),
  },
  contribution: {
    admit: admits(reading),
    ...oneRow<Contribution>(() => contributionShape, (row, args) => [
      byPublicId('ctb', row, args),
      visibleTo(reading, row, contributionScope),
      sql`${row.column('voided_at')} is null`,
    ]),
  },
};

const mutations = mutationsOf(
  adminTypes,
  { field: 'contribution', type: () => Contribution, shape: () => contributionShape, zh: '出资记录', en: 'The contribution' },
  contributionOperations,
);

export const contributionPart: GraphPart = {
  resolvers: [ContributionQueries, mutations.resolver],
  roots,
  shapes: [contributionShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};

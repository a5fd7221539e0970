import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import { admits } from '../../platform/operation/scope.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { contributorOperations } from '../funding.operations.js';
import { contributorShape } from './contributor.shape.js';
import { Contributor, ContributorList } from './contributor.type.js';
import { ContributorFilter } from './funding.input.js';

@Resolver()
class ContributorQueries {
  @Query(() => ContributorList, { description: bilingual('出资人名册', 'Register of contributors') })
  contributors(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
    @Arg('filter', () => ContributorFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: ContributorFilter,
  ): Promise<ListOf<Contributor>> {
    return context.read(info);
  }

  @Query(() => Contributor, { nullable: true, description: bilingual('一个出资人;看不到即为空', 'One contributor; null when it is not in the district') })
  contributor(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<Contributor | null> {
    return context.read(info);
  }
}

/**
 * One register for the district, so that nobody enters a contributor twice: whoever reads any money there may pick
 * from it. It holds no personal data; a contact is read by `contributorContact` alone.
 */
const admit = admits('MONEY_VOUCHER');
const inDistrict = (row: RowRef) => sql`${row.column('district_code')} = ${contextSlot('districtCode')} and ${row.column('voided_at')} is null`;

const roots = {
  contributors: {
    admit,
    ...pagedList<Contributor>(() => contributorShape, {
      order: () => [['created_at', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        inDistrict(row),
        args.given('filter.kinds') && sql`${row.column('kind')} = any(${args.get('filter.kinds')}::text[])`,
        args.given('filter.text') && containsText(row.column('name'), args, 'filter.text'),
      ],
    }),
  },
  contributor: {
    admit,
    ...oneRow<Contributor>(() => contributorShape, (row, args) => [byPublicId('ctr', row, args), inDistrict(row)]),
  },
};

const mutations = mutationsOf(
  adminTypes,
  { field: 'contributor', type: () => Contributor, shape: () => contributorShape, zh: '出资人', en: 'The contributor' },
  contributorOperations,
);

export const contributorPart: GraphPart = {
  resolvers: [ContributorQueries, mutations.resolver],
  roots,
  shapes: [contributorShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};

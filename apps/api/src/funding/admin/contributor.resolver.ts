import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import { contributorOperations } from '../funding.operations.js';
import { contributorShape } from './contributor.shape.js';
import { Contributor, ContributorList } from './contributor.type.js';
import { ContributorFilter } from './funding.input.js';
import { contributorRoots } from './contributor.roots.js';

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

const mutations = mutationsOf(
  adminTypes,
  { field: 'contributor', type: () => Contributor, shape: () => contributorShape, zh: '出资人', en: 'The contributor' },
  contributorOperations,
);

export const contributorPart: GraphPart = {
  resolvers: [ContributorQueries, mutations.resolver],
  roots: contributorRoots,
  shapes: [contributorShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};

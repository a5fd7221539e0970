import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { editDistrict } from '../edit-district.js';
import { districtRoots } from './district.roots.js';
import { districtProfileShape } from './district.shape.js';
import { DistrictProfile, DistrictProfileList } from './district.type.js';

@Resolver()
class DistrictQueries {
  @Query(() => DistrictProfileList, { description: bilingual('本区资料,只有一项', 'The own district, and no other') })
  districtProfiles(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
  ): Promise<ListOf<DistrictProfile>> {
    return context.read(info);
  }

  @Query(() => DistrictProfile, { nullable: true, description: bilingual('本区资料', 'The own district; null for another') })
  districtProfile(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<DistrictProfile | null> {
    return context.read(info);
  }
}

const { resolver, payloads, operations } = mutationsOf(
  adminTypes,
  { field: 'districtProfile', type: () => DistrictProfile, shape: () => districtProfileShape, zh: '本区资料', en: 'The district' },
  [editDistrict],
);

/** The own district, for whoever reads the settings. */
export const districtPart: GraphPart = {
  resolvers: [DistrictQueries, resolver],
  roots: districtRoots,
  shapes: [districtProfileShape],
  payloads,
  operations,
};

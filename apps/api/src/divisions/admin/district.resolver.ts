import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { movesReader } from '../../platform/graph/move-type.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { admits } from '../../platform/operation/scope.js';
import { byPublicId } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { editDistrict } from '../edit-district.js';
import { DistrictProfile, DistrictProfileList } from './district.type.js';

const { shape } = shapesOver<PublicTables>('public');

const moveFacts = (row: RowRef) => sql`json_build_object('state', 'SERVED', 'readOnly', false, 'subject',
  json_build_object('districtCode', ${row.column('code')}, 'units', json_build_array(), 'selves', json_build_array()))`;

export const districtProfileShape: Shape<DistrictProfile> = shape(DistrictProfile, 'district', (f) => ({
  id: f.id('dst', 'id'),
  version: f.column('version'),
  code: f.column('code'),
  name: f.column('name'),
  brandName: f.column('brand_name'),
  isDemo: f.column('is_demo'),
  moves: movesReader(null, () => [editDistrict], moveFacts),
}));

const own = (row: RowRef) => sql`${row.column('code')} = ${contextSlot('districtCode')}`;

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
  roots: {
    districtProfiles: { admit: admits('USER_SETTING'), ...pagedList<DistrictProfile>(() => districtProfileShape, { order: () => [['code', 'asc']], where: (row) => [own(row)] }) },
    districtProfile: { admit: admits('USER_SETTING'), ...oneRow<DistrictProfile>(() => districtProfileShape, (row, args) => [byPublicId('dst', row, args), own(row)]) },
  },
  shapes: [districtProfileShape],
  payloads,
  operations,
};

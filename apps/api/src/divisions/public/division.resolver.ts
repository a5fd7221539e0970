import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { District } from './district.type.js';
import { DistrictBy, VillageBy, VillageFilter } from './division.input.js';
import { divisionRoots } from './division.roots.js';
import { districtShape, organizationShape, sectorShape, townShape, villageShape } from './division.shapes.js';
import { Sector } from './sector.type.js';
import { Town } from './town.type.js';
import { Village, VillageConnection } from './village.type.js';

const districtCode = { description: bilingual('6 位区划代码', 'Division code of the district, 6 digits') };

@Resolver()
class DivisionQueries {
  @Query(() => [District], { description: bilingual('本平台服务的区(县)', 'The districts that this installation serves') })
  districts(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo): Promise<District[]> {
    return context.read(info);
  }

  @Query(() => District, { nullable: true, description: bilingual('一个区(县)', 'One district') })
  district(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('by', () => DistrictBy, { description: bilingual('查找方式', 'How it is found') }) _by: DistrictBy,
  ): Promise<District | null> {
    return context.read(info);
  }

  @Query(() => [Town], { description: bilingual('一个区(县)的镇(街道)', 'The towns of a district') })
  towns(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('districtCode', () => String, districtCode) _districtCode: string,
  ): Promise<Town[]> {
    return context.read(info);
  }

  @Query(() => [Sector], { description: bilingual('一个区(县)的领域', 'The sectors of a district') })
  sectors(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('districtCode', () => String, districtCode) _districtCode: string,
  ): Promise<Sector[]> {
    return context.read(info);
  }

  @Query(() => VillageConnection, { description: bilingual('村(社区),按代码排列', 'Villages and communities by code') })
  villages(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20, description: bilingual('取多少项,至多 100', 'How many, at most 100') }) _first: number,
    @Arg('after', () => String, { nullable: true, description: bilingual('从该游标之后取', 'Start after this cursor') }) _after?: string,
    @Arg('filter', () => VillageFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: VillageFilter,
  ): Promise<ConnectionOf<Village>> {
    return context.read(info);
  }

  @Query(() => Village, { nullable: true, description: bilingual('一个村(社区)', 'One village or community') })
  village(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('by', () => VillageBy, { description: bilingual('查找方式', 'How it is found') }) _by: VillageBy,
  ): Promise<Village | null> {
    return context.read(info);
  }
}

export const divisionsPublic: GraphPart = {
  resolvers: [DivisionQueries],
  roots: divisionRoots,
  shapes: [districtShape, townShape, villageShape, sectorShape, organizationShape],
  nodes: {
    dst: () => districtShape,
    twn: () => townShape,
    vil: () => villageShape,
    sct: () => sectorShape,
    org: () => organizationShape,
  },
  oneOf: ['DistrictBy', 'VillageBy'],
};

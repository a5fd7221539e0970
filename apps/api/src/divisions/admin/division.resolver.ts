import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { AdminContext } from '../../platform/graph/admin-graph.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import type { DivisionChoice } from '../division-choices.js';
import { divisionChoices } from '../division-choices.js';
import { districtPart } from './district.resolver.js';
import { VillageFilter } from './division.input.js';
import { divisionRoots } from './division.roots.js';
import { organizationShape, sectorShape, townShape, villageShape } from './division.shapes.js';
import { Division, Organization, Sector, Town, Village, VillageList } from './division.type.js';

@Resolver()
class DivisionQueries {
  @Query(() => [Division], {
    description: bilingual('本区镇街和村居,按名称、代码或拼音首字母查找,至多 50 项;不填则为全部', 'Towns and villages by name, code or pinyin initials, at most 50; all of them without a text'),
  })
  divisions(
    @Ctx() { house, viewer }: AdminContext,
    @Arg('text', () => String, { nullable: true, description: bilingual('名称、代码或拼音首字母', 'Name, code or pinyin initials') }) text?: string,
  ): Promise<DivisionChoice[]> {
    return divisionChoices(house.database.pool, viewer.districtCode, text);
  }

  @Query(() => [Town], { description: bilingual('本区的镇(街道)', 'Towns of the district') })
  towns(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Town[]> {
    return context.read(info);
  }

  @Query(() => [Organization], { description: bilingual('本区的单位', 'Organisations of the district') })
  organizations(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Organization[]> {
    return context.read(info);
  }

  @Query(() => [Sector], { description: bilingual('本区在用的领域', 'Sectors that the district uses') })
  sectors(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Sector[]> {
    return context.read(info);
  }

  @Query(() => VillageList, { description: bilingual('村居台账', 'Ledger of villages') })
  villages(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
    @Arg('filter', () => VillageFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: VillageFilter,
  ): Promise<ListOf<Village>> {
    return context.read(info);
  }

  @Query(() => Village, { nullable: true, description: bilingual('一个村(社区)', 'One village') })
  village(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<Village | null> {
    return context.read(info);
  }
}

export const divisionsAdmin: GraphPart = {
  resolvers: [DivisionQueries, ...districtPart.resolvers],
  roots: { ...divisionRoots, ...districtPart.roots },
  shapes: [townShape, organizationShape, sectorShape, villageShape, ...districtPart.shapes],
  payloads: districtPart.payloads ?? [],
  operations: districtPart.operations ?? [],
};

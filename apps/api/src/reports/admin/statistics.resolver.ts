import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { StatisticsDimension } from '../statistics.enums.js';
import { statisticsTypes } from '../statistics-types.js';
import { FigurePart, IndicatorRows } from './indicator-rows.type.js';
import { statisticsRoots } from './statistics.roots.js';

const { Statistics, StatisticsPeriod, FigureInput, Indicator } = statisticsTypes(adminTypes);

@Resolver()
class StatisticsQueries {
  @Query(() => Statistics, { description: bilingual('本区(或本镇街)统计', 'Statistics of the own district or town') })
  statistics(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('asOf', () => DateScalar, { nullable: true, description: bilingual('截至日期,默认当日', 'The day for which the figures are true') }) _asOf?: string,
    @Arg('planYear', () => Int, { nullable: true, description: bilingual('计划年度,默认全部', 'Plan year; all unless given') }) _planYear?: number,
    @Arg('townCode', () => String, { nullable: true, description: bilingual('镇街代码', 'Code of a town') }) _townCode?: string,
    @Arg('period', () => StatisticsPeriod, { nullable: true, description: bilingual('资金、建议与答卷的期间', 'Period of money, suggestions and answers') }) _period?: object,
    @Arg('groupBy', () => [StatisticsDimension], { nullable: true, description: bilingual('分组', 'What to split by') }) _groupBy?: string[],
  ): Promise<object> {
    return context.read(info);
  }

  @Query(() => [Indicator], { description: bilingual('指标目录,含不公开的指标', 'The catalogue of indicators, with those for staff alone') })
  indicators(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('keys', () => [String], { nullable: true, description: bilingual('只要这些指标', 'These alone') }) _keys?: string[],
  ): Promise<object[]> {
    return context.read(info);
  }

  @Query(() => IndicatorRows, { description: bilingual('一个指标背后的记录:分子或分母', 'The records behind a figure: its numerator or its denominator') })
  indicatorRows(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('of', () => [FigureInput], { description: bilingual('哪个指标,只取第一个', 'Which figure; the first one is taken') }) _of: object[],
    @Arg('part', () => FigurePart, { defaultValue: 'NUMERATOR', description: bilingual('分子或分母', 'Numerator or denominator') }) _part: string,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('第几页,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页条数', 'Rows a page') }) _pageSize: number,
    @Arg('asOf', () => DateScalar, { nullable: true, description: bilingual('截至日期,默认当日', 'The day for which the figure is true') }) _asOf?: string,
    @Arg('planYear', () => Int, { nullable: true, description: bilingual('计划年度,默认全部', 'Plan year; all unless given') }) _planYear?: number,
    @Arg('townCode', () => String, { nullable: true, description: bilingual('镇街代码', 'Code of a town') }) _townCode?: string,
    @Arg('period', () => StatisticsPeriod, { nullable: true, description: bilingual('期间', 'Period') }) _period?: object,
  ): Promise<object> {
    return context.read(info);
  }
}

export const statisticsPart: GraphPart = { resolvers: [StatisticsQueries], roots: statisticsRoots, shapes: [] };

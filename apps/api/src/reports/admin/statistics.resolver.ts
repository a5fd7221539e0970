import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { StatisticsDimension } from '../statistics.enums.js';
import { statisticsTypes } from '../statistics-types.js';
import { statisticsRoots } from './statistics.roots.js';

const { Statistics, StatisticsPeriod, Indicator } = statisticsTypes(adminTypes);

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
}

export const statisticsPart: GraphPart = { resolvers: [StatisticsQueries], roots: statisticsRoots, shapes: [] };

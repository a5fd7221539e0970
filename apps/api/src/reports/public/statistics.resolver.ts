import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import { publicTypes } from '../../platform/graph/public-types.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { DateScalar } from '../../platform/graph/scalars.js';
import { StatisticsDimension } from '../statistics.enums.js';
import { statisticsTypes } from '../statistics-types.js';
import { comparisonTypes } from './comparison.type.js';
import { publicStatisticsRoots } from './statistics.roots.js';

const { Statistics, StatisticsPeriod, Figure, FigureInput, Indicator } = statisticsTypes(publicTypes);
const { Comparison } = comparisonTypes(Figure);

@Resolver()
class StatisticsQueries {
  @Query(() => Statistics, {
    nullable: true,
    description: bilingual('一个区的统计,可复核到分子分母;没有该区即为空', 'Statistics of a district, every rate with its numerator and denominator; null when there is no such district'),
  })
  statistics(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('district', () => String, { description: bilingual('6 位区划代码', 'Division code of the district, 6 digits') }) _district: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: bilingual('截至日期,默认当日', 'The day for which the figures are true; today unless given') }) _asOf?: string,
    @Arg('planYear', () => Int, { nullable: true, description: bilingual('计划年度,默认全部', 'Plan year; all unless given') }) _planYear?: number,
    @Arg('period', () => StatisticsPeriod, { nullable: true, description: bilingual('资金、建议与答卷的期间', 'Period of money, suggestions and answers') }) _period?: object,
    @Arg('groupBy', () => [StatisticsDimension], { nullable: true, description: bilingual('分组,至多两层', 'What to split by, at most two') }) _groupBy?: string[],
  ): Promise<object | null> {
    return context.read(info);
  }

  @Query(() => [Indicator], { description: bilingual('指标目录:口径、单位、可用参数与分组', 'The catalogue of indicators: how each is counted, its unit, its arguments and splits') })
  indicators(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('keys', () => [String], { nullable: true, description: bilingual('只要这些指标', 'These alone') }) _keys?: string[],
  ): Promise<object[]> {
    return context.read(info);
  }

  @Query(() => Comparison, { description: bilingual('各区各年比较;有真实的区时不列演示区', 'Compares districts and plan years; beside real districts, demonstration districts are left out') })
  compare(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('districts', () => [String], { description: bilingual('6 位区划代码,至多 10 个', 'Division codes of districts, at most 10') }) _districts: string[],
    @Arg('of', () => [FigureInput], { description: bilingual('要哪些指标', 'Which figures') }) _of: object[],
    @Arg('planYears', () => [Int], { nullable: true, description: bilingual('计划年度,至多 5 个', 'Plan years, at most 5') }) _planYears?: number[],
    @Arg('asOf', () => DateScalar, { nullable: true, description: bilingual('截至日期,默认各区当日', 'The day for which the figures are true; each district\'s own today unless given') }) _asOf?: string,
    @Arg('period', () => StatisticsPeriod, { nullable: true, description: bilingual('期间', 'Period') }) _period?: object,
  ): Promise<object> {
    return context.read(info);
  }
}

export const reportsPublic: GraphPart = {
  resolvers: [StatisticsQueries],
  roots: publicStatisticsRoots,
  shapes: [],
};

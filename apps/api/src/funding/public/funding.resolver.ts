import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import type { MoneySumsValue } from '../money-sums.type.js';
import { contributionShape, fundingSourceShape } from './contribution.shape.js';
import { fundingRoots } from './funding.roots.js';
import { FundingSummary } from './money-sums.types.js';
import { extendProject } from './project.fields.js';

@Resolver()
class FundingQueries {
  @Query(() => FundingSummary, {
    nullable: true,
    description: bilingual('一个区的资金汇总;没有这个区即为空', 'Money of a district in sums; null when there is no such district'),
  })
  fundingSummary(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('districtCode', () => String, { description: bilingual('6 位区划代码', 'Division code of a district, 6 digits') }) _districtCode: string,
    @Arg('year', () => Int, { nullable: true, description: bilingual('年度,按流水日期;不填为全部', 'Year, by the day of the movement; all years when left out') }) _year?: number,
  ): Promise<MoneySumsValue | null> {
    return context.read(info);
  }
}

/** What the slice brings to the public graph. */
export const fundingPublic: GraphPart = {
  resolvers: [FundingQueries],
  roots: fundingRoots,
  shapes: [contributionShape, fundingSourceShape],
  nodes: { ctb: () => contributionShape, src: () => fundingSourceShape },
  extend: extendProject,
};

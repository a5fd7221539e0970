import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { adjustmentOperations } from '../adjustment.operations.js';
import { AdjustmentKind, AdjustmentState } from '../project-ledgers.enums.js';
import { adjustmentRoots } from './adjustment.roots.js';
import { adjustmentRequestShape, reviewOpinionShape, siteSurveyShape } from './adjustment.shape.js';
import { AdjustmentRequest, AdjustmentRequestList } from './adjustment.type.js';

@InputType({ description: bilingual('动态调整筛选', 'Filter of adjustment requests') })
class AdjustmentRequestFilter {
  @Field(() => String, { nullable: true, description: bilingual('编号、项目或理由含', 'Words in number, title or reason') })
  text?: string;
  @Field(() => [AdjustmentState], { nullable: true, description: bilingual('状态', 'States') })
  states?: string[];
  @Field(() => [AdjustmentKind], { nullable: true, description: bilingual('调整类别', 'Kinds') })
  kinds?: string[];
  @Field(() => String, { nullable: true, description: bilingual('镇街', 'Town') })
  townCode?: string;
  @Field(() => ID, { nullable: true, description: bilingual('项目', 'Project') })
  projectId?: string;
  @Field(() => ID, { nullable: true, description: bilingual('申请单位', 'Unit that asks') })
  requestedById?: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看待本单位出具意见的', "Only those that wait for one's own unit's opinion") })
  awaitsMyOpinion?: boolean;
}

@Resolver()
class AdjustmentQueries {
  @Query(() => AdjustmentRequestList, { description: bilingual('动态调整台账', 'Ledger of adjustment requests') })
  adjustmentRequests(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
    @Arg('filter', () => AdjustmentRequestFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: AdjustmentRequestFilter,
  ): Promise<ListOf<AdjustmentRequest>> {
    return context.read(info);
  }

  @Query(() => AdjustmentRequest, { nullable: true, description: bilingual('一份调整申请;看不到即为空', 'One request; null when it is not in scope') })
  adjustmentRequest(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<AdjustmentRequest | null> {
    return context.read(info);
  }
}

const { resolver, payloads, operations } = mutationsOf(
  adminTypes,
  { field: 'adjustmentRequest', type: () => AdjustmentRequest, shape: () => adjustmentRequestShape, zh: '调整申请', en: 'The request' },
  adjustmentOperations,
);

/** The ledger of adjustments and its moves. */
export const adjustmentPart: GraphPart = {
  resolvers: [AdjustmentQueries, resolver],
  roots: adjustmentRoots,
  shapes: [adjustmentRequestShape, siteSurveyShape, reviewOpinionShape],
  payloads,
  operations,
};

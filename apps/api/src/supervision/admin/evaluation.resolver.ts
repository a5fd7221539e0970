import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { awardOperations, batchOperations, callOperations, roundOperations, schemeOperations } from '../supervision.operations.js';
import { evaluationRoots } from './evaluation.roots.js';
import {
  awardShape,
  evaluationResultShape,
  evaluationRoundShape,
  evaluationSchemeShape,
  questionnaireBatchShape,
  questionnaireResponseShape,
  supervisorCallShape,
} from './evaluation.shape.js';
import {
  Award,
  AwardList,
  EvaluationRound,
  EvaluationRoundList,
  EvaluationScheme,
  EvaluationSchemeList,
  QuestionnaireBatch,
  QuestionnaireBatchList,
  SupervisorCall,
  SupervisorCallList,
} from './evaluation.type.js';
import { AwardFilter, EvaluationRoundFilter, QuestionnaireBatchFilter, SupervisorCallFilter } from './supervision.input.js';

const PAGE = { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') };
const PAGE_SIZE = { defaultValue: 20, description: bilingual('每页项数', 'Items a page') };
const FILTER = { nullable: true, description: bilingual('筛选', 'Filter') };
const BY_ID = { description: bilingual('编号', 'Id') };

@Resolver()
class EvaluationQueries {
  @Query(() => EvaluationRoundList, { description: bilingual('评价轮次台账', 'Ledger of evaluation rounds') })
  evaluationRounds(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('filter', () => EvaluationRoundFilter, FILTER) _filter?: EvaluationRoundFilter,
  ): Promise<ListOf<EvaluationRound>> {
    return context.read(info);
  }

  @Query(() => EvaluationRound, { nullable: true, description: bilingual('一个评价轮次;看不到即为空', 'One round; null when it is not in scope') })
  evaluationRound(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, BY_ID) _id: string): Promise<EvaluationRound | null> {
    return context.read(info);
  }

  @Query(() => EvaluationSchemeList, { description: bilingual('综合评价办法', 'Evaluation schemes') })
  evaluationSchemes(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
  ): Promise<ListOf<EvaluationScheme>> {
    return context.read(info);
  }

  @Query(() => EvaluationScheme, { nullable: true, description: bilingual('一个评价办法;看不到即为空', 'One scheme; null when it is not in scope') })
  evaluationScheme(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, BY_ID) _id: string): Promise<EvaluationScheme | null> {
    return context.read(info);
  }

  @Query(() => SupervisorCallList, { description: bilingual('回访名单', 'Call lists') })
  supervisorCalls(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('filter', () => SupervisorCallFilter, FILTER) _filter?: SupervisorCallFilter,
  ): Promise<ListOf<SupervisorCall>> {
    return context.read(info);
  }

  @Query(() => SupervisorCall, { nullable: true, description: bilingual('一条回访;看不到即为空', 'One line of a call list; null when it is not in scope') })
  supervisorCall(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, BY_ID) _id: string): Promise<SupervisorCall | null> {
    return context.read(info);
  }

  @Query(() => QuestionnaireBatchList, { description: bilingual('问卷批次', 'Questionnaires') })
  questionnaireBatches(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('filter', () => QuestionnaireBatchFilter, FILTER) _filter?: QuestionnaireBatchFilter,
  ): Promise<ListOf<QuestionnaireBatch>> {
    return context.read(info);
  }

  @Query(() => QuestionnaireBatch, { nullable: true, description: bilingual('一批问卷;看不到即为空', 'One batch of questionnaires; null when it is not in scope') })
  questionnaireBatch(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, BY_ID) _id: string): Promise<QuestionnaireBatch | null> {
    return context.read(info);
  }

  @Query(() => AwardList, { description: bilingual('奖补资金台账', 'Ledger of awards') })
  awards(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('filter', () => AwardFilter, FILTER) _filter?: AwardFilter,
  ): Promise<ListOf<Award>> {
    return context.read(info);
  }

  @Query(() => Award, { nullable: true, description: bilingual('一笔奖补;看不到即为空', 'One award; null when it is not in scope') })
  award(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, BY_ID) _id: string): Promise<Award | null> {
    return context.read(info);
  }
}

const rounds = mutationsOf(
  adminTypes,
  { field: 'evaluationRound', type: () => EvaluationRound, shape: () => evaluationRoundShape, zh: '评价轮次', en: 'The round' },
  roundOperations,
);
const schemes = mutationsOf(
  adminTypes,
  { field: 'evaluationScheme', type: () => EvaluationScheme, shape: () => evaluationSchemeShape, zh: '评价办法', en: 'The scheme' },
  schemeOperations,
);
const calls = mutationsOf(
  adminTypes,
  { field: 'supervisorCall', type: () => SupervisorCall, shape: () => supervisorCallShape, zh: '回访', en: 'The line of the call list' },
  callOperations,
);
const batches = mutationsOf(
  adminTypes,
  { field: 'questionnaireBatch', type: () => QuestionnaireBatch, shape: () => questionnaireBatchShape, zh: '问卷批次', en: 'The questionnaires' },
  batchOperations,
);
const awards = mutationsOf(
  adminTypes,
  { field: 'award', type: () => Award, shape: () => awardShape, zh: '奖补资金', en: 'The award' },
  awardOperations,
);
const mutations = [rounds, schemes, calls, batches, awards];

export const evaluationPart: GraphPart = {
  resolvers: [EvaluationQueries, ...mutations.map(({ resolver }) => resolver)],
  roots: evaluationRoots,
  shapes: [
    evaluationRoundShape,
    evaluationSchemeShape,
    supervisorCallShape,
    questionnaireBatchShape,
    questionnaireResponseShape,
    evaluationResultShape,
    awardShape,
  ],
  payloads: mutations.flatMap(({ payloads }) => payloads),
  operations: mutations.flatMap(({ operations }) => operations),
};

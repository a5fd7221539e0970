import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { enterSuggestion } from '../enter-suggestion.js';
import { assignmentOperations, suggestionOperations } from '../suggestion.operations.js';
import { EnterSuggestionMutation } from './enter-suggestion.resolver.js';
import { assignmentShape, followUpShape, messageShape, ratingShape, replyShape, researchRecordShape } from './handling.shape.js';
import { Assignment, AssignmentList } from './handling.type.js';
import { SubmitterContactQuery } from './submitter-contact.resolver.js';
import { AssignmentFilter, SuggestionFilter, SuggestionSort } from './suggestion.input.js';
import { suggestionRoots } from './suggestion.roots.js';
import { suggestionShape } from './suggestion.shape.js';
import { Suggestion, SuggestionList } from './suggestion.type.js';

@Resolver()
class SuggestionQueries {
  @Query(() => SuggestionList, { description: bilingual('建议台账', 'Ledger of suggestions') })
  suggestions(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
    @Arg('sort', () => SuggestionSort, { nullable: true, description: bilingual('排序', 'Order') }) _sort?: SuggestionSort,
    @Arg('filter', () => SuggestionFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: SuggestionFilter,
  ): Promise<ListOf<Suggestion>> {
    return context.read(info);
  }

  @Query(() => Suggestion, { nullable: true, description: bilingual('一条建议;看不到即为空', 'One suggestion; null when it is not in scope') })
  suggestion(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<Suggestion | null> {
    return context.read(info);
  }

  @Query(() => AssignmentList, { description: bilingual('交办件台账,先到期的在前', 'Ledger of assignments, the next due first') })
  assignments(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
    @Arg('filter', () => AssignmentFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: AssignmentFilter,
  ): Promise<ListOf<Assignment>> {
    return context.read(info);
  }

  @Query(() => Assignment, { nullable: true, description: bilingual('一件交办件;看不到即为空', 'One assignment; null when it is not in scope') })
  assignment(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<Assignment | null> {
    return context.read(info);
  }
}

const moves = mutationsOf(
  adminTypes,
  { field: 'suggestion', type: () => Suggestion, shape: () => suggestionShape, zh: '建议', en: 'The suggestion' },
  suggestionOperations,
);
const orders = mutationsOf(
  adminTypes,
  { field: 'assignment', type: () => Assignment, shape: () => assignmentShape, zh: '交办件', en: 'The assignment' },
  assignmentOperations,
);

export const suggestionsAdmin: GraphPart = {
  resolvers: [SuggestionQueries, SubmitterContactQuery, EnterSuggestionMutation, moves.resolver, orders.resolver],
  roots: suggestionRoots,
  shapes: [suggestionShape, assignmentShape, replyShape, messageShape, ratingShape, followUpShape, researchRecordShape],
  payloads: [...moves.payloads, ...orders.payloads, { payload: 'EnterSuggestionPayload', field: 'suggestion', shape: () => suggestionShape }],
  operations: [...moves.operations, ...orders.operations, enterSuggestion],
};

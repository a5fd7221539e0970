import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import { sortedBy } from '../../platform/graph/sort.js';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { suggestionOperations } from '../suggestion.operations.js';
import { SuggestionFilter, SuggestionSort } from './suggestion.input.js';
import { suggestionScope, suggestionShape } from './suggestion.shape.js';
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
}

const reading = 'SUGGESTION_TEXT';

const roots = {
  suggestions: {
    admit: admits(reading),
    ...pagedList<Suggestion>(() => suggestionShape, {
      order: sortedBy({ RECEIVED_AT: 'received_at', DUE_ON: 'due_on', RECEIPT_NO: 'receipt_no' }, [
        ['received_at', 'desc'],
        ['id', 'desc'],
      ]),
      where: (row, args) => [
        visibleTo(reading, row, suggestionScope),
        sql`${row.column('voided_at')} is null`,
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.triageClasses') && sql`${row.column('triage_class')} = any(${args.get('filter.triageClasses')}::text[])`,
        args.given('filter.townCode') && sql`${row.column('town_code')} = ${args.get('filter.townCode')}`,
        args.given('filter.text') && containsText(row.column('title'), args, 'filter.text'),
        args.now('filter.overdue') === true && sql`${row.column('due_on')} < ${contextSlot('today')}::date and ${row.column('replied_at')} is null`,
      ],
    }),
  },
  suggestion: {
    admit: admits(reading),
    ...oneRow<Suggestion>(() => suggestionShape, (row, args) => [
      byPublicId('sug', row, args),
      visibleTo(reading, row, suggestionScope),
      sql`${row.column('voided_at')} is null`,
    ]),
  },
};

const mutations = mutationsOf(
  adminTypes,
  { field: 'suggestion', type: () => Suggestion, shape: () => suggestionShape, zh: '建议', en: 'The suggestion' },
  suggestionOperations,
);

export const suggestionsAdmin: GraphPart = {
  resolvers: [SuggestionQueries, mutations.resolver],
  roots,
  shapes: [suggestionShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};

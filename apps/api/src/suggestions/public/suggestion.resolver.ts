import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { ownSuggestionPart } from './own-suggestion.resolver.js';
import { SuggestionBy, SuggestionFilter, SuggestionOrder } from './suggestion.input.js';
import { suggestionRoots } from './suggestion.roots.js';
import { suggestionShape } from './suggestion.shape.js';
import { Suggestion, SuggestionConnection } from './suggestion.type.js';

@Resolver()
class SuggestionQueries {
  @Query(() => SuggestionConnection, { description: bilingual('已公开的建议,新的在前', 'Published suggestions, newest first') })
  suggestions(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20, description: bilingual('取多少项,至多 100', 'How many, at most 100') }) _first: number,
    @Arg('after', () => String, { nullable: true, description: bilingual('从该游标之后取', 'Start after this cursor') }) _after?: string,
    @Arg('filter', () => SuggestionFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: SuggestionFilter,
    @Arg('orderBy', () => SuggestionOrder, { nullable: true, description: bilingual('排序', 'Order') }) _orderBy?: SuggestionOrder,
  ): Promise<ConnectionOf<Suggestion>> {
    return context.read(info);
  }

  @Query(() => Suggestion, { nullable: true, description: bilingual('一条已公开的建议', 'One published suggestion') })
  suggestion(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('by', () => SuggestionBy, { description: bilingual('查找方式', 'How it is found') }) _by: SuggestionBy,
  ): Promise<Suggestion | null> {
    return context.read(info);
  }
}

export const suggestionsPublic: GraphPart = {
  resolvers: [SuggestionQueries, ...ownSuggestionPart.resolvers],
  secretFields: ownSuggestionPart.secretFields,
  roots: suggestionRoots,
  shapes: [suggestionShape],
  nodes: { sug: () => suggestionShape },
  oneOf: ['SuggestionBy'],
};

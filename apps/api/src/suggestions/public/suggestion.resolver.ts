import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { connection } from '../../platform/shape/roots.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import { ownSuggestionPart } from './own-suggestion.resolver.js';
import { suggestionShape } from './suggestion.shape.js';
import type { Suggestion} from './suggestion.type.js';
import { SuggestionConnection } from './suggestion.type.js';

@Resolver()
class SuggestionQueries {
  @Query(() => SuggestionConnection, {
    description: bilingual('已公开的建议,新的在前', 'Published suggestions, newest first'),
  })
  suggestions(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20, description: bilingual('取多少项,至多 100', 'How many, at most 100') }) _first: number,
    @Arg('after', () => String, { nullable: true, description: bilingual('从该游标之后取', 'Start after this cursor') }) _after?: string,
    @Arg('districtCode', () => String, { nullable: true, description: bilingual('6 位区划代码', 'Division code of a district, 6 digits') }) _districtCode?: string,
  ): Promise<ConnectionOf<Suggestion>> {
    return context.read(info);
  }
}

const roots = {
  suggestions: connection<Suggestion, ConnectionOf<Suggestion>>(() => suggestionShape, {
    order: () => [['published_at', 'desc'], ['id', 'desc']],
    where: (row, args) => [args.given('districtCode') && sql`${row.column('district_code')} = ${args.get('districtCode')}`],
  }),
};

export const suggestionsPublic: GraphPart = {
  resolvers: [SuggestionQueries, ...ownSuggestionPart.resolvers],
  secretFields: ownSuggestionPart.secretFields,
  roots,
  shapes: [suggestionShape],
  nodes: { sug: () => suggestionShape },
};

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { consultationRoots } from './consultation.roots.js';
import { consultationShape, groupShape, itemShape } from './consultation.shape.js';
import { Consultation, ConsultationBy, ConsultationConnection, ConsultationFilter } from './consultation.type.js';
import { extendSuggestion } from './suggestion.fields.js';

@Resolver()
class ConsultationQueries {
  @Query(() => ConsultationConnection, { description: bilingual('已公告的议事,新的在前', 'Announced consultations, newest first') })
  consultations(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20, description: bilingual('取多少项,至多 100', 'How many, at most 100') }) _first: number,
    @Arg('after', () => String, { nullable: true, description: bilingual('从该游标之后取', 'Start after this cursor') }) _after?: string,
    @Arg('filter', () => ConsultationFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: ConsultationFilter,
  ): Promise<ConnectionOf<Consultation>> {
    return context.read(info);
  }

  @Query(() => Consultation, { nullable: true, description: bilingual('一次已公告的议事', 'One announced consultation') })
  consultation(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('by', () => ConsultationBy, { description: bilingual('按哪一项查找', 'What the look-up goes by') }) _by: ConsultationBy,
  ): Promise<Consultation | null> {
    return context.read(info);
  }
}

export const consultationsPublic: GraphPart = {
  resolvers: [ConsultationQueries],
  roots: consultationRoots,
  shapes: [consultationShape, itemShape, groupShape],
  nodes: { cst: () => consultationShape, exp: () => itemShape, grp: () => groupShape },
  oneOf: ['ConsultationBy'],
  extend: extendSuggestion,
};

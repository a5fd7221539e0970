import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { bilingual } from '../graph/descriptions.js';
import type { GraphPart } from '../graph/graph-part.js';
import { publicTypes } from '../graph/public-types.js';
import type { ReadContext } from '../graph/read-field.js';

@Resolver()
class NodeQueries {
  @Query(() => publicTypes.Node, {
    nullable: true,
    description: bilingual('按编号取一个对象;没有或未公开即为空', 'One object by its id; null when there is none or it is not public'),
  })
  node(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<object | null> {
    return context.read(info);
  }
}

export const platformPublic: GraphPart = { resolvers: [NodeQueries], roots: {}, shapes: [] };

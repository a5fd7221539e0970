import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { oneRow } from '../../platform/shape/roots.js';
import { homeShape } from './home.shape.js';
import { Home } from './home.type.js';

@Resolver()
class HomeQueries {
  @Query(() => Home, { description: bilingual('工作台:今天要办什么', 'What the viewer has to do today') })
  home(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo): Promise<Home> {
    return context.read(info);
  }
}

export const homePart: GraphPart = {
  resolvers: [HomeQueries],
  roots: { home: oneRow<Home>(() => homeShape, () => []) },
  shapes: [homeShape],
};

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { PublicContext } from '../../platform/graph/public-graph.js';
import type { OwnSuggestionFacts } from '../../suggestions/own-suggestion.js';
import { OwnSuggestion } from '../../suggestions/public/own-suggestion.type.js';
import { ownProjects, projectsLinkedTo } from './own-suggestion-projects.js';
import { Project } from './project.type.js';

/** On one's own suggestion: the listed projects that answer it. */
@Resolver(() => OwnSuggestion)
export class OwnSuggestionProjects {
  @FieldResolver(() => [Project], { description: bilingual('由此产生的项目(已列入清单的)', 'The listed projects that came of it') })
  async projects(
    @Root() { id }: OwnSuggestionFacts,
    @Ctx() context: PublicContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Project[]> {
    return context.read(info, ownProjects, { projectIds: await projectsLinkedTo(context.house, id) });
  }
}

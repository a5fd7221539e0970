import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import {
  annualPlanShape,
  eventShape,
  milestoneShape,
  originShape,
  outputShape,
  progressReportShape,
  projectGroupShape,
} from './project-parts.shape.js';
import { extendOrigins } from './origin.fields.js';
import { ProjectChangeQueries } from './project-change.resolver.js';
import { projectChangeRoots } from './project-change.roots.js';
import { projectChangeShape } from './project-change.shape.js';
import { OwnSuggestionProjects } from './own-suggestion.resolver.js';
import { ProjectBy, ProjectFilter, ProjectOrder } from './project.input.js';
import { projectRoots } from './project.roots.js';
import { projectShape } from './project.shape.js';
import { Project, ProjectConnection } from './project.type.js';

@Resolver()
class ProjectQueries {
  @Query(() => Project, { nullable: true, description: bilingual('一个项目;未公开或不存在即为空', 'One project; null when it is not public or does not exist') })
  project(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('by', () => ProjectBy, { description: bilingual('查哪一个', 'Which one') }) _by: ProjectBy,
  ): Promise<Project | null> {
    return context.read(info);
  }

  @Query(() => ProjectConnection, { description: bilingual('民生实事项目,新列入的在前', 'Livelihood projects, newest listing first') })
  projects(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20, description: bilingual('取多少项,至多 100', 'How many, at most 100') }) _first: number,
    @Arg('after', () => String, { nullable: true, description: bilingual('从该游标之后取', 'Start after this cursor') }) _after?: string,
    @Arg('filter', () => ProjectFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: ProjectFilter,
    @Arg('orderBy', () => ProjectOrder, { nullable: true, description: bilingual('排序', 'Order') }) _orderBy?: ProjectOrder,
  ): Promise<ConnectionOf<Project>> {
    return context.read(info);
  }
}

export const projectsPublic: GraphPart = {
  resolvers: [ProjectQueries, ProjectChangeQueries, OwnSuggestionProjects],
  roots: { ...projectRoots, ...projectChangeRoots },
  shapes: [
    projectShape,
    projectChangeShape,
    milestoneShape,
    progressReportShape,
    outputShape,
    originShape,
    eventShape,
    projectGroupShape,
    annualPlanShape,
  ],
  nodes: {
    prj: () => projectShape,
    mls: () => milestoneShape,
    rpt: () => progressReportShape,
    pgr: () => projectGroupShape,
    pln: () => annualPlanShape,
  },
  oneOf: ['ProjectBy'],
  extend: extendOrigins,
};

import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { containsText } from '../../platform/shape/conditions.js';
import { allRows } from '../../platform/shape/roots.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { projectScope } from './project.scope.js';

const { shape } = shapesOver<PublicTables>('public');
const MOST = 20;

@ObjectType({ description: bilingual('可选的项目', 'A project that can be picked') })
class ProjectChoice {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => String, { description: bilingual('项目编号', 'Code') })
  code!: string;
  @Field(() => String, { description: bilingual('名称', 'Title') })
  title!: string;
}

const projectChoiceShape: Shape<ProjectChoice> = shape(ProjectChoice, 'project', (f) => ({
  id: f.id('prj', 'id'),
  code: f.column('code'),
  title: f.column('title'),
}));

@Resolver()
class ProjectChoiceQueries {
  @Query(() => [ProjectChoice], {
    description: bilingual('供选择的项目:已公开的和可查看的,最多 20 个', 'Projects to pick from: those published and those in scope, at most 20'),
  })
  projectChoices(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('text', () => String, { nullable: true, description: bilingual('名称或编号含', 'Part of title or code') }) _text?: string,
  ): Promise<ProjectChoice[]> {
    return context.read(info);
  }
}

/** What a picker offers: whoever writes about a project may only know it from its publication (model §5.1). */
export const projectChoicesPart: GraphPart = {
  resolvers: [ProjectChoiceQueries],
  roots: {
    projectChoices: {
      admit: admits('PUBLIC_DATA'),
      ...allRows<ProjectChoice>(() => projectChoiceShape, {
        most: MOST,
        order: [['code', 'desc'], ['id', 'desc']],
        where: (row, args) => [
          sql`(${visibleTo('PROJECT_WORK', row, projectScope)} or (${visibleTo('PUBLIC_DATA', row, {})} and ${row.column('listed_on')} is not null))`,
          sql`${row.column('voided_at')} is null`,
          args.given('text') && sql`(${containsText(row.column('title'), args, 'text')} or ${containsText(row.column('code'), args, 'text')})`,
        ],
      }),
    },
  },
  shapes: [projectChoiceShape],
};

import { sql } from 'kysely';
import { Field } from 'type-graphql';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { visibleTo } from '../../platform/operation/scope.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { projectShape } from '../../projects/admin/project.shape.js';
import { Project } from '../../projects/admin/project.type.js';
import { storyScope, storyShape } from './story.shape.js';
import { Story } from './story.type.js';

const { extend } = shapesOver<PublicTables>('public');

interface AddedFields {
  readonly stories: Story[];
}

/** On a project: the stories that tell of it, as far as the viewer may see them. */
export function extendProject(): void {
  Field(() => [Story], { description: bilingual('讲述它的稿件,新的在前', 'Stories that tell of it, newest first') })(Project.prototype, 'stories');
  extend<AddedFields, 'project'>(projectShape, 'project', (f) => ({
    stories: f.many(() => storyShape, {
      on: (project, story) => sql`exists (select from public.story_project link
        where link.project_id = ${project.column('id')} and link.story_id = ${story.column('id')})`,
      where: (row) => [visibleTo('STORY_DRAFT', row, storyScope), sql`${row.column('voided_at')} is null`],
      order: [['created_at', 'desc'], ['id', 'desc']],
      most: 50,
    }),
  }));
}

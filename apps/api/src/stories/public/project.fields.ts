import { sql } from 'kysely';
import { Field } from 'type-graphql';
import type { PublishedViews } from '../../platform/database/tables.generated.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { projectShape } from '../../projects/public/project.shape.js';
import { Project } from '../../projects/public/project.type.js';
import { storyShape } from './story.shape.js';
import { Story } from './story.type.js';

const { extend } = shapesOver<PublishedViews>('published');

interface AddedFields {
  readonly stories: Story[];
}

/** On a published project: the published stories that tell of it. */
export function extendProject(): void {
  Field(() => [Story], { description: bilingual('讲述它的已发布稿件,新的在前', 'Published stories that tell of it, newest first') })(Project.prototype, 'stories');
  extend<AddedFields, 'project'>(projectShape, 'project', (f) => ({
    stories: f.many(() => storyShape, {
      on: (project, story) => sql`exists (select from published.story_project link
        where link.project_id = ${project.column('id')} and link.story_id = ${story.column('id')})`,
      order: [['published_at', 'desc'], ['id', 'desc']],
      most: 50,
    }),
  }));
}

import { sql } from 'kysely';
import { Field } from 'type-graphql';
import { consultationShape } from '../../consultations/public/consultation.shape.js';
import { Consultation } from '../../consultations/public/consultation.type.js';
import type { PublishedViews } from '../../platform/database/tables.generated.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { suggestionShape } from '../../suggestions/public/suggestion.shape.js';
import { Suggestion } from '../../suggestions/public/suggestion.type.js';
import { projectShape } from './project.shape.js';
import { Project } from './project.type.js';

const { extend } = shapesOver<PublishedViews>('published');

interface AddedFields {
  readonly projects: Project[];
}

/** On a suggestion and on a consultation: the projects that came of it. */
export function extendOrigins(): void {
  const description = bilingual('由此产生的项目', 'The projects that came of it');
  for (const type of [Suggestion, Consultation]) Field(() => [Project], { description })(type.prototype, 'projects');
  extend<AddedFields, 'suggestion'>(suggestionShape, 'suggestion', (f) => ({
    projects: f.many(() => projectShape, {
      on: (suggestion, project) => sql`exists (select from published.suggestion_project_link link
        where link.suggestion_id = ${suggestion.column('id')} and link.project_id = ${project.column('id')})`,
      order: [['listed_on', 'asc'], ['id', 'asc']],
      most: 20,
    }),
  }));
  extend<AddedFields, 'consultation'>(consultationShape, 'consultation', (f) => ({
    projects: f.many(() => projectShape, {
      on: (consultation, project) => sql`exists (select from published.project_origin origin
        where origin.consultation_id = ${consultation.column('id')} and origin.project_id = ${project.column('id')})`,
      order: [['listed_on', 'asc'], ['id', 'asc']],
      most: 50,
    }),
  }));
}

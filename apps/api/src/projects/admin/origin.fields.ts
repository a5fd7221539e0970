import { sql } from 'kysely';
import { Field } from 'type-graphql';
import { consultationShape } from '../../consultations/admin/consultation.shape.js';
import { Consultation } from '../../consultations/admin/consultation.type.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { visibleTo } from '../../platform/operation/scope.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { suggestionShape } from '../../suggestions/admin/suggestion.shape.js';
import { Suggestion } from '../../suggestions/admin/suggestion.type.js';
import { projectScope } from './project.scope.js';
import { projectShape } from './project.shape.js';
import { Project } from './project.type.js';

const { extend } = shapesOver<PublicTables>('public');

interface AddedFields {
  readonly projects: Project[];
}

const isVisible = (row: RowRef) => [visibleTo('PROJECT_WORK', row, projectScope), sql`${row.column('voided_at')} is null`];

/** On a suggestion and on a consultation: the projects that came of it, as far as the viewer may see them. */
export function extendOrigins(): void {
  const description = bilingual('由此产生的项目(看得到的)', 'The projects that came of it, as far as the viewer may see them');
  for (const type of [Suggestion, Consultation]) Field(() => [Project], { description })(type.prototype, 'projects');
  extend<AddedFields, 'suggestion'>(suggestionShape, 'suggestion', (f) => ({
    projects: f.many(() => projectShape, {
      on: (suggestion, project) => sql`exists (select from public.suggestion_project_link link
        where link.suggestion_id = ${suggestion.column('id')} and link.project_id = ${project.column('id')})`,
      where: isVisible,
      order: [['code', 'asc'], ['id', 'asc']],
      most: 20,
    }),
  }));
  extend<AddedFields, 'consultation'>(consultationShape, 'consultation', (f) => ({
    projects: f.many(() => projectShape, {
      on: (consultation, project) => sql`exists (select from public.project_origin origin
        where origin.kind = 'CONSULTATION' and origin.ref_id = ${consultation.column('id')} and origin.project_id = ${project.column('id')})`,
      where: isVisible,
      order: [['code', 'asc'], ['id', 'asc']],
      most: 50,
    }),
  }));
}

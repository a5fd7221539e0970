import { sql } from 'kysely';
import { Field } from 'type-graphql';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { suggestionShape } from '../../suggestions/admin/suggestion.shape.js';
import { Suggestion } from '../../suggestions/admin/suggestion.type.js';
import { adjustmentRequestShape, requestVisible } from './adjustment.shape.js';
import { AdjustmentRequest } from './adjustment.type.js';
import { projectShape } from './project.shape.js';
import { Project } from './project.type.js';

const { extend } = shapesOver<PublicTables>('public');

interface AddedFields {
  readonly adjustmentRequests: AdjustmentRequest[];
}

/** On a project and on a suggestion: the requests about it, as far as the viewer may see them. */
export function extendWithAdjustments(): void {
  Field(() => [AdjustmentRequest], { description: bilingual('动态调整', 'Adjustment requests about it') })(Project.prototype, 'adjustmentRequests');
  Field(() => [AdjustmentRequest], { description: bilingual('据此提出的动态调整', 'Adjustment requests that it led to') })(Suggestion.prototype, 'adjustmentRequests');
  extend<AddedFields, 'project'>(projectShape, 'project', (f) => ({
    adjustmentRequests: f.many(() => adjustmentRequestShape, {
      on: (project, request) => sql`(${request.column('project_id')} = ${project.column('id')}
        or ${request.column('proposal')} -> 'mergedProjectIds' ? ${project.column('id')}::text)`,
      where: requestVisible,
      order: [['created_at', 'desc'], ['id', 'desc']],
      most: 50,
    }),
  }));
  extend<AddedFields, 'suggestion'>(suggestionShape, 'suggestion', (f) => ({
    adjustmentRequests: f.many(() => adjustmentRequestShape, {
      on: (suggestion, request) => sql`${suggestion.column('id')} = any(${request.column('suggestion_ids')})`,
      where: requestVisible,
      order: [['created_at', 'desc'], ['id', 'desc']],
      most: 20,
    }),
  }));
}

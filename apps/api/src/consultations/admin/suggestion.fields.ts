import { sql } from 'kysely';
import { Field } from 'type-graphql';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { visibleTo } from '../../platform/operation/scope.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { suggestionShape } from '../../suggestions/admin/suggestion.shape.js';
import { Suggestion } from '../../suggestions/admin/suggestion.type.js';
import { consultationScope } from './consultation.scope.js';
import { consultationShape } from './consultation.shape.js';
import { Consultation } from './consultation.type.js';

const { extend } = shapesOver<PublicTables>('public');

interface AddedFields {
  readonly consultations: Consultation[];
}

/** On a suggestion: the consultations that put it before residents, as far as the viewer may see them. */
export function extendSuggestion(): void {
  const description = bilingual('列入清单的议事', 'Consultations whose list holds it');
  Field(() => [Consultation], { description })(Suggestion.prototype, 'consultations');
  extend<AddedFields, 'suggestion'>(suggestionShape, 'suggestion', (f) => ({
    consultations: f.many(() => consultationShape, {
      on: (suggestion, consultation) => sql`exists (
        select from public.expectation_item item join public.expectation_item_suggestion link on link.item_id = item.id
        where item.consultation_id = ${consultation.column('id')} and link.suggestion_id = ${suggestion.column('id')})`,
      where: (row) => [visibleTo('CONSULTATION_DRAFT', row, consultationScope), sql`${row.column('voided_at')} is null`],
      order: [['id', 'desc']],
      most: 20,
    }),
  }));
}

import { sql } from 'kysely';
import { Field } from 'type-graphql';
import type { PublishedViews } from '../../platform/database/tables.generated.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { suggestionShape } from '../../suggestions/public/suggestion.shape.js';
import { Suggestion } from '../../suggestions/public/suggestion.type.js';
import { consultationShape } from './consultation.shape.js';
import { Consultation } from './consultation.type.js';

const { extend } = shapesOver<PublishedViews>('published');

interface AddedFields {
  readonly consultations: Consultation[];
}

/** On a published suggestion: the published consultations whose list holds it. */
export function extendSuggestion(): void {
  const description = bilingual('列入服务期望清单的议事', 'Consultations whose expectation list holds it');
  Field(() => [Consultation], { description })(Suggestion.prototype, 'consultations');
  extend<AddedFields, 'suggestion'>(suggestionShape, 'suggestion', (f) => ({
    consultations: f.many(() => consultationShape, {
      on: (suggestion, consultation) => sql`exists (select from published.expectation_item_suggestion link
        where link.consultation_id = ${consultation.column('id')} and link.suggestion_id = ${suggestion.column('id')})`,
      order: [['announced_on', 'desc'], ['id', 'desc']],
      most: 20,
    }),
  }));
}

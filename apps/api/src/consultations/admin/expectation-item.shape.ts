import { sql } from 'kysely';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { visibleTo } from '../../platform/operation/scope.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { suggestionScope, suggestionShape } from '../../suggestions/admin/suggestion.shape.js';
import { ExpectationItem } from './consultation.type.js';

const { shape } = shapesOver<PublicTables>('public');

export const itemShape: Shape<ExpectationItem> = shape(ExpectationItem, 'expectation_item', (f) => ({
  id: f.id('exp', 'id'),
  title: f.column('title'),
  estimatedAmount: f.money('estimated_amount'),
  beneficiariesPersons: f.column('beneficiaries_persons'),
  suggestions: f.many(() => suggestionShape, {
    on: (item, suggestion) => sql`exists (select from public.expectation_item_suggestion link
      where link.item_id = ${item.column('id')} and link.suggestion_id = ${suggestion.column('id')})`,
    where: (suggestion) => [visibleTo('SUGGESTION_TEXT', suggestion, suggestionScope), sql`${suggestion.column('voided_at')} is null`],
    order: [['id', 'asc']],
    most: 50,
  }),
  tickCount: f.column('tick_count'),
  decision: f.column('decision'),
  method: f.column('method'),
  votesFor: f.column('votes_for'),
  votesAgainst: f.column('votes_against'),
  votesAbstained: f.column('votes_abstained'),
  decisionReason: f.column('decision_reason'),
  wishRank: f.column('wish_rank'),
}));

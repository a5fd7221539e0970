import { sql } from 'kysely';
import { townShape, villageShape } from '../../divisions/public/division.shapes.js';
import type { PublishedViews } from '../../platform/database/tables.generated.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { suggestionShape } from '../../suggestions/public/suggestion.shape.js';
import { Consultation, DeliberationGroup, ExpectationItem } from './consultation.type.js';

const { shape } = shapesOver<PublishedViews>('published');

export const groupShape: Shape<DeliberationGroup> = shape(DeliberationGroup, 'deliberation_group', (f) => ({
  id: f.id('grp', 'id'),
  name: f.column('name'),
  level: f.column('level'),
  town: f.one(() => townShape, { on: { code: 'town_code' }, always: true }),
  foundedOn: f.column('founded_on'),
  closedOn: f.column('closed_on'),
}));

export const itemShape: Shape<ExpectationItem> = shape(ExpectationItem, 'expectation_item', (f) => ({
  id: f.id('exp', 'id'),
  title: f.column('title'),
  estimatedAmount: f.money('estimated_amount'),
  beneficiariesPersons: f.column('beneficiaries_persons'),
  suggestions: f.many(() => suggestionShape, {
    on: (item, suggestion) => sql`exists (select from published.expectation_item_suggestion link
      where link.item_id = ${item.column('id')} and link.suggestion_id = ${suggestion.column('id')})`,
    order: [['published_at', 'asc'], ['id', 'asc']],
    most: 50,
  }),
  tickCount: f.column('tick_count'),
  decision: f.column('decision'),
  method: f.column('method'),
  votesFor: f.column('votes_for'),
  votesAgainst: f.column('votes_against'),
  votesAbstained: f.column('votes_abstained'),
  wishRank: f.column('wish_rank'),
}));

export const consultationShape: Shape<Consultation> = shape(Consultation, 'consultation', (f) => ({
  id: f.id('cst', 'id'),
  title: f.column('title'),
  format: f.column('format'),
  level: f.column('level'),
  state: f.column('state'),
  step: f.column('step'),
  town: f.one(() => townShape, { on: { code: 'town_code' } }),
  village: f.one(() => villageShape, { on: { code: 'village_code' } }),
  group: f.one(() => groupShape, { on: { id: 'group_id' } }),
  announcedOn: f.column('announced_on'),
  plannedOn: f.column('planned_on'),
  placeText: f.column('place_text'),
  heldOn: f.column('held_on'),
  submittedOn: f.column('submitted_on'),
  closedOn: f.column('closed_on'),
  eligiblePersons: f.column('eligible_persons'),
  presentPersons: f.column('present_persons'),
  eligibleHouseholds: f.column('eligible_households'),
  presentHouseholds: f.column('present_households'),
  presentKinds: f.column('present_kinds'),
  isSecret: f.column('is_secret'),
  minutesPublic: f.column('minutes_public'),
  items: f.many(() => itemShape, { on: { consultation_id: 'id' }, order: [['id', 'asc']], most: 200 }),
}));

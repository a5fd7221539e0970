import type { PublishedViews } from '../../platform/database/tables.generated.js';
import { money, moneyOrNull } from '../../platform/graph/money-field.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { Contribution, FundingSource } from './contribution.type.js';

const { shape } = shapesOver<PublishedViews>('published');

export const fundingSourceShape: Shape<FundingSource> = shape(FundingSource, 'funding_source', (f) => ({
  id: f.id('src', 'id'),
  name: f.column('name'),
  category: f.column('category'),
  level: f.column('level'),
  year: f.column('year'),
  budgetAmount: moneyOrNull(f, 'budget_amount'),
}));

export const contributionShape: Shape<Contribution> = shape(Contribution, 'contribution', (f) => ({
  id: f.id('ctb', 'id'),
  state: f.column('state'),
  category: f.column('category'),
  form: f.column('form'),
  pledgedAmount: money(f, 'pledged_amount'),
  receivedAmount: money(f, 'received_amount'),
  allocatedAmount: money(f, 'allocated_amount'),
  spentAmount: money(f, 'spent_amount'),
  contributorName: f.column('contributor_name'),
  namingText: f.column('naming_text'),
  namingFrom: f.column('naming_from'),
  namingTo: f.column('naming_to'),
  source: f.one(() => fundingSourceShape, { on: { id: 'source_id' } }),
}));

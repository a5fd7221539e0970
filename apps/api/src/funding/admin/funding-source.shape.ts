import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { organizationShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { moneyOrNull, moneyValue } from '../../platform/graph/money-field.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { FundingSource } from './funding-source.type.js';

const { shape } = shapesOver<PublicTables>('public');

const sumOf = (column: 'pledged_amount' | 'received_amount') => (row: RowRef): RawBuilder<unknown> =>
  sql`select coalesce(sum(${sql.ref(`c.${column}`)}), 0.00) from public.contribution c
    where c.source_id = ${row.column('id')} and c.voided_at is null and c.state <> 'CANCELLED'`;

export const fundingSourceShape: Shape<FundingSource> = shape(FundingSource, 'funding_source', (f) => ({
  id: f.id('src', 'id'),
  version: f.column('version'),
  name: f.column('name'),
  category: f.column('category'),
  level: f.column('level'),
  organization: f.one(() => organizationShape, { on: { id: 'organization_id' } }),
  year: f.column('year'),
  budgetAmount: moneyOrNull(f, 'budget_amount'),
  budgetCode: f.column('budget_code'),
  isEarmarked: f.column('is_earmarked'),
  pledgedAmount: moneyValue(sumOf('pledged_amount')),
  receivedAmount: moneyValue(sumOf('received_amount')),
}));

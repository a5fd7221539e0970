import { sql } from 'kysely';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { visibleTo } from '../../platform/operation/scope.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { contributionShape } from './contribution.shape.js';
import { Contributor } from './contributor.type.js';
import { contributionScope } from './money-scope.js';

const { shape } = shapesOver<PublicTables>('public');

export const contributorShape: Shape<Contributor> = shape(Contributor, 'contributor', (f) => ({
  id: f.id('ctr', 'id'),
  version: f.column('version'),
  kind: f.column('kind'),
  name: f.column('name'),
  isBeneficiary: f.column('is_beneficiary'),
  publishName: f.column('publish_name'),
  anonymous: f.column('anonymous'),
  contributions: f.many(() => contributionShape, {
    on: { contributor_id: 'id' },
    where: (row) => [visibleTo('MONEY_VOUCHER', row, contributionScope), sql`${row.column('voided_at')} is null`],
    order: [['created_at', 'desc'], ['id', 'desc']],
    most: 100,
  }),
}));

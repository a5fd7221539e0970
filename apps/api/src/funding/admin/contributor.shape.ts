import type { PublicTables } from '../../platform/database/tables.generated.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { Contributor } from './contributor.type.js';

const { shape } = shapesOver<PublicTables>('public');

export const contributorShape: Shape<Contributor> = shape(Contributor, 'contributor', (f) => ({
  id: f.id('ctr', 'id'),
  version: f.column('version'),
  kind: f.column('kind'),
  name: f.column('name'),
  isBeneficiary: f.column('is_beneficiary'),
  publishName: f.column('publish_name'),
  anonymous: f.column('anonymous'),
}));

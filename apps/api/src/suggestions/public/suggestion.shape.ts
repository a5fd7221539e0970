import type { PublishedViews } from '../../platform/database/tables.generated.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { organizationShape, sectorShape, townShape, villageShape } from '../../divisions/public/division.shapes.js';
import { Suggestion } from './suggestion.type.js';

const { shape } = shapesOver<PublishedViews>('published');

export const suggestionShape: Shape<Suggestion> = shape(Suggestion, 'suggestion', (f) => ({
  id: f.id('sug', 'id'),
  title: f.column('title_public'),
  content: f.column('content_public'),
  state: f.column('state'),
  town: f.one(() => townShape, { on: { code: 'town_code' } }),
  village: f.one(() => villageShape, { on: { code: 'village_code' } }),
  mainSector: f.one(() => sectorShape, { on: { id: 'main_sector_id' } }),
  leadOrganization: f.one(() => organizationShape, { on: { id: 'lead_organization_id' } }),
  adoption: f.column('adoption'),
  resolution: f.column('resolution'),
  isExcellent: f.column('is_excellent'),
  publishedAt: f.instant('published_at'),
}));

import type { PublishedViews } from '../../platform/database/tables.generated.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import type { Shape } from '../../platform/shape/shape.js';
import { District } from './district.type.js';
import { Organization } from './organization.type.js';
import { Sector } from './sector.type.js';
import { Town } from './town.type.js';
import { Village } from './village.type.js';

const { shape } = shapesOver<PublishedViews>('published');

export const townShape: Shape<Town> = shape(Town, 'town', (f) => ({
  id: f.id('twn', 'id'),
  code: f.column('code'),
  name: f.column('name'),
  kind: f.column('kind'),
}));

export const villageShape: Shape<Village> = shape(Village, 'village', (f) => ({
  id: f.id('vil', 'id'),
  code: f.column('code'),
  name: f.column('name'),
  kind: f.column('kind'),
  town: f.one(() => townShape, { on: { code: 'town_code' }, always: true }),
}));

export const districtShape: Shape<District> = shape(District, 'district', (f) => ({
  id: f.id('dst', 'id'),
  code: f.column('code'),
  name: f.column('name'),
  brandName: f.column('brand_name'),
  isDemo: f.column('is_demo'),
}));

export const sectorShape: Shape<Sector> = shape(Sector, 'sector', (f) => ({
  id: f.id('sct', 'id'),
  code: f.column('code'),
  name: f.column('name'),
}));

export const organizationShape: Shape<Organization> = shape(Organization, 'organization', (f) => ({
  id: f.id('org', 'id'),
  name: f.column('name'),
  kind: f.column('kind'),
}));

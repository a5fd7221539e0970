import type { PublicTables } from '../../platform/database/tables.generated.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { Organization, Sector, Town, Village } from './division.type.js';

const { shape } = shapesOver<PublicTables>('public');

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
  households: f.column('households'),
  population: f.column('population'),
}));

export const organizationShape: Shape<Organization> = shape(Organization, 'organization', (f) => ({
  id: f.id('org', 'id'),
  name: f.column('name'),
  kind: f.column('kind'),
  town: f.one(() => townShape, { on: { code: 'town_code' } }),
}));

export const sectorShape: Shape<Sector> = shape(Sector, 'sector', (f) => ({
  id: f.id('sct', 'id'),
  code: f.column('code'),
  name: f.column('name'),
}));

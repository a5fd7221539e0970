import type { PublishedViews } from '../../platform/database/tables.generated.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import type { Shape } from '../../platform/shape/shape.js';
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

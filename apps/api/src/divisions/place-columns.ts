import { column } from '../platform/register/column.js';
import type { RegisterTarget } from '../platform/register/target.js';
import { townShape, villageShape } from './admin/division.shapes.js';
import { Town, Village } from './admin/division.type.js';

const townTarget: RegisterTarget = {
  idKind: 'twn',
  table: 'town',
  type: () => Town,
  shape: () => townShape,
  key: 'code',
  names: ['code', 'name'],
  list: 'towns',
  endsOn: 'closed_on',
};

/** Names of villages repeat inside a district, so a spreadsheet gives the code. */
const villageTarget: RegisterTarget = {
  idKind: 'vil',
  table: 'village',
  type: () => Village,
  shape: () => villageShape,
  key: 'code',
  names: ['code', 'name'],
  list: 'villages',
  endsOn: 'closed_on',
};

/** Columns with the place of a row. A row with a village also gets its town. */
export const placeColumn = {
  town: () => column.place(() => townTarget, 9, '镇街', 'Town'),
  village: () => column.place(() => villageTarget, 12, '村(社区)', 'Village'),
};

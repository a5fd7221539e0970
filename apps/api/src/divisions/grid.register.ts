import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { placeColumn } from './place-columns.js';
import { Grid } from './village.entity.js';

/** Grids; the worker of one is the grid worker whose scope is its code (model §2.1). */
export const gridRegister = defineRegister({
  name: 'Grid',
  zh: '网格',
  en: 'Grid',
  idKind: 'grd',
  reading: 'PUBLIC_DATA',
  write: 'settings.change',
  isDistrictWide: true,
  isReference: true,
  natural: ['code'],
  order: [['code', 'asc']],
  entity: Grid,
  columns: {
    code: column.code('15 位网格代码', 'Code of the grid, 15 digits', /^\d{15}$/),
    name: column.text('名称', 'Name', 60).seen('pub'),
    villageCode: placeColumn.village(),
    households: column.int('户数', 'Households').of('户', 'households').optional(),
  },
  check({ code, villageCode }, refuse) {
    if (!code.startsWith(villageCode)) refuse('INVALID', 'code');
  },
  guard(act, { code }, row) {
    if (row && row['code'] !== code) act.refuse('INVALID', 'code');
  },
});

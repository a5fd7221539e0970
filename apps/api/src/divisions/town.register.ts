import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { townShape } from './admin/division.shapes.js';
import { Town as TownType } from './admin/division.type.js';
import { TownKind } from './division.enums.js';
import { Town } from './town.entity.js';

/** Towns, townships and street offices of the district (model §2.1). */
export const townRegister = defineRegister({
  name: 'Town',
  list: 'townLedger',
  zh: '镇(街道)',
  en: 'Town',
  idKind: 'twn',
  reading: 'PUBLIC_DATA',
  write: 'settings.change',
  isReference: true,
  natural: ['code'],
  order: [['sortOrder', 'asc'], ['code', 'asc']],
  entity: Town,
  type: TownType,
  shape: townShape as never,
  columns: {
    code: column.code('9 位区划代码', 'Division code, 9 digits', /^\d{9}$/).seen('pub'),
    name: column.text('名称', 'Name', 40).seen('pub'),
    shortName: column.text('简称', 'Short name', 20).seen('pub').optional(),
    kind: column.choice(TownKind, '类别', 'Kind').seen('pub'),
    sortOrder: column.int('排序', 'Order', 0, 9_999).startsWith(0),
    leaderName: column.text('主要负责人', 'Leader', 40).optional(),
    population: column.int('人口', 'Population').of('人', 'persons').seen('pub').optional(),
    closedOn: column.date('撤销日期', 'Closed on').seen('pub').optional(),
  },
  guard(act, { code }, row) {
    if (!code.startsWith(act.districtCode)) act.refuse('INVALID', 'code');
    // Villages, projects and rights hang on the code.
    if (row && row['code'] !== code) act.refuse('INVALID', 'code');
  },
});

import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import type { Register } from '../platform/register/register.js';
import { organizationShape } from './admin/division.shapes.js';
import { Organization as OrganizationType } from './admin/division.type.js';
import { OrganizationKind } from './division.enums.js';
import { Organization } from './organization.entity.js';
import { placeColumn } from './place-columns.js';
import { sectorRegister } from './sector.register.js';

/** Every unit that the platform knows; counts by kind give the picture of the whole network (model §2.1). */
export const organizationRegister: Register = defineRegister({
  name: 'Organization',
  list: 'organizationLedger',
  zh: '单位',
  en: 'Organization',
  idKind: 'org',
  reading: 'PUBLIC_DATA',
  isDistrictWide: true,
  natural: ['name'],
  order: [['kind', 'asc'], ['name', 'asc']],
  entity: Organization,
  type: OrganizationType,
  shape: organizationShape as never,
  columns: {
    name: column.text('名称', 'Name', 80).seen('pub'),
    shortName: column.text('简称', 'Short name', 40),
    kind: column.choice(OrganizationKind, '类别', 'Kind').seen('pub'),
    parentId: column.reference(() => organizationRegister.target, 'org', '上级单位', 'Parent organization').optional(),
    townCode: placeColumn.town().optional(),
    villageCode: placeColumn.village().optional(),
    sectorIds: column.references(() => sectorRegister.target, 'sct', '领域', 'Sectors'),
    unifiedCode: column.code('统一社会信用代码', 'Unified social credit code', /^[0-9A-HJ-NPQRTUWXY]{18}$/).seen('res').optional(),
    hasMassWorkPost: column.flag('设群众工作岗', 'Has a post for work with residents'),
    isExternal: column.flag('平台外单位', 'Outside the platform'),
    phone: column.text('办公电话', 'Office telephone', 30).optional(),
    closedOn: column.date('撤销日期', 'Closed on').optional(),
  },
});

import { randomBytes } from 'node:crypto';
import { organizationRegister } from '../divisions/organization.register.js';
import { placeColumn } from '../divisions/place-columns.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { CollectionPointHost, CollectionPointKind } from './collecting.enums.js';
import { CollectionPoint } from './collection-point.entity.js';

const TOKEN_BYTES = 12;

/** Where suggestions are collected; the token of its QR code is made here once (model §2.3). */
export const collectionPointRegister = defineRegister({
  name: 'CollectionPoint',
  zh: '征集点',
  en: 'Collection point',
  idKind: 'cpt',
  reading: 'PUBLIC_DATA',
  isDistrictWide: true,
  natural: ['code'],
  order: [['kind', 'asc'], ['code', 'asc']],
  entity: CollectionPoint,
  columns: {
    code: column.text('编号', 'Code', 24).seen('pub'),
    name: column.text('名称', 'Name', 80).seen('pub'),
    kind: column.choice(CollectionPointKind, '类别', 'Kind').seen('pub'),
    hostKind: column.choice(CollectionPointHost, '设点单位类别', 'Kind of host').seen('pub'),
    organizationId: column.reference(() => organizationRegister.target, 'org', '负责单位', 'Organization').owning('unit').seen('pub'),
    townCode: placeColumn.town().seen('pub').optional(),
    villageCode: placeColumn.village().seen('pub').optional(),
    placeText: column.text('位置描述', 'Where it is', 200).seen('pub').optional(),
    isPublicPlace: column.flag('公开场所', 'A public place').startsWith(true),
    hasBox: column.flag('设有建议箱', 'Has a suggestion box').seen('pub'),
    openedOn: column.date('设立日期', 'Opened on').seen('pub'),
    closedOn: column.date('停用日期', 'Closed on').seen('pub').optional(),
    qrToken: column.stored('二维码标识', 'Token of the QR code'),
  },
  check: ({ openedOn, closedOn }, refuse) => {
    if (closedOn && closedOn < openedOn) refuse('INVALID', 'closedOn');
  },
  derive: (_act, _values, row) => (row ? {} : { qrToken: randomBytes(TOKEN_BYTES).toString('base64url') }),
});

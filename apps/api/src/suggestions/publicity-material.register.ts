import { placeColumn } from '../divisions/place-columns.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { PublicityMaterialKind } from './collecting.enums.js';
import { collectionPointRegister } from './collection-point.register.js';

/** Leaflets, posters and forms that were issued (model §2.3). */
export const publicityMaterialRegister = defineRegister({
  name: 'PublicityMaterial',
  zh: '宣传资料',
  en: 'Publicity material',
  idKind: 'pbm',
  reading: 'SUGGESTION_TEXT',
  natural: [],
  order: [['issuedOn', 'desc']],
  columns: {
    kind: column.choice(PublicityMaterialKind, '类别', 'Kind'),
    issuedQty: column.int('发放数量', 'Issued', 1).of('份', 'copies'),
    issuedOn: column.date('发放日期', 'Issued on').notLater(),
    pointId: column.reference(() => collectionPointRegister.target, 'cpt', '征集点', 'Collection point').optional(),
    townCode: placeColumn.town().optional(),
    villageCode: placeColumn.village().optional(),
  },
});

import { placeColumn } from '../divisions/place-columns.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { ServiceOrder } from './service-menu.entity.js';
import { serviceMenuRegister } from './service-menu.register.js';

/** What a village ordered from the menu (model §2.7). */
export const serviceOrderRegister = defineRegister({
  name: 'ServiceOrder',
  zh: '服务订单',
  en: 'Service order',
  idKind: 'sod',
  reading: 'PUBLIC_DATA',
  isDistrictWide: true,
  natural: ['menuId', 'villageCode', 'orderedOn'],
  order: [['orderedOn', 'desc']],
  entity: ServiceOrder,
  columns: {
    menuId: column.reference(() => serviceMenuRegister.target, 'smn', '服务项目', 'Service'),
    townCode: placeColumn.town().optional(),
    villageCode: placeColumn.village(),
    orderedOn: column.date('点单日期', 'Ordered on').notLater(),
    doneOn: column.date('完成日期', 'Done on').notLater().optional(),
  },
  check({ orderedOn, doneOn }, refuse) {
    if (doneOn && doneOn < orderedOn) refuse('INVALID', 'doneOn');
  },
});

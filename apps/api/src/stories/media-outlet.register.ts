import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { MediaOutlet } from './media-placement.entity.js';
import { OutletKind, OutletLevel } from './story.enums.js';

/** Papers, stations and accounts in which stories appear (model §2.8). */
export const mediaOutletRegister = defineRegister({
  name: 'MediaOutlet',
  zh: '媒体',
  en: 'Media outlet',
  idKind: 'otl',
  reading: 'PUBLIC_DATA',
  natural: ['name'],
  order: [['name', 'asc']],
  entity: MediaOutlet,
  columns: {
    name: column.text('名称', 'Name', 80).seen('pub'),
    level: column.choice(OutletLevel, '级别', 'Level').seen('pub'),
    kind: column.choice(OutletKind, '类别', 'Kind').seen('pub'),
    closedOn: column.date('停办日期', 'Closed on').seen('pub').optional(),
  },
});

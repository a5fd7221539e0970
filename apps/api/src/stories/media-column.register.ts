import { organizationRegister } from '../divisions/organization.register.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { mediaColumnShape } from './admin/story.shape.js';
import { MediaColumn as MediaColumnType } from './admin/story.type.js';
import { MediaColumn } from './media-column.entity.js';

/** Named columns of stories (model §2.8). */
export const mediaColumnRegister = defineRegister({
  name: 'MediaColumn',
  list: 'mediaColumnLedger',
  zh: '专栏',
  en: 'Column',
  idKind: 'col',
  reading: 'PUBLIC_DATA',
  natural: ['name'],
  order: [['name', 'asc']],
  entity: MediaColumn,
  type: MediaColumnType,
  shape: mediaColumnShape as never,
  columns: {
    name: column.text('名称', 'Name', 80).seen('pub'),
    ownerId: column.reference(() => organizationRegister.target, 'org', '主办单位', 'Owner').owning('unit'),
    isPublic: column.flag('公开', 'Public').startsWith(true),
  },
});

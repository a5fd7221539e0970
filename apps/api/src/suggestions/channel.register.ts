import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { Channel } from './channel.entity.js';
import { ChannelGroup } from './collecting.enums.js';

/** How suggestions come in; a district may add its own (model §2.3). */
export const channelRegister = defineRegister({
  name: 'Channel',
  zh: '征集渠道',
  en: 'Channel',
  idKind: 'chn',
  reading: 'PUBLIC_DATA',
  write: 'settings.change',
  isReference: true,
  natural: ['code'],
  order: [['code', 'asc']],
  entity: Channel,
  columns: {
    code: column.code('代码', 'Code', /^[A-Z][A-Z0-9_]{1,39}$/),
    name: column.text('名称', 'Name', 40).seen('pub'),
    channelGroup: column.choice(ChannelGroup, '组别', 'Group'),
    validFrom: column.date('启用日期', 'In use from'),
    validTo: column.date('停用日期', 'In use until').optional(),
  },
  check: ({ validFrom, validTo }, refuse) => {
    if (validTo && validTo <= validFrom) refuse('INVALID', 'validTo');
  },
});

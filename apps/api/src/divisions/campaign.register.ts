import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { Campaign } from './campaign.entity.js';

/** Named drives with a period (model §2.1). */
export const campaignRegister = defineRegister({
  name: 'Campaign',
  zh: '集中活动',
  en: 'Campaign',
  idKind: 'cmp',
  reading: 'PUBLIC_DATA',
  natural: ['name'],
  order: [['validFrom', 'desc']],
  entity: Campaign,
  columns: {
    name: column.text('名称', 'Name', 80).seen('pub'),
    validFrom: column.date('开始日期', 'From').seen('pub'),
    validTo: column.date('结束日期', 'Until').seen('pub').optional(),
  },
  check({ validFrom, validTo }, refuse) {
    if (validTo && validTo < validFrom) refuse('INVALID', 'validTo');
  },
});

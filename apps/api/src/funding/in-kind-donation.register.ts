import { placeColumn } from '../divisions/place-columns.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import type { RegisterTarget } from '../platform/register/target.js';
import { projectColumn } from '../projects/project.target.js';
import { contributorShape } from './admin/contributor.shape.js';
import { Contributor } from './admin/contributor.type.js';

const contributorTarget: RegisterTarget = {
  idKind: 'ctr',
  table: 'contributor',
  type: () => Contributor,
  shape: () => contributorShape,
  key: 'id',
  names: ['name'],
  list: 'contributors',
};

/** Goods that were given, with what their voucher and the market say they are worth (model §2.7). */
export const inKindDonationRegister = defineRegister({
  name: 'InKindDonation',
  zh: '实物捐赠',
  en: 'Donation in kind',
  idKind: 'ikd',
  reading: 'MONEY_VOUCHER',
  natural: [],
  order: [['receivedOn', 'desc']],
  columns: {
    contributorId: column.reference(() => contributorTarget, 'ctr', '捐赠人', 'Contributor'),
    description: column.text('物品', 'Goods', 200).seen('pub'),
    items: column.int('数量', 'Items', 1).seen('pub'),
    unit: column.text('计量单位', 'Unit', 20).seen('pub'),
    voucherValue: column.money('凭证价值', 'Value on the voucher').seen('pub').optional(),
    fairValue: column.money('公允价值', 'Fair value').seen('pub').optional(),
    receivedOn: column.date('接收日期', 'Received on').notLater().seen('pub'),
    projectId: projectColumn().seen('pub').optional(),
    townCode: placeColumn.town().optional(),
    villageCode: placeColumn.village().optional(),
    publishName: column.flag('公开捐赠人名称', "The giver's name may be published"),
  },
});

import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { ServiceMenu } from './service-menu.entity.js';
import { volunteerTeamRegister } from './volunteer-team.register.js';

/** What villages may order in a month (model §2.7). */
export const serviceMenuRegister = defineRegister({
  name: 'ServiceMenu',
  zh: '服务菜单',
  en: 'Service menu',
  idKind: 'smn',
  reading: 'PUBLIC_DATA',
  natural: ['month', 'item'],
  order: [['month', 'desc'], ['item', 'asc']],
  entity: ServiceMenu,
  columns: {
    month: column.code('月份,如 2024-11', 'Month, such as 2024-11', /^\d{4}-(0[1-9]|1[0-2])$/),
    item: column.text('服务项目', 'Service', 80),
    teamId: column.reference(() => volunteerTeamRegister.target, 'vtm', '志愿服务队', 'Team').optional(),
  },
});

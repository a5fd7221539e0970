import { organizationRegister } from '../divisions/organization.register.js';
import { placeColumn } from '../divisions/place-columns.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { VolunteerTeam } from './volunteer-team.entity.js';

/** Teams of volunteers (model §2.7). */
export const volunteerTeamRegister = defineRegister({
  name: 'VolunteerTeam',
  zh: '志愿服务队',
  en: 'Volunteer team',
  idKind: 'vtm',
  reading: 'PUBLIC_DATA',
  isDistrictWide: true,
  natural: ['name'],
  order: [['name', 'asc']],
  entity: VolunteerTeam,
  columns: {
    name: column.text('名称', 'Name', 80).seen('pub'),
    theme: column.text('服务主题', 'Theme', 80).seen('pub'),
    organizationId: column.reference(() => organizationRegister.target, 'org', '所属单位', 'Organization').owning('unit'),
    members: column.int('人数', 'Members').of('人', 'persons').seen('pub'),
    townCode: placeColumn.town().optional(),
    villageCode: placeColumn.village().optional(),
    foundedOn: column.date('成立日期', 'Founded on').notLater(),
    closedOn: column.date('撤销日期', 'Closed on').optional(),
  },
  check({ foundedOn, closedOn }, refuse) {
    if (closedOn && closedOn < foundedOn) refuse('INVALID', 'closedOn');
  },
});

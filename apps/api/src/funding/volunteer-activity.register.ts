import { placeColumn } from '../divisions/place-columns.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { projectColumn } from '../projects/project.target.js';
import { volunteerTeamRegister } from './volunteer-team.register.js';
import { VolunteerActivityKind } from './volunteer.enums.js';

/** What volunteers did: sessions, hands, hours and whom they served (model §2.7). */
export const volunteerActivityRegister = defineRegister({
  name: 'VolunteerActivity',
  list: 'volunteerActivities',
  zh: '志愿活动',
  en: 'Volunteer activity',
  idKind: 'vac',
  reading: 'PUBLIC_DATA',
  isDistrictWide: true,
  natural: ['title', 'heldOn', 'townCode'],
  order: [['heldOn', 'desc']],
  columns: {
    title: column.text('名称', 'Title', 120).seen('pub'),
    kind: column.choice(VolunteerActivityKind, '类别', 'Kind').seen('pub'),
    heldOn: column.date('举办日期', 'Held on').notLater().seen('pub'),
    townCode: placeColumn.town().optional(),
    villageCode: placeColumn.village().optional(),
    teamId: column.reference(() => volunteerTeamRegister.target, 'vtm', '志愿服务队', 'Team').optional(),
    sessions: column.int('场次', 'Sessions', 1).startsWith(1),
    volunteers: column.int('志愿者人数', 'Volunteers').of('人', 'persons').seen('pub'),
    hours: column.decimal('服务时长', 'Hours').of('小时', 'hours').seen('pub'),
    servedPersonTimes: column.int('服务人次', 'Served').of('人次', 'person-times').seen('pub'),
    valuedAmount: column.money('折算价值', 'Valued at').optional(),
    projectId: projectColumn().optional(),
    partners: column.text('协办单位', 'Partners', 200).optional(),
  },
});

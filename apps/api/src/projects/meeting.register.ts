import { coordinationBodyRegister } from '../divisions/coordination-body.register.js';
import { organizationRegister } from '../divisions/organization.register.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { Meeting } from './meeting.entity.js';
import { MeetingKind } from './project-ledgers.enums.js';
import { projectTarget } from './project.target.js';

/** Meetings that coordinate, dispatch and review (model §2.6). */
export const meetingRegister = defineRegister({
  name: 'Meeting',
  zh: '会议',
  en: 'Meeting',
  idKind: 'mtg',
  reading: 'PROJECT_WORK',
  natural: ['kind', 'heldOn', 'chair'],
  order: [['heldOn', 'desc']],
  entity: Meeting,
  columns: {
    kind: column.choice(MeetingKind, '类别', 'Kind'),
    heldOn: column.date('召开日期', 'Held on'),
    month: column.code('所属月份,如 2024-11', 'Month, such as 2024-11', /^\d{4}-(0[1-9]|1[0-2])$/).optional(),
    bodyId: column.reference(() => coordinationBodyRegister.target, 'cbd', '协调机制', 'Body').optional(),
    chair: column.text('主持人', 'Chair', 40),
    organizationIds: column.references(() => organizationRegister.target, 'org', '参会单位', 'Organizations'),
    attendees: column.longText('参会人员', 'Attendees', 2_000).optional(),
    projectIds: column.references(() => projectTarget, 'prj', '议题项目', 'Projects on the agenda'),
    decisions: column.longText('议定事项', 'Decisions', 8_000).optional(),
    minutesId: column.file('会议纪要', 'Minutes', 'DOCUMENT').optional(),
  },
});

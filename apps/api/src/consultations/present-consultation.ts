import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { attendanceFields, requireAttendance, writeAttendance } from './attendance.input.js';
import { requireNotice } from './consultation-notice.js';
import { consultationConcept } from './consultation.policy.js';
import { itemsOf } from './expectation-list.js';
import { requirePastDay } from './require-past-day.js';

/** Step 1: the list is put before those who came (model §4.2). */
export const presentConsultation = moveOperation({
  name: 'presentConsultation',
  move: 'consultation.present',
  concept: consultationConcept,
  input: {
    heldOn: field.date('开会日期(留空为今天)', 'Held on; empty means today').optional(),
    ...attendanceFields,
  },
  async guard(act, consultation, values) {
    if ((await itemsOf(act, consultation)).length === 0) act.refuse('GUARD_NO_ITEMS');
    requirePastDay(act, 'heldOn', values.heldOn);
    if (consultation.announcedOn) await requireNotice(act, consultation.announcedOn, values.heldOn ?? act.today, 'heldOn');
    requireAttendance(act, consultation.format, values);
  },
  change(act, consultation, values) {
    consultation.step = 'PRESENT';
    consultation.heldOn = values.heldOn ?? act.today;
    writeAttendance(consultation, values);
  },
});

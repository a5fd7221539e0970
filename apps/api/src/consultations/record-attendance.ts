import { editOperation } from '../platform/operation/edit-operation.js';
import { attendanceFields, requireAttendance, writeAttendance } from './attendance.input.js';
import { consultationConcept } from './consultation.policy.js';
import { itemsOf } from './expectation-list.js';

/** Corrects who came, until the decisions are taken. */
export const recordAttendance = editOperation({
  name: 'recordAttendance',
  zh: '更正到会情况',
  en: 'Correct attendance',
  move: 'consultation.present',
  concept: consultationConcept,
  states: ['PRESENTING', 'SELECTING'],
  input: attendanceFields,
  async guard(act, consultation, values) {
    requireAttendance(act, consultation.format, values);
    const ticks = (await itemsOf(act, consultation)).map(({ tickCount }) => tickCount ?? 0);
    if (Math.max(0, ...ticks) > values.presentPersons) act.refuse('GUARD_TICKS_ABOVE_PRESENT', 'presentPersons');
  },
  change: (_act, consultation, values) => writeAttendance(consultation, values),
});

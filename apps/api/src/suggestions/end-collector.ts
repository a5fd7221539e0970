import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import type { Register, RegisterRow } from '../platform/register/register.js';
import { conceptOf, RECORDED } from '../platform/register/register-policy.js';

/** Ends the appointment of a collector; the row stays and is counted until that day. */
export const endCollector = (register: Register) =>
  editOperation<RegisterRow & { updatedAt: Date }, { closedOn: ReturnType<typeof field.date>; reason: ReturnType<typeof field.text> }>({
    name: 'endCollector',
    zh: '解聘征集员',
    en: 'End the appointment',
    move: 'collector.end',
    concept: conceptOf(register),
    states: [RECORDED],
    input: { closedOn: field.date('解聘日期', 'Ended on'), reason: field.text('解聘原因', 'Why it ended', 200) },
    guard(act, row, { closedOn }) {
      if (row['closedOn']) act.refuse('INVALID', 'closedOn');
      if (closedOn > act.today || closedOn < String(row['appointedOn'])) act.refuse('INVALID', 'closedOn');
    },
    change(_act, row, { closedOn, reason }) {
      Object.assign(row, { closedOn, closingReason: reason });
    },
  });

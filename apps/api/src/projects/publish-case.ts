import type { InputFields } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import type { Register, RegisterRow } from '../platform/register/register.js';
import { conceptOf, RECORDED } from '../platform/register/register-policy.js';

/** Publishes a case study; who does it answers for its words. */
export const publishCase = (register: Register) =>
  editOperation<RegisterRow & { updatedAt: Date }, InputFields>({
    name: 'publishCase',
    zh: '发布案例',
    en: 'Publish case',
    move: 'case.publish',
    concept: conceptOf(register),
    states: [RECORDED],
    input: {},
    guard(act, row) {
      if (row['publishedOn']) act.refuse('INVALID');
    },
    change(act, row) {
      Object.assign(row, { publishedOn: act.today, approvedBy: act.actorId });
    },
  });

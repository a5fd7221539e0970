import { dueOn } from '../platform/deadlines.js';
import { moveOperation } from '../platform/operation/operation.js';
import type { Act } from '../platform/operation/act.js';
import type { Supervisor } from './supervisor.entity.js';
import { supervisorConcept } from './supervisor.policy.js';

/** A further term from the end of the present one; once that has ended, the person is nominated anew (model §4.7). */
export const renewSupervisor = moveOperation({
  name: 'renewSupervisor',
  move: 'supervisor.renew',
  concept: supervisorConcept,
  input: {},
  guard: requireTerm,
  async change(act, row) {
    if (row.termEndsOn) row.termEndsOn = await dueOn(act, 'supervisor.term', row.termEndsOn);
  },
});

/** Back in office within the term (model §4.7). */
export const reinstateSupervisor = moveOperation({
  name: 'reinstateSupervisor',
  move: 'supervisor.reinstate',
  concept: supervisorConcept,
  input: {},
  guard: requireTerm,
  change(_act, row) {
    row.endedOn = null;
  },
});

function requireTerm(act: Act, { termEndsOn }: Supervisor): void {
  if (!termEndsOn || termEndsOn <= act.today) act.refuse('GUARD_TERM');
}

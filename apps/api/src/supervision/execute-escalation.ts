import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { escalationConcept } from './escalation.policy.js';

/** The measure was taken; a referral to discipline is the inspection officer's to take (model §4.10). */
export const executeEscalation = moveOperation({
  name: 'executeEscalation',
  move: 'escalation.execute',
  concept: escalationConcept,
  input: { executedOn: field.date('执行日期', 'Executed on') },
  guard(act, row, { executedOn }) {
    if (executedOn > act.today) act.refuse('INVALID', 'executedOn');
    if (row.level !== 'DISCIPLINE_REFERRAL' || act.caller.kind !== 'STAFF') return;
    if (!act.caller.viewer.grants.some(({ role }) => role === 'INSPECTION_OFFICER')) act.refuse('GUARD_DISCIPLINE_ONLY');
  },
  change(_act, row, { executedOn }) {
    row.executedOn = executedOn;
  },
});

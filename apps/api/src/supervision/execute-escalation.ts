import { requireFiles } from '../platform/files/hold-files.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { escalationConcept } from './escalation.policy.js';

/** The measure was taken; a referral to discipline is the inspection officer's to take (model §4.10). */
export const executeEscalation = moveOperation({
  name: 'executeEscalation',
  move: 'escalation.execute',
  concept: escalationConcept,
  input: {
    executedOn: field.date('执行日期', 'Executed on'),
    clueId: field.attachment('问题线索', 'Clue', 'CLUE').optional(),
  },
  async guard(act, row, { executedOn, clueId }) {
    if (executedOn > act.today) act.refuse('INVALID', 'executedOn');
    // What goes to the discipline organisation stands apart from every other measure.
    if (clueId && row.level !== 'DISCIPLINE_REFERRAL') act.refuse('INVALID', 'clueId');
    await requireFiles(act, clueId ? [clueId] : [], 'CLUE', 'clueId');
    if (row.level !== 'DISCIPLINE_REFERRAL' || act.caller.kind !== 'STAFF') return;
    if (!act.caller.viewer.grants.some(({ role }) => role === 'INSPECTION_OFFICER')) act.refuse('GUARD_DISCIPLINE_ONLY');
  },
  change(_act, row, { executedOn, clueId }) {
    row.clueId = clueId ?? null;
    row.executedOn = executedOn;
  },
});

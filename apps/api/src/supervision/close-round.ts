import { field } from '../platform/graph/input.js';
import type { Duty } from '../platform/duties.js';
import { moveOperation } from '../platform/operation/operation.js';
import { evaluationRoundConcept } from './evaluation-round.policy.js';
import { EvaluationRound } from './evaluation-round.entity.js';

/** No more calls and answers; before the last day only with a reason (model §4.6). */
export const closeRound = moveOperation({
  name: 'closeRound',
  move: 'round.close',
  concept: evaluationRoundConcept,
  input: { reason: field.text('提前截止的原因', 'Reason for closing early', 500).optional() },
  guard(act, row, { reason }) {
    if (act.today < row.closesOn && !reason) act.refuse('GUARD_ROUND_NOT_ENDED', 'reason', { closesOn: row.closesOn });
  },
});

/** Rounds whose last day has passed. */
export const roundClosing: Duty = {
  name: 'roundClosing',
  async run(act) {
    const ended = { districtCode: act.districtCode, state: 'OPEN', closesOn: { $lt: act.today }, voidedAt: null } as const;
    for (const round of await act.em.find(EvaluationRound, ended)) await act.step(evaluationRoundConcept, round, 'round.close');
  },
};

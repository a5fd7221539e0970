import { isInOffice } from '@doorstep/domain/supervision';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { Rating } from '../suggestions/suggestion.enums.js';
import { EvaluationRound } from './evaluation-round.entity.js';
import { supervisorCallConcept } from './supervisor-call.policy.js';
import type { SupervisorCall } from './supervisor-call.entity.js';
import { Supervisor } from './supervisor.entity.js';

const scores = {
  progressScore: field.int('进度得分', 'Score for progress', 0, 100),
  upkeepScore: field.int('管护得分', 'Score for upkeep', 0, 100),
  effectScore: field.int('成效得分', 'Score for effect', 0, 100),
};

const NOT_REACHED = {
  zh: '未接通的回访不能填写评价。',
  en: 'Who was not reached has given no rating.',
};

/** A call of the list: whether the supervisor was reached, and what was said (model §4.15). */
export const recordCall = editOperation({
  name: 'recordCall',
  zh: '登记电话回访',
  en: 'Record call',
  move: 'evaluation.call',
  concept: supervisorCallConcept,
  states: ['OPEN'],
  input: {
    reached: field.flag('已接通', 'Reached'),
    rating: field.choice(Rating, '满意度', 'Rating').optional(),
    progressScore: scores.progressScore.optional(),
    upkeepScore: scores.upkeepScore.optional(),
    effectScore: scores.effectScore.optional(),
    note: field.text('备注', 'Note', 1000).optional(),
  },
  async guard(act, row, { reached, rating, progressScore, upkeepScore, effectScore }) {
    await requireOpenRound(act, row.roundId);
    const given = [rating, progressScore, upkeepScore, effectScore].some((value) => value !== undefined);
    if (!reached && given) act.refuse('GUARD', 'reached', NOT_REACHED);
  },
  change(act, row, { reached, rating, progressScore, upkeepScore, effectScore, note }) {
    row.calledAt = act.now;
    row.caller = act.actorId;
    row.reached = reached;
    row.rating = rating ?? null;
    row.progressScore = progressScore ?? null;
    row.upkeepScore = upkeepScore ?? null;
    row.effectScore = effectScore ?? null;
    row.note = note ?? null;
  },
});

/** A supervisor rates with the own login, or the operator enters what was said in person (model §4.15). */
export const rateProject = editOperation({
  name: 'rateProject',
  zh: '打分',
  en: 'Rate',
  move: 'evaluation.rate',
  concept: supervisorCallConcept,
  states: ['OPEN'],
  input: {
    rating: field.choice(Rating, '满意度', 'Rating'),
    ...scores,
    note: field.text('备注', 'Note', 1000).optional(),
  },
  async guard(act, row) {
    await requireOpenRound(act, row.roundId);
    const supervisor = await act.em.findOneOrFail(Supervisor, { id: row.supervisorId, districtCode: act.districtCode });
    if (!isInOffice(supervisor, act.today)) act.refuse('GUARD_TERM');
  },
  change(act, row: SupervisorCall, values) {
    row.calledAt ??= act.now;
    row.reached = true;
    row.rating = values.rating;
    row.progressScore = values.progressScore;
    row.upkeepScore = values.upkeepScore;
    row.effectScore = values.effectScore;
    row.note = values.note ?? row.note ?? null;
  },
});

/** Calls and answers are taken while the round is OPEN. */
export async function requireOpenRound(act: Act, roundId: string): Promise<void> {
  const round = await act.em.findOne(EvaluationRound, { id: roundId, districtCode: act.districtCode, voidedAt: null });
  if (round?.state !== 'OPEN') act.refuse('GUARD_ROUND_NOT_OPEN');
}

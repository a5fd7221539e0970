import { dayInShanghai } from '../platform/clock.js';
import { refuseSamePerson } from '../platform/operation/same-person.js';
import { dueOn } from '@doorstep/domain/work-calendar';
import { calendarOf } from '../platform/deadlines.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { evaluateProject } from '../projects/evaluate-project.js';
import { Project } from '../projects/project.entity.js';
import { orderForFairGrade, requireLead } from './fair-grade-order.js';
import type { EvaluationResult } from './evaluation-result.entity.js';
import { evaluationRoundConcept, resultsOf } from './evaluation-round.policy.js';
import type { EvaluationRound } from './evaluation-round.entity.js';
import { EvaluationRoundEvent } from './evaluation-round.entity.js';

/** How long the unit of a FAIR project has to put it right, unless the leader names the day: the model leaves it to the order. */
const USUAL_TERM = { amount: 30, unit: 'CALENDAR' } as const;

/**
 * Confirms the results, which the one who computed them may not (model §4.6). Accepted projects take their grade; a FAIR
 * one gets an order at once, well inside the limit `rectification.issue`, and town and village are told.
 */
export const confirmRound = moveOperation({
  name: 'confirmRound',
  move: 'round.confirm',
  concept: evaluationRoundConcept,
  input: { rectifyBy: field.date('一般项目的整改期限', 'Day by which FAIR projects are put right').optional() },
  async guard(act, row, { rectifyBy }) {
    const computed = await computation(act, row);
    if (computed) await refuseSamePerson(act, computed.actorId, dayInShanghai(computed.at));
    const fair = (await resultsOf(act, row.id)).filter(({ grade }) => grade === 'FAIR');
    if (rectifyBy && rectifyBy <= act.today) act.refuse('INVALID', 'rectifyBy');
    for (const result of fair) await requireLead(act, result);
  },
  async change(act, row, { rectifyBy }) {
    row.confirmedBy = act.actorId;
    row.confirmedAt = act.now;
    const by = rectifyBy ?? dueOn(USUAL_TERM, act.today, await calendarOf(act)).date;
    for (const result of await resultsOf(act, row.id)) await confirm(act, result, by);
  },
});

async function confirm(act: Act, result: EvaluationResult, rectifyBy: string): Promise<void> {
  result.confirmedBy = act.actorId;
  result.confirmedAt = act.now;
  const project = await act.em.findOneOrFail(Project, { id: result.projectId, districtCode: act.districtCode });
  // A later round with too few answers takes no grade away.
  if (result.grade !== 'NOT_RATED' || !project.grade) await evaluateProject(act, project, result.grade);
  if (result.grade === 'FAIR') await orderForFairGrade(act, project, result, rectifyBy);
}

/** The last computation of the round, by its log. */
function computation(act: Act, round: EvaluationRound): Promise<EvaluationRoundEvent | null> {
  const computed = { districtCode: act.districtCode, evaluationRoundId: round.id, action: 'round.compute' };
  return act.em.findOne(EvaluationRoundEvent, computed, { orderBy: { at: 'desc', id: 'desc' } });
}

/** Results and grades become public (model §4.6). */
export const publishRound = moveOperation({
  name: 'publishRound',
  move: 'round.publish',
  concept: evaluationRoundConcept,
  input: {},
  async change(act, row) {
    row.publishedOn = act.today;
    for (const result of await resultsOf(act, row.id)) result.publishedOn = act.today;
  },
  publicText: () => '评价结果公布。',
});

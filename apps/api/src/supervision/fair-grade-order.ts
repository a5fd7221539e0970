import { DIMENSIONS } from '@doorstep/domain/code-lists/supervision-codes';
import type { Act } from '../platform/operation/act.js';
import { organizationsIn } from '../projects/project-team.js';
import type { Project } from '../projects/project.entity.js';
import type { EvaluationResult } from './evaluation-result.entity.js';
import { EvaluationRound } from './evaluation-round.entity.js';
import { EvaluationScheme } from './evaluation-scheme.entity.js';
import { makeRectificationOrder } from './make-rectification-order.js';
import { projectOf } from './project-subject.js';
import { rectificationOrderConcept } from './rectification-order.policy.js';

/** Refuses when a project that is graded FAIR has no unit that could be ordered to put it right. */
export async function requireLead(act: Act, result: EvaluationResult): Promise<void> {
  if ((await leadOf(act, result.projectId)) !== undefined) return;
  const { code } = await projectOf(act, result.projectId);
  act.refuse('GUARD', [], { zh: `项目 ${code} 没有牵头单位。`, en: `The project ${code} has no lead.` });
}

async function leadOf(act: Act, projectId: string): Promise<string | undefined> {
  const [lead] = await organizationsIn(act, projectId, ['LEAD']);
  return lead;
}

/** The order that follows a confirmed FAIR grade, to the unit that leads the project. */
export async function orderForFairGrade(act: Act, project: Project, result: EvaluationResult, dueOn: string): Promise<void> {
  const lead = await leadOf(act, project.id);
  if (!lead) return;
  const order = await makeRectificationOrder(act, project, {
    basis: 'FAIR_GRADE',
    toOrganizationId: lead,
    issues: await weakPoints(act, result),
    dueOn,
    resultId: result.id,
  });
  await act.log(rectificationOrderConcept, order, 'rectification.issue', null, order.state);
}

/** One issue for each dimension below the threshold of GOOD. */
async function weakPoints(act: Act, result: EvaluationResult): Promise<string[]> {
  const round = await act.em.findOneOrFail(EvaluationRound, { id: result.roundId, districtCode: act.districtCode });
  const scheme = await act.em.findOneOrFail(EvaluationScheme, { id: round.schemeId, districtCode: act.districtCode });
  const threshold = Number(scheme.goodThreshold);
  const scores = result.scores as Readonly<Record<string, number>>;
  const issues = Object.entries(DIMENSIONS).flatMap(([code, { zh }]) => {
    const score = scores[code];
    return score !== undefined && score < threshold ? [`${zh}得分 ${score},低于 ${threshold}`] : [];
  });
  return issues.length > 0 ? issues : [`综合得分 ${Number(result.score)},评价等级为一般`];
}

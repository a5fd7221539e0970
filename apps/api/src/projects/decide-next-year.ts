import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { AnnualPlan } from './annual-plan.entity.js';
import { ideaOf } from './idea-of.js';
import { makeProject } from './make-project.js';
import { NextYearDecision } from './next-year-decision.entity.js';
import { organizationsIn } from './project-team.js';
import type { Project } from './project.entity.js';
import { NextYearDecisionKind } from './project.enums.js';
import { projectConcept } from './project.policy.js';

/** Micro items and services are decided on at the end of their year (model §4.3); works end with their write-off. */
export function needsNextYearDecision(project: Pick<Project, 'scale' | 'isAsset'>): boolean {
  return project.scale === 'MICRO' || !project.isAsset;
}

/** Whether an item is extended, continued or ended next year. An extended one is proposed for the next plan. */
export const decideNextYear = editOperation({
  name: 'decideNextYear',
  zh: '次年去留',
  en: 'Decide next year',
  move: 'nextYear.decide',
  concept: projectConcept,
  states: ['LISTED', 'IMPLEMENTING', 'COMPLETED', 'ACCEPTED', 'EVALUATED', 'WRITTEN_OFF', 'SUSPENDED'],
  input: {
    decision: field.choice(NextYearDecisionKind, '去留决定', 'Decision'),
    reason: field.text('理由', 'Reason', 500),
  },
  async guard(act, project) {
    if (!needsNextYearDecision(project)) act.refuse('GUARD_NOT_MICRO');
    const { districtCode, id: projectId, planYear: year } = project;
    const known = await act.em.count(NextYearDecision, { districtCode, projectId, year });
    if (known > 0) act.refuse('DUPLICATE');
    const plan = project.planId ? await act.em.findOne(AnnualPlan, { id: project.planId, districtCode }) : null;
    if (plan?.state === 'CLOSED') act.refuse('GUARD_PLAN_CLOSED');
  },
  async change(act, project, { decision, reason }) {
    const successor = decision === 'EXTEND' ? await proposeAgain(act, project) : null;
    act.em.create(NextYearDecision, {
      districtCode: act.districtCode,
      projectId: project.id,
      year: project.planYear,
      decision,
      reason,
      basisId: await latestResult(act, project.id),
      // An operation of staff always has its actor.
      decidedBy: act.actorId ?? '',
      decidedOn: act.today,
      extendedIntoId: successor?.id ?? null,
      createdBy: act.actorId,
    });
    await act.log(projectConcept, project, 'nextYear.decide', project.state, project.state, { reason });
  },
});

/** The same item, proposed for the plan of the next year. */
async function proposeAgain(act: Act, project: Project): Promise<Project> {
  const [leadOrganizationId] = await organizationsIn(act, project.id, ['LEAD']);
  const successor = await makeProject(
    act,
    { ...ideaOf(project), planYear: project.planYear + 1, leadOrganizationId },
    { state: 'PROPOSED', proposedOn: act.today },
  );
  await act.log(projectConcept, successor, 'project.propose', null, 'PROPOSED');
  return successor;
}

const LATEST_RESULT = `
select id from evaluation_result where district_code = ? and project_id = ? and confirmed_at is not null
order by confirmed_at desc limit 1`;

/** The evaluation that a decision rests on. Results stand further right; here they are known by their table alone. */
async function latestResult(act: Act, projectId: string): Promise<string | null> {
  const [result] = await act.em.execute<{ id: string }[]>(LATEST_RESULT, [act.districtCode, projectId]);
  return result?.id ?? null;
}

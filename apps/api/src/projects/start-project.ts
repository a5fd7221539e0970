import { weightsSumTo100 } from '@doorstep/domain/milestones';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { ImplementationPlan } from './implementation-plan.entity.js';
import { milestonesOf, refreshLight } from './project-light.js';
import { organizationsIn } from './project-team.js';
import { projectConcept } from './project.policy.js';
import { requireDay } from './require-day.js';

/** Work begins: with a plan whose milestones weigh 100 and with one lead (model §4.3, invariants 1 and 2). */
export const startProject = moveOperation({
  name: 'startProject',
  move: 'project.start',
  concept: projectConcept,
  input: { startedOn: field.date('开工日期', 'Started on').optional() },
  async guard(act, project, { startedOn }) {
    requireDay(act, startedOn, 'startedOn', project.listedOn);
    const plan = await act.em.findOne(ImplementationPlan, { districtCode: act.districtCode, projectId: project.id });
    if (!plan) act.refuse('GUARD_IMPLEMENTATION_PLAN');
    const milestones = await milestonesOf(act, project.id);
    if (!weightsSumTo100(milestones.map((step) => step.weightPercent))) act.refuse('GUARD_WEIGHTS_100');
    if ((await organizationsIn(act, project.id, ['LEAD'])).length !== 1) act.refuse('GUARD_ONE_LEAD');
  },
  async change(act, project, { startedOn }) {
    project.startedOn = startedOn ?? act.today;
    await refreshLight(act, project);
  },
  publicText: () => '项目开工。',
});

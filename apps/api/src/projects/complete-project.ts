import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { milestonesOf, refreshLight } from './project-light.js';
import { ProjectOutput } from './project-output.entity.js';
import { projectConcept } from './project.policy.js';
import { requireDay } from './require-day.js';

/** The work is finished: every milestone done, progress 100, outputs entered (model §4.3, invariant 6). */
export const completeProject = moveOperation({
  name: 'completeProject',
  move: 'project.complete',
  concept: projectConcept,
  input: { completedOn: field.date('完工日期', 'Completed on').optional() },
  async guard(act, project, { completedOn }) {
    requireDay(act, completedOn, 'completedOn', project.startedOn);
    const open = (await milestonesOf(act, project.id)).filter((milestone) => !milestone.doneOn);
    if (open.length > 0) act.refuse('GUARD_MILESTONES_OPEN', [], { count: String(open.length) });
    if (Number(project.progressPercent) !== 100) act.refuse('GUARD_PROGRESS_100');
    const outputs = await act.em.count(ProjectOutput, { districtCode: act.districtCode, projectId: project.id, voidedAt: null });
    if (outputs === 0) act.refuse('GUARD_OUTPUTS_MISSING');
  },
  async change(act, project, { completedOn }) {
    project.completedOn = completedOn ?? act.today;
    await refreshLight(act, project);
  },
  publicText: () => '项目完工。',
});

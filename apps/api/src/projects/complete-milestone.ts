import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { Milestone } from './implementation-plan.entity.js';
import { projectConcept } from './project.policy.js';
import { requireDay } from './require-day.js';

/** A dated step is done, with what shows it. */
export const completeMilestone = editOperation({
  name: 'completeMilestone',
  zh: '完成节点',
  en: 'Complete a milestone',
  move: 'project.writePlan',
  concept: projectConcept,
  states: ['IMPLEMENTING'],
  input: {
    milestoneId: field.id('mls', '时间节点', 'Milestone'),
    doneOn: field.date('完成日期', 'Done on').optional(),
    evidence: field.text('完成情况', 'What shows it', 1000),
  },
  async guard(act, project, { milestoneId, doneOn }) {
    requireDay(act, doneOn, 'doneOn', project.startedOn);
    const milestone = await act.em.findOne(Milestone, { id: milestoneId, projectId: project.id, districtCode: act.districtCode, voidedAt: null });
    if (!milestone) act.refuse('NOT_FOUND', 'milestoneId');
    else if (milestone.doneOn) act.refuse('DUPLICATE', 'milestoneId');
  },
  async change(act, _project, { milestoneId, doneOn, evidence }) {
    const milestone = await act.em.findOneOrFail(Milestone, { id: milestoneId });
    milestone.doneOn = doneOn ?? act.today;
    milestone.evidence = evidence;
  },
});

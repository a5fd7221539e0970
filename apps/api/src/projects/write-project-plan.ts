import { weightsSumTo100 } from '@doorstep/domain/milestones';
import { requireFiles } from '../platform/files/hold-files.js';
import type { ValuesOf } from '../platform/graph/input.js';
import { field, inputOf } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { moveOperation } from '../platform/operation/operation.js';
import { ImplementationPlan, Milestone } from './implementation-plan.entity.js';
import { milestonesOf, refreshLight } from './project-light.js';
import { projectConcept } from './project.policy.js';
import { requirePublicTexts } from './require-public-texts.js';

const milestone = {
  id: field.id('mls', '已有节点', 'Milestone that stays').optional(),
  name: field.text('节点名称', 'Name', 80),
  plannedOn: field.date('计划日期', 'Planned on'),
  weightPercent: field.percent('权重(%)', 'Weight in percent'),
};
const milestoneInput = inputOf('MilestoneInput', '时间节点', 'A dated step', milestone);
type PlannedStep = ValuesOf<typeof milestone>;

/** Tasks, implementer and milestones that weigh 100 in one input; a later plan replaces what is not yet done. */
export const writeProjectPlan = moveOperation({
  name: 'writeProjectPlan',
  move: 'project.writePlan',
  concept: projectConcept,
  input: {
    tasks: field.text('工作任务', 'Tasks', 5000),
    implementer: field.text('实施主体', 'Implementer', 120),
    approvedOn: field.date('方案审定日期', 'Day of approval').optional(),
    fileId: field.attachment('实施方案文件', 'The plan as a file', 'DOCUMENT').optional(),
    milestones: field.rows('时间节点', 'Milestones', milestoneInput, 50),
  },
  async guard(act, project, { milestones, approvedOn, fileId }) {
    const held = await act.em.findOne(ImplementationPlan, { districtCode: act.districtCode, projectId: project.id });
    await requireFiles(act, fileId ? [fileId] : [], 'DOCUMENT', 'fileId', held?.fileId ? [held.fileId] : []);
    if (approvedOn && approvedOn > act.today) act.refuse('INVALID', 'approvedOn');
    if (!weightsSumTo100(milestones.map((step) => step.weightPercent))) act.refuse('GUARD_WEIGHTS_100', 'milestones');
    const known = await milestonesOf(act, project.id);
    milestones.forEach((step, index) => requireStep(act, step, index, known));
    for (const done of known.filter((step) => step.doneOn)) {
      if (!milestones.some(({ id }) => id === done.id)) {
        act.refuse('GUARD', 'milestones', { zh: `已完成的节点"${done.name}"须保留。`, en: `The milestone "${done.name}" is done and must stay.` });
      }
    }
  },
  async change(act, project, { tasks, implementer, approvedOn, fileId, milestones }) {
    const { districtCode } = act;
    const plan =
      (await act.em.findOne(ImplementationPlan, { districtCode, projectId: project.id })) ??
      act.em.create(ImplementationPlan, { districtCode, projectId: project.id, tasks, implementer, createdBy: act.actorId });
    Object.assign(plan, { tasks, implementer, approvedOn: approvedOn ?? plan.approvedOn ?? null, fileId: fileId ?? plan.fileId ?? null });
    const known = await milestonesOf(act, project.id);
    const steps = milestones.map(({ id, ...step }) => {
      const kept = known.find((candidate) => candidate.id === id);
      return kept ? Object.assign(kept, step) : act.em.create(Milestone, { ...step, districtCode, projectId: project.id, createdBy: act.actorId });
    });
    for (const left of known) if (!steps.includes(left)) left.voidedAt = act.now;
    await refreshLight(act, project, steps);
  },
});

function requireStep(act: Act, step: PlannedStep, index: number, known: readonly Milestone[]): void {
  const path = (name: string): string[] => ['milestones', String(index), name];
  requirePublicTexts(act, step, ['milestones', String(index)]);
  if (Number(step.weightPercent) === 0) act.refuse('INVALID', path('weightPercent'));
  if (step.id === undefined) return;
  const kept = known.find(({ id }) => id === step.id);
  if (!kept) act.refuse('NOT_FOUND', path('id'));
  else if (kept.doneOn && Number(kept.weightPercent) !== Number(step.weightPercent)) act.refuse('INVALID', path('weightPercent'));
}

import { requireSector } from '../divisions/require-sector.js';
import type { Act } from '../platform/operation/act.js';
import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { AnnualPlan, ProjectGroup } from './annual-plan.entity.js';
import { ImplementationPlan } from './implementation-plan.entity.js';
import { refreshLight } from './project-light.js';
import { projectConcept } from './project.policy.js';
import type { Project } from './project.entity.js';
import { requirePlannedOrder } from './require-idea.js';

/** The project enters the published list of its year and tier (model §4.3). */
export const listProject = moveOperation({
  name: 'listProject',
  move: 'project.list',
  concept: projectConcept,
  input: {
    planId: field.id('pln', '年度计划', 'Annual plan'),
    plannedStartOn: field.date('计划开工', 'Planned start').optional(),
    plannedEndOn: field.date('计划完工', 'Planned end').optional(),
    mainSectorId: field.id('sct', '主要领域', 'Main sector').optional(),
    batchId: field.id('pgr', '批次', 'Batch').optional(),
    programmeId: field.id('pgr', '精品工程', 'Programme').optional(),
    planDueOn: field.date('实施方案报送日期', 'Day by which the implementation plan comes').optional(),
  },
  async guard(act, project, values) {
    await requirePlan(act, project, values.planId);
    if (values.mainSectorId) await requireSector(act, values.mainSectorId, 'mainSectorId');
    else if (!project.mainSectorId) act.refuse('GUARD_PLAN_FIELDS', 'mainSectorId');
    const startOn = values.plannedStartOn ?? project.plannedStartOn;
    const endOn = values.plannedEndOn ?? project.plannedEndOn;
    if (!startOn) act.refuse('GUARD_PLAN_FIELDS', 'plannedStartOn');
    if (!endOn) act.refuse('GUARD_PLAN_FIELDS', 'plannedEndOn');
    requirePlannedOrder(act, startOn, endOn);
    if (values.batchId) await requireGroup(act, values.batchId, 'BATCH', 'batchId');
    if (values.programmeId) await requireGroup(act, values.programmeId, 'PROGRAMME', 'programmeId');
    const written = await act.em.count(ImplementationPlan, { districtCode: act.districtCode, projectId: project.id });
    if (written === 0 && !values.planDueOn) act.refuse('GUARD_IMPLEMENTATION_PLAN', 'planDueOn');
    if (values.planDueOn && values.planDueOn < act.today) act.refuse('INVALID', 'planDueOn');
  },
  async change(act, project, values) {
    project.planId = values.planId;
    project.plannedStartOn = values.plannedStartOn ?? project.plannedStartOn;
    project.plannedEndOn = values.plannedEndOn ?? project.plannedEndOn;
    project.batchId = values.batchId ?? project.batchId;
    project.programmeId = values.programmeId ?? project.programmeId;
    if (values.mainSectorId) {
      project.mainSectorId = values.mainSectorId;
      project.sectorIds = [...new Set([values.mainSectorId, ...project.sectorIds])];
    }
    project.listedOn = act.today;
    await refreshLight(act, project);
  },
  publicText: ({ planDueOn }) =>
    planDueOn ? `项目列入年度民生实事清单,实施方案于${planDueOn}前公布。` : '项目列入年度民生实事清单。',
});

/** The plan of the project's year, tier and town, approved or under way. */
async function requirePlan(act: Act, project: Pick<Project, 'planYear' | 'tier' | 'townCode'>, planId: string): Promise<void> {
  const plan = await act.em.findOne(AnnualPlan, { id: planId, districtCode: act.districtCode, voidedAt: null });
  if (!plan) return act.refuse('NOT_FOUND', 'planId');
  const isOurs = plan.year === project.planYear && plan.tier === project.tier && (!plan.townCode || plan.townCode === project.townCode);
  if (!isOurs) act.refuse('INVALID', 'planId');
  if (plan.state !== 'APPROVED' && plan.state !== 'IMPLEMENTING') act.refuse('GUARD_PLAN_STATE', 'planId');
}

async function requireGroup(act: Act, id: string, kind: ProjectGroup['kind'], path: string): Promise<void> {
  const group = await act.em.findOne(ProjectGroup, { id, kind, districtCode: act.districtCode, voidedAt: null });
  if (!group) act.refuse('NOT_FOUND', path);
}

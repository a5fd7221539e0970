import type { ValuesOf } from '../platform/graph/input.js';
import { field, inputOf } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import type { Act } from '../platform/operation/act.js';
import type { AnnualPlan } from './annual-plan.entity.js';
import { annualPlanConcept } from './annual-plan.policy.js';
import { needsNextYearDecision } from './decide-next-year.js';
import { NextYearDecision } from './next-year-decision.entity.js';
import { candidatesOf } from './plan-candidates.js';
import { Project } from './project.entity.js';
import { projectConcept } from './project.policy.js';

/** The plan is published; the projects it approved stand on the list. */
export const publishAnnualPlan = moveOperation({
  name: 'publishAnnualPlan',
  move: 'plan.publish',
  concept: annualPlanConcept,
  input: {},
  async guard(act, plan) {
    const unlisted = await candidatesOf(act, plan, ['APPROVED']);
    if (unlisted.length > 0) {
      act.refuse('GUARD', [], { zh: `还有 ${unlisted.length} 个已审定项目未列入清单。`, en: `${unlisted.length} approved projects are not listed yet.` });
    }
    if ((await candidatesOf(act, plan, ['LISTED', 'IMPLEMENTING'])).length === 0) {
      act.refuse('GUARD', [], { zh: '计划还没有列入清单的项目。', en: 'The plan has no listed project yet.' });
    }
  },
  change(act, plan) {
    plan.publishedOn = act.today;
  },
  publicText: () => '年度计划公布。',
});

const reason = {
  projectId: field.id('prj', '项目', 'Project'),
  reason: field.text('未完工说明', 'Why it is not completed', 500),
};
const reasonInput = inputOf('UnfinishedProjectInput', '未完工项目说明', 'A project that is not completed, and why', reason);
type Reason = ValuesOf<typeof reason>;

/** The year is closed: every project is completed or says why not, and it is decided what goes on next year. */
export const closeAnnualPlan = moveOperation({
  name: 'closeAnnualPlan',
  move: 'plan.close',
  concept: annualPlanConcept,
  input: { unfinished: field.rows('未完工项目说明', 'Projects that are not completed', reasonInput, 500) },
  async guard(act, plan, { unfinished }) {
    const open = await candidatesOf(act, plan, ['LISTED', 'IMPLEMENTING', 'SUSPENDED']);
    const explained = new Set(unfinished.map(({ projectId }) => projectId));
    const silent = open.filter((project) => !explained.has(project.id));
    if (silent.length > 0) act.refuse('GUARD_PROJECTS_OPEN', 'unfinished', { count: String(silent.length) });
    const undecided = await undecidedOf(act, plan);
    if (undecided > 0) act.refuse('GUARD_NEXT_YEAR_OPEN', [], { count: String(undecided) });
    unfinished.forEach(({ projectId }, index) => {
      if (!open.some(({ id }) => id === projectId)) act.refuse('NOT_FOUND', ['unfinished', String(index), 'projectId']);
    });
  },
  async change(act, plan, { unfinished }) {
    plan.closedOn = act.today;
    const whyOf = new Map(unfinished.map((entry: Reason) => [entry.projectId, entry.reason]));
    for (const project of await candidatesOf(act, plan, ['LISTED', 'IMPLEMENTING', 'SUSPENDED'])) {
      projectConcept.writeEvent?.(
        project,
        {
          at: act.now,
          actorId: act.actorId,
          action: 'plan.close',
          fromState: project.state,
          toState: project.state,
          reason: whyOf.get(project.id) ?? null,
          publicText: null,
          isPublicStep: false,
        },
        act,
      );
    }
  },
});

/** Micro items and services of the plan on which nobody has decided. */
async function undecidedOf(act: Act, plan: AnnualPlan): Promise<number> {
  const listed = await act.em.find(Project, { districtCode: act.districtCode, planId: plan.id, voidedAt: null, cancelledOn: null, listedOn: { $ne: null } });
  const asked = listed.filter(needsNextYearDecision).map(({ id }) => id);
  const decided = await act.em.count(NextYearDecision, { projectId: { $in: asked }, year: plan.year });
  return asked.length - decided;
}

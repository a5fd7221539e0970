import { isAdjustable } from '@doorstep/domain/adjustment';
import type { AdjustmentKind } from '@doorstep/domain/code-lists/delivery-codes';
import { PROJECT_STATES } from '@doorstep/domain/machines/project';
import type { Act } from '../platform/operation/act.js';
import { AdjustmentRequest } from './adjustment-request.entity.js';
import { AnnualPlan } from './annual-plan.entity.js';
import { proposalOf } from './adjustment-proposal.js';
import { Project } from './project.entity.js';

/** States in which a request still leads somewhere. */
const OPEN = ['SUBMITTED', 'SURVEYED', 'IN_REVIEW', 'APPROVED'] as const;

/** Refuses an adjustment that the project's own stages do not allow. */
export function requireAdjustable(act: Act, kind: AdjustmentKind, project: Project, path: string | readonly string[] = 'projectId'): void {
  if (!isAdjustable(kind, project.state)) act.refuse('GUARD_NOT_ADJUSTABLE', path, { state: PROJECT_STATES[project.state].zh });
}

/** The projects that a request is about: the one that it names, then those merged with it. None for an addition. */
export async function projectsOf(act: Act, request: AdjustmentRequest): Promise<Project[]> {
  const ids = [request.projectId, ...proposalOf(request).mergedProjectIds].filter((id) => id !== null && id !== undefined);
  if (request.kind === 'ADD') return [];
  const found = await act.em.find(Project, { id: { $in: ids }, districtCode: act.districtCode });
  return ids.flatMap((id) => found.filter((project) => project.id === id));
}

/** Refuses a request whose projects, or whose year's plan, have gone on meanwhile. */
export async function requireTimely(act: Act, request: AdjustmentRequest): Promise<void> {
  for (const project of await projectsOf(act, request)) requireAdjustable(act, request.kind, project, []);
  if (request.kind === 'ADD' && !(await planFor(act, request))) act.refuse('GUARD_PLAN_STATE');
}

/** Refuses a second request about the same project while the first is open. */
export async function requireNoOther(act: Act, request: AdjustmentRequest): Promise<void> {
  const ids = (await projectsOf(act, request)).map(({ id }) => id);
  if (ids.length === 0) return;
  const open = await act.em.find(AdjustmentRequest, { districtCode: act.districtCode, id: { $ne: request.id }, state: { $in: [...OPEN] }, kind: { $ne: 'ADD' }, voidedAt: null });
  const other = open.find((one) => [one.projectId, ...proposalOf(one).mergedProjectIds].some((id) => id !== null && id !== undefined && ids.includes(id)));
  if (other) act.refuse('GUARD_ADJUSTMENT_OPEN', [], { no: other.no });
}

/** The plan that an addition enters: of its year and tier, approved or under way; the town's own before the district's. */
export async function planFor(act: Act, request: AdjustmentRequest): Promise<AnnualPlan | null> {
  const { planYear, projects: [described] } = proposalOf(request);
  const { tier, villageCode } = described ?? {};
  if (!planYear || !tier) return null;
  const townCode = villageCode?.slice(0, 9) ?? described?.townCode;
  const plans = await act.em.find(AnnualPlan, { districtCode: act.districtCode, year: planYear, tier, state: { $in: ['APPROVED', 'IMPLEMENTING'] }, voidedAt: null });
  return plans.find((plan) => townCode && plan.townCode === townCode) ?? plans.find((plan) => !plan.townCode) ?? null;
}

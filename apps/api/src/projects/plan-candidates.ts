import type { FilterQuery } from '@mikro-orm/core';
import type { AnnualPlan } from './annual-plan.entity.js';
import { Project } from './project.entity.js';
import type { Act } from '../platform/operation/act.js';

/** The projects that a plan is about: of its year, tier and town, or listed in it. */
export function candidatesOf(act: Act, plan: AnnualPlan, states: readonly Project['state'][]): Promise<Project[]> {
  const place: FilterQuery<Project> = plan.townCode ? { townCode: plan.townCode } : {};
  return act.em.find(Project, {
    districtCode: act.districtCode,
    voidedAt: null,
    state: { $in: [...states] },
    $or: [{ planId: plan.id }, { planId: null, planYear: plan.year, tier: plan.tier, ...place }],
  });
}

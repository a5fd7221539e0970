import type { Operation } from '../platform/operation/operation.js';
import { approveAnnualPlan, deliberateAnnualPlan } from './decide-annual-plan.js';
import { openAnnualPlan } from './open-annual-plan.js';
import { closeAnnualPlan, publishAnnualPlan } from './publish-annual-plan.js';

/** Moves of an annual plan that the admin graph offers. */
export const annualPlanOperations = [
  openAnnualPlan,
  deliberateAnnualPlan,
  approveAnnualPlan,
  publishAnnualPlan,
  closeAnnualPlan,
] as unknown as readonly Operation[];

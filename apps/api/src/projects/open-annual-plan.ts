import { Tier } from '../divisions/division.enums.js';
import { requirePlace } from '../divisions/require-place.js';
import { field } from '../platform/graph/input.js';
import { createOperation } from '../platform/operation/operation.js';
import { AnnualPlan } from './annual-plan.entity.js';
import { annualPlanConcept } from './annual-plan.policy.js';

/** Opens the plan of a year, tier and town; there is one of each (model §4.11). */
export const openAnnualPlan = createOperation({
  name: 'openAnnualPlan',
  move: 'plan.open',
  concept: annualPlanConcept,
  input: {
    year: field.int('年度', 'Year', 2000, 2100),
    tier: field.choice(Tier, '层级', 'Tier'),
    townCode: field.place(9, '镇街(区级计划不填)', 'Town; none for the district').optional(),
  },
  subject: (act, { tier, townCode }) => ({ districtCode: act.districtCode, townCode: townCode ?? null, tier, units: [], selves: [] }),
  async guard(act, { year, tier, townCode }) {
    await requirePlace(act, { townCode });
    if (tier === 'DISTRICT' && townCode) act.refuse('INVALID', 'townCode');
    const known = await act.em.count(AnnualPlan, { districtCode: act.districtCode, year, tier, townCode: townCode ?? null });
    if (known > 0) act.refuse('DUPLICATE', 'year');
  },
  create: (act, { year, tier, townCode }) =>
    act.em.create(AnnualPlan, {
      districtCode: act.districtCode,
      year,
      tier,
      townCode: townCode ?? null,
      state: 'PLANNING',
      createdBy: act.actorId,
    }),
});

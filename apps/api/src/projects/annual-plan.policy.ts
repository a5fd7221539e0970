import { annualPlanMachine } from '@doorstep/domain/machines/annual-plan';
import type { Concept } from '../platform/operation/concept.js';
import { AnnualPlan, AnnualPlanEvent } from './annual-plan.entity.js';

/** A plan belongs to its town, or to the district; it is public from its publication. */
export const annualPlanConcept: Concept<AnnualPlan> = {
  name: 'annualPlan',
  idKind: 'pln',
  entity: AnnualPlan,
  reading: 'PROJECT_WORK',
  machine: annualPlanMachine,
  stateOf: (row) => row.state,
  setState: (row, state) => {
    row.state = state as AnnualPlan['state'];
  },
  subjectOf: (row) => ({
    districtCode: row.districtCode,
    townCode: row.townCode,
    tier: row.tier,
    units: [],
    selves: [],
    isPublished: Boolean(row.publishedOn),
  }),
  writeEvent(row, event, act) {
    act.em.create(AnnualPlanEvent, { districtCode: row.districtCode, annualPlanId: row.id, ...event, createdBy: event.actorId });
  },
  publicRows: (row) => (row.publishedOn && !row.voidedAt ? [{ type: 'pln', id: row.id }] : []),
};

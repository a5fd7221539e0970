import { TIERS } from '@doorstep/domain/code-lists/division-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { PROGRAMME_LEVELS, PROJECT_GROUP_KINDS } from '@doorstep/domain/code-lists/project-codes';
import { ANNUAL_PLAN_STATES } from '@doorstep/domain/machines/annual-plan';
import { defineEntity, p } from '@mikro-orm/core';
import { eventRow, rowEnd, rowStart } from '../platform/database/base.entity.js';

const AnnualPlanSchema = defineEntity({
  name: 'AnnualPlan',
  tableName: 'annual_plan',
  properties: {
    ...rowStart,
    year: p.integer(),
    tier: p.enum(codesOf(TIERS)),
    townCode: p.text().nullable(),
    state: p.enum(codesOf(ANNUAL_PLAN_STATES)),
    documentNo: p.text().nullable(),
    publishedOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** Year's list of one tier (of one town). */
export class AnnualPlan extends AnnualPlanSchema.class {}
AnnualPlanSchema.setClass(AnnualPlan);

const AnnualPlanEventSchema = defineEntity({
  name: 'AnnualPlanEvent',
  tableName: 'annual_plan_event',
  properties: {
    ...eventRow,
    annualPlanId: () => p.manyToOne(AnnualPlan).mapToPk().fieldName('annual_plan_id'),
  },
});

/** Append-only log of the moves of a plan. */
export class AnnualPlanEvent extends AnnualPlanEventSchema.class {}
AnnualPlanEventSchema.setClass(AnnualPlanEvent);

const ProjectGroupSchema = defineEntity({
  name: 'ProjectGroup',
  tableName: 'project_group',
  properties: {
    ...rowStart,
    kind: p.enum(codesOf(PROJECT_GROUP_KINDS)),
    name: p.text(),
    no: p.text().nullable(),
    level: p.enum(codesOf(PROGRAMME_LEVELS)).nullable(),
    year: p.integer(),
    planId: () => p.manyToOne(AnnualPlan).mapToPk().fieldName('plan_id').nullable(),
    announcedOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** A batch within a plan, or a named programme. */
export class ProjectGroup extends ProjectGroupSchema.class {}
ProjectGroupSchema.setClass(ProjectGroup);

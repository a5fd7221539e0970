import { defineEntity, p } from '@mikro-orm/core';
import { Attachment } from '../platform/attachment.entity.js';
import { Project } from './project.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const ImplementationPlanSchema = defineEntity({
  name: 'ImplementationPlan',
  tableName: 'implementation_plan',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    tasks: p.text(),
    implementer: p.text(),
    approvedOn: p.date().nullable(),
    fileId: () => p.manyToOne(Attachment).mapToPk().fieldName('file_id').nullable(),
    ...changingEnd,
  },
});

/** Tasks and implementer of a project. */
export class ImplementationPlan extends ImplementationPlanSchema.class {}
ImplementationPlanSchema.setClass(ImplementationPlan);

const MilestoneSchema = defineEntity({
  name: 'Milestone',
  tableName: 'milestone',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    name: p.text(),
    plannedOn: p.date(),
    doneOn: p.date().nullable(),
    weightPercent: p.decimal().precision(5).scale(2),
    evidence: p.text().nullable(),
    voidedAt: p.datetime().nullable(),
    ...changingEnd,
  },
});

/** Dated step of a project; weights sum to 100 before it starts. A new plan voids the steps that it leaves out. */
export class Milestone extends MilestoneSchema.class {}
MilestoneSchema.setClass(Milestone);

import { OUTPUT_MODES, PARTICIPATION_STAGES } from '@doorstep/domain/code-lists/delivery-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Project } from './project.entity.js';

const ProjectOutputSchema = defineEntity({
  name: 'ProjectOutput',
  tableName: 'project_output',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    name: p.text(),
    unit: p.text(),
    quantity: p.decimal().precision(18).scale(2),
    mode: p.enum(codesOf(OUTPUT_MODES)),
    on: p.date(),
    beforePhotoIds: p.array().columnType('uuid[]').onCreate(() => []),
    afterPhotoIds: p.array().columnType('uuid[]').onCreate(() => []),
    ...rowEnd,
  },
});

/** Measured result of a project. */
export class ProjectOutput extends ProjectOutputSchema.class {}
ProjectOutputSchema.setClass(ProjectOutput);

const ParticipationSchema = defineEntity({
  name: 'Participation',
  tableName: 'participation',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    stage: p.enum(codesOf(PARTICIPATION_STAGES)),
    partyMembers: p.integer().nullable(),
    residentPersonTimes: p.integer(),
    on: p.date(),
    ...rowEnd,
  },
});

/** Person-times of taking part, by stage. */
export class Participation extends ParticipationSchema.class {}
ParticipationSchema.setClass(Participation);

const BenefitRecordSchema = defineEntity({
  name: 'BenefitRecord',
  tableName: 'benefit_record',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    personTimes: p.integer(),
    persons: p.integer().nullable(),
    periodStart: p.date(),
    periodEnd: p.date(),
    basis: p.text(),
    ...rowEnd,
  },
});

/** Person-times that benefited in a period. */
export class BenefitRecord extends BenefitRecordSchema.class {}
BenefitRecordSchema.setClass(BenefitRecord);

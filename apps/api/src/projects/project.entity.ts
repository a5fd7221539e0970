import { TIERS } from '@doorstep/domain/code-lists/division-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import {
  GRADES,
  PLACE_KINDS,
  PLAN_ORIGINS,
  SCALES,
  SCHEDULE_LIGHTS,
  SERVICE_KINDS,
  SOURCE_LEVELS,
  STREAMS,
} from '@doorstep/domain/code-lists/project-codes';
import { PROJECT_STATES } from '@doorstep/domain/machines/project';
import { defineEntity, p } from '@mikro-orm/core';
import { AnnualPlan, ProjectGroup } from './annual-plan.entity.js';
import { Sector } from '../divisions/sector.entity.js';
import { placeWithGrid, rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Attachment } from '../platform/attachment.entity.js';

const ProjectSchema = defineEntity({
  name: 'Project',
  tableName: 'project',
  properties: {
    ...rowStart,
    code: p.text(),
    title: p.text(),
    summary: p.text(),
    content: p.text(),
    tier: p.enum(codesOf(TIERS)),
    scale: p.enum(codesOf(SCALES)),
    stream: p.enum(codesOf(STREAMS)),
    serviceKind: p.enum(codesOf(SERVICE_KINDS)).nullable(),
    isAsset: p.boolean(),
    planOrigin: p.enum(codesOf(PLAN_ORIGINS)),
    planYear: p.integer(),
    planId: () => p.manyToOne(AnnualPlan).mapToPk().fieldName('plan_id').nullable(),
    batchId: () => p.manyToOne(ProjectGroup).mapToPk().fieldName('batch_id').nullable(),
    programmeId: () => p.manyToOne(ProjectGroup).mapToPk().fieldName('programme_id').nullable(),
    sourceLevel: p.enum(codesOf(SOURCE_LEVELS)),
    mainSectorId: () => p.manyToOne(Sector).mapToPk().fieldName('main_sector_id').nullable(),
    sectorIds: p
      .array()
      .columnType('uuid[]')
      .onCreate(() => []),
    placeKind: p.enum(codesOf(PLACE_KINDS)).nullable(),
    ...placeWithGrid,
    estateName: p.text().nullable(),
    placeText: p.text().nullable(),
    longitude: p.decimal().precision(9).scale(6).nullable(),
    latitude: p.decimal().precision(9).scale(6).nullable(),
    isPublicPlace: p.boolean(),
    beneficiariesPlanned: p.integer().nullable(),
    budgetAmount: p.decimal().precision(18).scale(2).nullable(),
    isInduced: p.boolean().default(false),
    noApplication: p.boolean().default(false),
    plannedStartOn: p.date().nullable(),
    plannedEndOn: p.date().nullable(),
    reservedOn: p.date().nullable(),
    proposedOn: p.date().nullable(),
    rejectedOn: p.date().nullable(),
    listedOn: p.date().nullable(),
    startedOn: p.date().nullable(),
    completedOn: p.date().nullable(),
    acceptedOn: p.date().nullable(),
    evaluatedOn: p.date().nullable(),
    writtenOffOn: p.date().nullable(),
    cancelledOn: p.date().nullable(),
    suspendedOn: p.date().nullable(),
    suspendedFrom: p.enum(['LISTED', 'IMPLEMENTING'] as const).nullable(),
    replacedByIds: p
      .array()
      .columnType('uuid[]')
      .onCreate(() => []),
    state: p.enum(codesOf(PROJECT_STATES)),
    progressPercent: p.decimal().precision(5).scale(2).default(0),
    scheduleLight: p.enum(codesOf(SCHEDULE_LIGHTS)).default('GREY'),
    grade: p.enum(codesOf(GRADES)).nullable(),
    coverImageId: () => p.manyToOne(Attachment).mapToPk().fieldName('cover_image_id').nullable(),
    ...rowEnd,
  },
});

/** A livelihood project. */
export class Project extends ProjectSchema.class {}
ProjectSchema.setClass(Project);

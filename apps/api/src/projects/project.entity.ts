import { defineEntity, p } from '@mikro-orm/core';
import { AnnualPlan, ProjectGroup } from './annual-plan.entity.js';
import { Sector } from '../divisions/sector.entity.js';
import { placeWithGrid, rowEnd, rowStart } from '../platform/database/base.entity.js';

const ProjectSchema = defineEntity({
  name: 'Project',
  tableName: 'project',
  properties: {
    ...rowStart,
    code: p.text(),
    title: p.text(),
    summary: p.text(),
    content: p.text(),
    tier: p.enum(['DISTRICT', 'TOWN', 'VILLAGE'] as const),
    scale: p.enum(['MACRO', 'NORMAL', 'MICRO'] as const),
    stream: p.enum(['TOP_DOWN', 'BOTTOM_UP', 'NEGATIVE_LIST'] as const),
    serviceKind: p.enum(['UNIVERSAL', 'SPECIAL', 'PILOT'] as const).nullable(),
    isAsset: p.boolean(),
    planOrigin: p.enum(['INITIAL_PLAN', 'DYNAMIC_ADDITION'] as const),
    planYear: p.integer(),
    planId: () => p.manyToOne(AnnualPlan).mapToPk().fieldName('plan_id').nullable(),
    batchId: () => p.manyToOne(ProjectGroup).mapToPk().fieldName('batch_id').nullable(),
    programmeId: () => p.manyToOne(ProjectGroup).mapToPk().fieldName('programme_id').nullable(),
    sourceLevel: p.enum(['NATIONAL', 'PROVINCIAL', 'CITY', 'DISTRICT', 'TOWN', 'VILLAGE'] as const),
    mainSectorId: () => p.manyToOne(Sector).mapToPk().fieldName('main_sector_id').nullable(),
    sectorIds: p
      .array()
      .columnType('uuid[]')
      .onCreate(() => []),
    placeKind: p.enum(['CITY', 'PARK', 'BLOCK', 'COMMUNITY', 'ESTATE'] as const).nullable(),
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
    state: p.enum([
      'RESERVED',
      'PROPOSED',
      'CONSULTED',
      'APPROVED',
      'LISTED',
      'IMPLEMENTING',
      'COMPLETED',
      'ACCEPTED',
      'EVALUATED',
      'WRITTEN_OFF',
      'SUSPENDED',
      'CANCELLED',
      'REJECTED',
    ] as const),
    progressPercent: p.decimal().precision(5).scale(2).default(0),
    scheduleLight: p.enum(['GREEN', 'YELLOW', 'RED', 'BLUE', 'GREY'] as const).default('GREY'),
    grade: p.enum(['EXCELLENT', 'GOOD', 'FAIR', 'NOT_RATED'] as const).nullable(),
    ...rowEnd,
  },
});

/** A livelihood project. */
export class Project extends ProjectSchema.class {}
ProjectSchema.setClass(Project);

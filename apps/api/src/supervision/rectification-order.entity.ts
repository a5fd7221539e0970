import { codesOf } from '@doorstep/domain/code-lists/label';
import { RECTIFICATION_BASES } from '@doorstep/domain/code-lists/supervision-codes';
import { RECTIFICATION_STATES } from '@doorstep/domain/machines/rectification';
import { defineEntity, p } from '@mikro-orm/core';
import { EvaluationResult } from './evaluation-result.entity.js';
import { Organization } from '../divisions/organization.entity.js';
import { Project } from '../projects/project.entity.js';
import { SupervisionRecord } from './supervision-record.entity.js';
import { eventRow, rowEnd, rowStart } from '../platform/database/base.entity.js';

const RectificationOrderSchema = defineEntity({
  name: 'RectificationOrder',
  tableName: 'rectification_order',
  properties: {
    ...rowStart,
    no: p.text(),
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    basis: p.enum(codesOf(RECTIFICATION_BASES)),
    resultId: () => p.manyToOne(EvaluationResult).mapToPk().fieldName('result_id').nullable(),
    supervisionRecordId: () => p.manyToOne(SupervisionRecord).mapToPk().fieldName('supervision_record_id').nullable(),
    toOrganizationId: () => p.manyToOne(Organization).mapToPk().fieldName('to_organization_id'),
    toldTownAt: p.datetime().nullable(),
    toldVillageAt: p.datetime().nullable(),
    issuedOn: p.date(),
    issues: p.text(),
    measures: p.text().nullable(),
    responses: p.text().nullable(),
    dueOn: p.date(),
    state: p.enum(codesOf(RECTIFICATION_STATES)),
    verifiedBy: p.uuid().nullable(),
    closedOn: p.date().nullable(),
    ...rowEnd,
  },
});

/** Order to put a project right by a date. */
export class RectificationOrder extends RectificationOrderSchema.class {}
RectificationOrderSchema.setClass(RectificationOrder);

const RectificationOrderEventSchema = defineEntity({
  name: 'RectificationOrderEvent',
  tableName: 'rectification_order_event',
  properties: {
    ...eventRow,
    rectificationOrderId: () => p.manyToOne(RectificationOrder).mapToPk().fieldName('rectification_order_id'),
  },
});

/** Append-only log of the moves of a rectification order. */
export class RectificationOrderEvent extends RectificationOrderEventSchema.class {}
RectificationOrderEventSchema.setClass(RectificationOrderEvent);

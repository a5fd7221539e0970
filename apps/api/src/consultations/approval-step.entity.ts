import { defineEntity, p } from '@mikro-orm/core';
import { childEnd, rowStart } from '../platform/database/base.entity.js';

const ApprovalStepSchema = defineEntity({
  name: 'ApprovalStep',
  tableName: 'approval_step',
  properties: {
    ...rowStart,
    targetKind: p.enum(['WISH_LIST', 'PROJECT', 'ANNUAL_PLAN', 'ADJUSTMENT_REQUEST', 'WRITE_OFF'] as const),
    targetId: p.uuid(),
    no: p.integer(),
    body: p.enum(['UNIT', 'TOWN', 'COLLECTIVE_DISCUSSION', 'GOVERNMENT', 'COMMITTEE'] as const),
    decision: p.enum(['AGREE', 'REFUSE'] as const),
    decidedOn: p.date(),
    decidedBy: p.uuid(),
    docNo: p.text().nullable(),
    note: p.text().nullable(),
    ...childEnd,
  },
});

/** One body's recorded decision on the way to approval. */
export class ApprovalStep extends ApprovalStepSchema.class {}
ApprovalStepSchema.setClass(ApprovalStep);

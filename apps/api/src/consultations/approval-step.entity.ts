import { APPROVAL_BODIES, APPROVAL_DECISIONS, APPROVAL_TARGETS } from '@doorstep/domain/code-lists/consultation-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { childEnd, rowStart } from '../platform/database/base.entity.js';

const ApprovalStepSchema = defineEntity({
  name: 'ApprovalStep',
  tableName: 'approval_step',
  properties: {
    ...rowStart,
    targetKind: p.enum(codesOf(APPROVAL_TARGETS)),
    targetId: p.uuid(),
    no: p.integer(),
    body: p.enum(codesOf(APPROVAL_BODIES)),
    decision: p.enum(codesOf(APPROVAL_DECISIONS)),
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

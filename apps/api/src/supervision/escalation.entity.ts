import { codesOf } from '@doorstep/domain/code-lists/label';
import { ESCALATION_LEVELS } from '@doorstep/domain/code-lists/supervision-codes';
import { ESCALATION_STATES } from '@doorstep/domain/machines/escalation';
import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { Attachment } from '../platform/attachment.entity.js';
import { changingEnd, childEnd, eventRow, rowStart } from '../platform/database/base.entity.js';
import { SupervisionOrder } from './supervision-order.entity.js';

const EscalationSchema = defineEntity({
  name: 'Escalation',
  tableName: 'escalation',
  properties: {
    ...rowStart,
    orderId: () => p.manyToOne(SupervisionOrder).mapToPk().fieldName('order_id'),
    level: p.enum(codesOf(ESCALATION_LEVELS)),
    reason: p.text(),
    state: p.enum(codesOf(ESCALATION_STATES)),
    proposedBy: p.uuid(),
    proposedById: () => p.manyToOne(Organization).mapToPk().fieldName('proposed_by_id'),
    approvedBy: p.uuid().nullable(),
    approvedById: () => p.manyToOne(Organization).mapToPk().fieldName('approved_by_id').nullable(),
    approvalNote: p.text().nullable(),
    executedOn: p.date().nullable(),
    clueId: () => p.manyToOne(Attachment).mapToPk().fieldName('clue_id').nullable(),
    ...changingEnd,
  },
});

/** A step up the ladder over a supervision order; only the inspection officer, the discipline organisation and the auditor read its clue. */
export class Escalation extends EscalationSchema.class {}
EscalationSchema.setClass(Escalation);

const EscalationEventSchema = defineEntity({
  name: 'EscalationEvent',
  tableName: 'escalation_event',
  properties: {
    ...eventRow,
    escalationId: () => p.manyToOne(Escalation).mapToPk().fieldName('escalation_id'),
    ...childEnd,
  },
});

/** Append-only log of the moves of an escalation. */
export class EscalationEvent extends EscalationEventSchema.class {}
EscalationEventSchema.setClass(EscalationEvent);

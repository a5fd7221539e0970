import { codesOf } from '@doorstep/domain/code-lists/label';
import { ORDER_TARGETS, type OrderReason } from '@doorstep/domain/code-lists/supervision-codes';
import { SUPERVISION_ORDER_STATES } from '@doorstep/domain/machines/supervision-order';
import { defineEntity, p } from '@mikro-orm/core';
import { Organization } from '../divisions/organization.entity.js';
import { User } from '../identity/user.entity.js';
import { eventRow, rowEnd, rowStart } from '../platform/database/base.entity.js';

const SupervisionOrderSchema = defineEntity({
  name: 'SupervisionOrder',
  tableName: 'supervision_order',
  properties: {
    ...rowStart,
    no: p.text(),
    targetKind: p.enum(codesOf(ORDER_TARGETS)),
    targetId: p.uuid(),
    toOrganizationId: () => p.manyToOne(Organization).mapToPk().fieldName('to_organization_id'),
    leaderId: () => p.manyToOne(User).mapToPk().fieldName('leader_id').nullable(),
    issuedOn: p.date(),
    reasons: p.array<OrderReason>().onCreate(() => []),
    demand: p.text(),
    dueOn: p.date(),
    answer: p.text().nullable(),
    answeredOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    state: p.enum(codesOf(SUPERVISION_ORDER_STATES)),
    ...rowEnd,
  },
});

/** Order to hurry or redo. */
export class SupervisionOrder extends SupervisionOrderSchema.class {}
SupervisionOrderSchema.setClass(SupervisionOrder);

const SupervisionOrderEventSchema = defineEntity({
  name: 'SupervisionOrderEvent',
  tableName: 'supervision_order_event',
  properties: {
    ...eventRow,
    supervisionOrderId: () => p.manyToOne(SupervisionOrder).mapToPk().fieldName('supervision_order_id'),
  },
});

/** Append-only log of the moves of a supervision order. */
export class SupervisionOrderEvent extends SupervisionOrderEventSchema.class {}
SupervisionOrderEventSchema.setClass(SupervisionOrderEvent);

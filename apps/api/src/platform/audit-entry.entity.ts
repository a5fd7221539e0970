import { defineEntity, p } from '@mikro-orm/core';
import { rowStart } from './database/base.entity.js';

const AuditChainSchema = defineEntity({
  name: 'AuditChain',
  tableName: 'audit_chain',
  properties: {
    districtCode: p.text().primary(),
    seq: p.bigint('string').default(0),
    hash: p.text().defaultRaw("repeat('0', 64)"),
  },
});

/** Head of the hash chain of a district. */
export class AuditChain extends AuditChainSchema.class {}
AuditChainSchema.setClass(AuditChain);

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    ...rowStart,
    seq: p.bigint('string'),
    at: p.datetime(),
    actorId: p.uuid().nullable(),
    actingForId: p.uuid().nullable(),
    action: p.text(),
    entity: p.text(),
    entityId: p.uuid().nullable(),
    before: p.json<unknown>().nullable(),
    after: p.json<unknown>().nullable(),
    payload: p.text(),
    hash: p.text(),
  },
});

/** One entry of the audit chain; personal values are masked before they come here. Append-only. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);

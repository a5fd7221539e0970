import { codesOf } from '@doorstep/domain/code-lists/label';
import { CHANGE_KINDS } from '@doorstep/domain/code-lists/platform-codes';
import { defineEntity, p } from '@mikro-orm/core';

const ChangeLogEntrySchema = defineEntity({
  name: 'ChangeLogEntry',
  tableName: 'change_log_entry',
  properties: {
    seq: p.bigint('string').primary().autoincrement(),
    xid: p.text().columnType('xid8').defaultRaw('pg_current_xact_id()'),
    districtCode: p.text(),
    type: p.text(),
    publicId: p.text(),
    kind: p.enum(codesOf(CHANGE_KINDS)),
    at: p.datetime().defaultRaw('now()'),
  },
});

/** One public change; a tombstone says that the row is public no more. Append-only. */
export class ChangeLogEntry extends ChangeLogEntrySchema.class {}
ChangeLogEntrySchema.setClass(ChangeLogEntry);

import { defineEntity, p } from '@mikro-orm/core';
import { childEnd, rowStart } from '../platform/database/base.entity.js';

const ConsentRecordSchema = defineEntity({
  name: 'ConsentRecord',
  tableName: 'consent_record',
  properties: {
    ...rowStart,
    subjectKind: p.enum(['SUBMITTER', 'VOICE', 'COMMENDATION', 'CONTRIBUTOR', 'SUPERVISOR', 'RESPONSIBILITY'] as const),
    subjectId: p.uuid(),
    purpose: p.enum(['PUBLISH_NAME', 'PUBLISH_WORDS', 'CONTACT', 'SENSITIVE', 'PHOTO'] as const),
    noticeVersion: p.text(),
    given: p.boolean(),
    at: p.datetime(),
    via: p.text(),
    withdrawnAt: p.datetime().nullable(),
    ...childEnd,
  },
});

/** Who agreed to what, when, on which notice. */
export class ConsentRecord extends ConsentRecordSchema.class {}
ConsentRecordSchema.setClass(ConsentRecord);

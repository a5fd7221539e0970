import { codesOf } from '@doorstep/domain/code-lists/label';
import { CONSENT_PURPOSES, CONSENT_SUBJECTS } from '@doorstep/domain/code-lists/platform-codes';
import { defineEntity, p } from '@mikro-orm/core';
import { Attachment } from '../platform/attachment.entity.js';
import { childEnd, rowStart } from '../platform/database/base.entity.js';

const ConsentRecordSchema = defineEntity({
  name: 'ConsentRecord',
  tableName: 'consent_record',
  properties: {
    ...rowStart,
    subjectKind: p.enum(codesOf(CONSENT_SUBJECTS)),
    subjectId: p.uuid(),
    purpose: p.enum(codesOf(CONSENT_PURPOSES)),
    noticeVersion: p.text(),
    given: p.boolean(),
    at: p.datetime(),
    via: p.text(),
    withdrawnAt: p.datetime().nullable(),
    evidenceId: () => p.manyToOne(Attachment).mapToPk().fieldName('evidence_id').nullable(),
    ...childEnd,
  },
});

/** Who agreed to what, when, on which notice. */
export class ConsentRecord extends ConsentRecordSchema.class {}
ConsentRecordSchema.setClass(ConsentRecord);

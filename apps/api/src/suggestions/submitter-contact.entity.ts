import { REPLY_VIA } from '@doorstep/domain/code-lists/handling-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const SubmitterSchema = defineEntity({
  name: 'Submitter',
  tableName: 'submitter',
  properties: {
    ...rowStart,
    nameEncrypted: p.blob().nullable(),
    phoneEncrypted: p.blob().nullable(),
    phoneHash: p.text().nullable(),
    idLast4Encrypted: p.blob().fieldName('id_last4_encrypted').nullable(),
    addressEncrypted: p.blob().nullable(),
    organizationNameEncrypted: p.blob().nullable(),
    socialGroupCode: p.text().nullable(),
    wantsReply: p.boolean().default(true),
    replyVia: p.enum(codesOf(REPLY_VIA)).nullable(),
    hideFromHandler: p.boolean().default(false),
    consentPublic: p.boolean().default(false),
    consentContact: p.boolean().default(false),
    erasedAt: p.datetime().nullable(),
    ...rowEnd,
  },
});

/** Person or organization that made suggestions; values encrypted, joined by the hash of the telephone. */
export class Submitter extends SubmitterSchema.class {}
SubmitterSchema.setClass(Submitter);

import { codesOf } from '@doorstep/domain/code-lists/label';
import { ATTACHMENT_KINDS } from '@doorstep/domain/code-lists/platform-codes';
import { UPLOAD_PURPOSES } from '@doorstep/domain/upload-purposes';
import { defineEntity, p } from '@mikro-orm/core';
import { changingEnd, childEnd, rowStart } from './database/base.entity.js';

const AttachmentSchema = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    ...rowStart,
    kind: p.enum(codesOf(ATTACHMENT_KINDS)),
    filename: p.text(),
    mediaType: p.text(),
    bytes: p.bigint('string'),
    sha256: p.text(),
    storageKey: p.text(),
    transcript: p.text().nullable(),
    isPublic: p.boolean().default(false),
    containsPersonalData: p.boolean().default(true),
    scannedAt: p.datetime().nullable(),
    purpose: p.enum(codesOf(UPLOAD_PURPOSES)),
    width: p.integer().nullable(),
    height: p.integer().nullable(),
    altText: p.text().nullable(),
    ...changingEnd,
  },
});

/** A file; `storageKey` is where the store keeps it and never leaves the server. */
export class Attachment extends AttachmentSchema.class {}
AttachmentSchema.setClass(Attachment);

const UploadTokenSchema = defineEntity({
  name: 'UploadToken',
  tableName: 'upload_token',
  properties: {
    ...rowStart,
    tokenHash: p.text(),
    purpose: p.enum(codesOf(UPLOAD_PURPOSES)),
    filename: p.text(),
    mediaType: p.text(),
    maxBytes: p.bigint('string'),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
    attachmentId: () => p.manyToOne(Attachment).mapToPk().fieldName('attachment_id').nullable(),
    ...childEnd,
  },
});

/** The right to send one file, once. */
export class UploadToken extends UploadTokenSchema.class {}
UploadTokenSchema.setClass(UploadToken);

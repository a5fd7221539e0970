import { defineEntity, p } from '@mikro-orm/core';
import { Attachment } from '../platform/attachment.entity.js';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const RegulatoryDocumentSchema = defineEntity({
  name: 'RegulatoryDocument',
  tableName: 'regulatory_document',
  properties: {
    ...rowStart,
    title: p.text(),
    issuer: p.text(),
    issuedOn: p.date(),
    docNumber: p.text(),
    effectiveFrom: p.date(),
    supersedesId: () => p.manyToOne(RegulatoryDocument).mapToPk().fieldName('supersedes_id').nullable(),
    fileId: () => p.manyToOne(Attachment).mapToPk().fieldName('file_id').nullable(),
    isPublic: p.boolean().default(false),
    ...rowEnd,
  },
});

/** A rule or guide with issuer and number. */
export class RegulatoryDocument extends RegulatoryDocumentSchema.class {}
RegulatoryDocumentSchema.setClass(RegulatoryDocument);

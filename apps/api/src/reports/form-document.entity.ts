import { codesOf } from '@doorstep/domain/code-lists/label';
import { FORM_DOCUMENT_STATES } from '@doorstep/domain/machines/form-document';
import { defineEntity, p } from '@mikro-orm/core';
import { Attachment } from '../platform/attachment.entity.js';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';

const FormDocumentSchema = defineEntity({
  name: 'FormDocument',
  tableName: 'form_document',
  properties: {
    ...rowStart,
    kind: p.text(),
    number: p.text(),
    year: p.integer(),
    seq: p.integer(),
    targetKind: p.text(),
    targetId: p.uuid(),
    data: p.json<unknown>(),
    html: p.text().nullable(),
    pdfId: () => p.manyToOne(Attachment).mapToPk().fieldName('pdf_id').nullable(),
    issuedAt: p.datetime(),
    issuedBy: p.uuid().nullable(),
    deliveredAt: p.datetime().nullable(),
    state: p.enum(codesOf(FORM_DOCUMENT_STATES)),
    replacedById: () => p.manyToOne(FormDocument).mapToPk().fieldName('replaced_by_id').nullable(),
    stateReason: p.text().nullable(),
    ...changingEnd,
  },
});

/** A printed form; its content is fixed when it is issued. */
export class FormDocument extends FormDocumentSchema.class {}
FormDocumentSchema.setClass(FormDocument);

import { PROCEDURE_STEPS } from '@doorstep/domain/code-lists/division-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { defineEntity, p } from '@mikro-orm/core';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';

const ProcedureItemSchema = defineEntity({
  name: 'ProcedureItem',
  tableName: 'procedure_item',
  properties: {
    ...rowStart,
    no: p.integer(),
    step: p.enum(codesOf(PROCEDURE_STEPS)),
    title: p.text(),
    ownerRole: p.text(),
    limitKey: p.text().nullable(),
    formKind: p.text().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    ...rowEnd,
  },
});

/** A step of the district's written procedure, in force within its span. */
export class ProcedureItem extends ProcedureItemSchema.class {}
ProcedureItemSchema.setClass(ProcedureItem);

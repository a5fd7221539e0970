import { IMPORT_ROW_STATES } from '@doorstep/domain/code-lists/platform-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { IMPORT_STATES } from '@doorstep/domain/machines/import';
import { defineEntity, p } from '@mikro-orm/core';
import { Attachment } from './attachment.entity.js';
import { changingEnd, rowStart } from './database/base.entity.js';

const ImportJobSchema = defineEntity({
  name: 'ImportJob',
  tableName: 'import_job',
  properties: {
    ...rowStart,
    register: p.text(),
    fileId: () => p.manyToOne(Attachment).mapToPk().fieldName('file_id'),
    state: p.enum(codesOf(IMPORT_STATES)),
    rowCount: p.integer().default(0),
    acceptedCount: p.integer().default(0),
    refusedCount: p.integer().default(0),
    problems: p.json<unknown>().onCreate(() => []),
    appliedAt: p.datetime().nullable(),
    ...changingEnd,
  },
});

/** One file of rows for a register, from its upload to its effect. */
export class ImportJob extends ImportJobSchema.class {}
ImportJobSchema.setClass(ImportJob);

const ImportRowSchema = defineEntity({
  name: 'ImportRow',
  tableName: 'import_row',
  properties: {
    ...rowStart,
    jobId: () => p.manyToOne(ImportJob).mapToPk().fieldName('job_id'),
    rowNo: p.integer(),
    cells: p.json<unknown>(),
    problems: p.json<unknown>().onCreate(() => []),
    state: p.enum(codesOf(IMPORT_ROW_STATES)),
    targetId: p.uuid().nullable(),
    ...changingEnd,
  },
});

/** A row of the file as it was read, with what is wrong with it and the row it became. */
export class ImportRow extends ImportRowSchema.class {}
ImportRowSchema.setClass(ImportRow);

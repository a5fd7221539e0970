import { IMPORT_EFFECTS, IMPORT_ROW_STATES } from '@doorstep/domain/code-lists/platform-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { IMPORT_STATES } from '@doorstep/domain/machines/import';
import { defineEntity, p } from '@mikro-orm/core';
import { Attachment } from './attachment.entity.js';
import { changingEnd, rowStart } from './database/base.entity.js';
import type { ImportColumnPlace } from './imports/import-columns.js';
import type { FileProblem } from './imports/import-fault.js';
import type { TableForm } from './imports/table-form.js';

const ImportJobSchema = defineEntity({
  name: 'ImportJob',
  tableName: 'import_job',
  properties: {
    ...rowStart,
    register: p.text(),
    fileId: () => p.manyToOne(Attachment).mapToPk().fieldName('file_id'),
    form: p.json<TableForm>().nullable(),
    columns: p.json<readonly ImportColumnPlace[]>().onCreate(() => []),
    state: p.enum(codesOf(IMPORT_STATES)),
    run: p.enum(['CHECK', 'APPLY'] as const).nullable(),
    /** Whose rights the rows are judged and written with. */
    runBy: p.uuid().nullable(),
    stagedAt: p.datetime().nullable(),
    rowCount: p.integer().default(0),
    acceptedCount: p.integer().default(0),
    refusedCount: p.integer().default(0),
    droppedCount: p.integer().default(0),
    insertedCount: p.integer().default(0),
    updatedCount: p.integer().default(0),
    unchangedCount: p.integer().default(0),
    writtenCount: p.integer().default(0),
    problems: p.json<readonly FileProblem[]>().onCreate(() => []),
    report: p.json<object>().nullable(),
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
    effect: p.enum(codesOf(IMPORT_EFFECTS)).nullable(),
    keyHash: p.text().nullable(),
    mended: p.array().columnType('text[]').onCreate(() => []),
    targetId: p.uuid().nullable(),
    ...changingEnd,
  },
});

/** A row of the file as it was read, with what is wrong with it and the row it became. */
export class ImportRow extends ImportRowSchema.class {}
ImportRowSchema.setClass(ImportRow);

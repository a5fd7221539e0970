import { REPORT_KINDS } from '@doorstep/domain/code-lists/delivery-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { PROGRESS_REPORT_STATES } from '@doorstep/domain/machines/progress-report';
import { defineEntity, p } from '@mikro-orm/core';
import { eventRow, rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Project } from './project.entity.js';

const ProgressReportSchema = defineEntity({
  name: 'ProgressReport',
  tableName: 'progress_report',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    kind: p.enum(codesOf(REPORT_KINDS)),
    periodStart: p.date(),
    periodEnd: p.date(),
    dueAt: p.datetime(),
    submittedAt: p.datetime().nullable(),
    submittedBy: p.uuid().nullable(),
    missedAt: p.datetime().nullable(),
    confirmedAt: p.datetime().nullable(),
    confirmedBy: p.uuid().nullable(),
    progressPercent: p.decimal().precision(5).scale(2).nullable(),
    investedAmount: p.decimal().precision(18).scale(2).nullable(),
    workDone: p.text().nullable(),
    highlight: p.text().nullable(),
    sentToMedia: p.boolean().default(false),
    problems: p.text().nullable(),
    nextSteps: p.text().nullable(),
    returnReason: p.text().nullable(),
    state: p.enum(codesOf(PROGRESS_REPORT_STATES)),
    photoIds: p.array().columnType('uuid[]').onCreate(() => []),
    ...rowEnd,
  },
});

/** Weekly or monthly report, one per project, kind and period. */
export class ProgressReport extends ProgressReportSchema.class {}
ProgressReportSchema.setClass(ProgressReport);

const ProgressReportEventSchema = defineEntity({
  name: 'ProgressReportEvent',
  tableName: 'progress_report_event',
  properties: {
    ...eventRow,
    progressReportId: () => p.manyToOne(ProgressReport).mapToPk().fieldName('progress_report_id'),
  },
});

/** Append-only log of the moves of a report. */
export class ProgressReportEvent extends ProgressReportEventSchema.class {}
ProgressReportEventSchema.setClass(ProgressReportEvent);

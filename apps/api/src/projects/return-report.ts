import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { progressReportConcept } from './progress-report.policy.js';

/** The report goes back to its unit. */
export const returnReport = moveOperation({
  name: 'returnReport',
  move: 'report.return',
  concept: progressReportConcept,
  input: { reason: field.text('退回理由', 'Reason', 500) },
  change(_act, report, { reason }) {
    report.returnReason = reason;
  },
});

/** The period owes no report. */
export const exemptReport = moveOperation({
  name: 'exemptReport',
  move: 'report.exempt',
  concept: progressReportConcept,
  input: { reason: field.text('免报理由', 'Reason', 500) },
});

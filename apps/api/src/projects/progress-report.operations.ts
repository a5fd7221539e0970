import type { Operation } from '../platform/operation/operation.js';
import { confirmReport } from './confirm-report.js';
import { exemptReport, returnReport } from './return-report.js';
import { submitReport } from './submit-report.js';

/** Moves of a progress report that the admin graph offers. */
export const progressReportOperations = [submitReport, confirmReport, returnReport, exemptReport] as unknown as readonly Operation[];

import { sql } from 'kysely';
import { REPORT_KINDS } from '@doorstep/domain/code-lists/delivery-codes';
import { all, isByInstant, isInPeriod } from './conditions.js';
import { count, rate, told } from './definitions.js';
import type { Measure } from './indicator.js';
import { narrowed, rowsOf } from './measures.js';
import { OF_PROJECT_FILTERS, progressReports } from './project-sources.js';
import { NO_TOWN, staffFacts } from './source.js';

const meetings = staffFacts('fact_meeting', { splits: NO_TOWN, record: 'meeting' });

const DUE = { column: 'due_at', isInstant: true } as const;
const SUBMITTED = { column: 'submitted_at', isInstant: true } as const;
const MISSED = { column: 'missed_at', isInstant: true } as const;

const dueOf = (kind: 'WEEKLY' | 'MONTHLY'): Measure =>
  rowsOf(`report.due.${kind}`, {
    label: ['期内应报', 'reports due in the period'],
    source: progressReports,
    where: (row, scope) => all(sql`${row.column('kind')} = ${sql.lit(kind)} and not ${row.column('is_exempt')}`, isInPeriod(row, DUE, scope)),
    filters: OF_PROJECT_FILTERS,
    day: DUE,
  });
const confirmedOf = (due: Measure): Measure => narrowed(due, `${due.name}.confirmed`, ['其中已确认', 'of these, confirmed'], (row, scope) => isByInstant(row, 'confirmed_at', scope));
const weekly = dueOf('WEEKLY');
const monthly = dueOf('MONTHLY');
const FILTERS = { ...OF_PROJECT_FILTERS, kind: 'kind' } as const;
const late = rowsOf('report.late', { label: ['迟报', 'late reports'], source: progressReports, where: (row, scope) => all(isInPeriod(row, SUBMITTED, scope), sql`${row.column('submitted_at')} > ${row.column('due_at')}`), filters: FILTERS, day: SUBMITTED });
const missed = rowsOf('report.missed', { label: ['漏报', 'missed reports'], source: progressReports, where: (row, scope) => isInPeriod(row, MISSED, scope), filters: FILTERS, day: MISSED });

const HELD = { column: 'held_on' } as const;
const dispatches = rowsOf('dispatch.meetings', { label: ['调度会', 'dispatch meetings'], source: meetings, where: (row, scope) => all(sql`${row.column('kind')} = 'DISPATCH'`, isInPeriod(row, HELD, scope)), day: HELD });

const PERIOD = { isOfPeriod: true, isPublic: false } as const;
const REPORTS = { ...PERIOD, unit: ['份', 'reports'], codes: { kind: REPORT_KINDS } } as const;

export const REPORTING_INDICATORS = [
  rate(told('REPORTING', 'report.weeklyRate', ['周报告率', 'Weekly reports'], ['期内应报且已确认的周报 ÷ 应报的周报;免报的不计。', 'Weekly reports due in the period and confirmed ÷ due; exempt ones are not due.'], PERIOD), confirmedOf(weekly), weekly),
  rate(told('REPORTING', 'report.monthlyRate', ['月报告率', 'Monthly reports'], ['期内应报且已确认的月报 ÷ 应报的月报;免报的不计。', 'Monthly reports due in the period and confirmed ÷ due; exempt ones are not due.'], PERIOD), confirmedOf(monthly), monthly),
  count(told('REPORTING', 'report.late', ['迟报数', 'Late reports'], ['期内晚于时限报送的。', 'Submitted in the period after the due time.'], REPORTS), late),
  count(told('REPORTING', 'report.missed', ['漏报数', 'Missed reports'], ['期内漏报的;补报后仍计。', 'Missed in the period; it stays when the report comes later.'], REPORTS), missed),
  count(told('REPORTING', 'dispatch.meetings', ['调度次数', 'Dispatch meetings'], ['期内召开的调度会。', 'Meetings of kind dispatch held in the period.'], { ...PERIOD, unit: ['次', 'meetings'] }), dispatches),
] as const;

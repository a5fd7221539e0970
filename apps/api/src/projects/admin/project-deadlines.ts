import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Deadline } from '../../platform/graph/deadline-type.js';
import { deadlineReader } from '../../platform/graph/deadline-type.js';
import { limitDay } from '../../platform/graph/limit-day.js';
import type { Reader, RowRef } from '../../platform/shape/shape.js';

/** A deadline whose day is computed from the row instead of standing in a column. */
function computedDeadline(due: (row: RowRef) => RawBuilder<unknown>): Reader<Deadline | null> {
  const reader = deadlineReader('due', () => sql`true`);
  const withDue = (row: RowRef): RowRef => ({
    alias: row.alias,
    column: (name) => (name === 'due' ? sql`(${due(row)})` : row.column(name)),
  });
  return { ...reader, read: (at) => reader.read({ ...at, row: withDue(at.row) }) };
}

/** The day by which the next step is due: planned start, planned end, or the limit after the completion. */
export const stepDeadline = computedDeadline((row) => sql`case ${row.column('state')}
  when 'LISTED' then ${row.column('planned_start_on')}
  when 'IMPLEMENTING' then ${row.column('planned_end_on')}
  when 'COMPLETED' then ${limitDay('acceptance', row, row.column('completed_on'))}
  end`);

/** A report is due until it comes in. */
export const reportDeadline = computedDeadline((row) => sql`case when ${row.column('state')} in ('DUE', 'RETURNED', 'MISSED')
  then (${row.column('due_at')} at time zone 'Asia/Shanghai')::date end`);

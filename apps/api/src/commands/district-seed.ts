import { CHANNELS } from '@doorstep/domain/code-lists/collecting-codes';
import { SECTORS } from '@doorstep/domain/code-lists/sector-codes';
import { DEADLINES } from '@doorstep/domain/deadlines';
import chineseDays from 'chinese-days';
import type { ClientBase } from 'pg';
import { uuidv7 } from 'uuidv7';

/** The calendar is known for these years; a deadline in a later one says that its calendar is missing. */
const CALENDAR_YEARS = [2024, 2025, 2026] as const;
const DAY_MS = 24 * 3600 * 1000;

/**
 * Code lists, limits and working days that a new district starts with. All of it is the district's own
 * data from then on.
 */
export async function seedDistrict(client: ClientBase, districtCode: string, today: string): Promise<void> {
  const sectors = Object.entries(SECTORS).map(([code, { zh }]) => ({ id: uuidv7(), code, name: zh }));
  const channels = Object.entries(CHANNELS).map(([code, { zh, group }]) => ({ id: uuidv7(), code, name: zh, channel_group: group }));
  const limits = Object.entries(DEADLINES).map(([key, { amount, unit, startEvent, basis }]) => ({ id: uuidv7(), key, amount, unit, start_event: startEvent, basis }));
  await insert(client, 'sector', 'code text, name text', sectors, districtCode, { valid_from: today });
  await insert(client, 'channel', 'code text, name text, channel_group text', channels, districtCode, { valid_from: today });
  await insert(client, 'deadline_policy', 'key text, amount int, unit text, start_event text, basis text', limits, districtCode, { valid_from: today });
  await insert(client, 'work_calendar', 'date date, is_working_day boolean, name text', calendarExceptions(), districtCode, {});
}

/** Days on which working differs from the week: holidays on weekdays, work on weekends. */
function calendarExceptions(): { id: string; date: string; is_working_day: boolean; name: string | null }[] {
  return CALENDAR_YEARS.flatMap((year) => {
    const days = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY_MS;
    return Array.from({ length: days }, (_, index) => new Date(Date.UTC(year, 0, 1 + index))).flatMap((instant) => {
      const date = instant.toISOString().slice(0, 10);
      const isWeekday = instant.getUTCDay() % 6 !== 0;
      const { work, name } = chineseDays.getDayDetail(date);
      return work === isWeekday ? [] : [{ id: uuidv7(), date, is_working_day: work, name: name.split(',')[1] ?? null }];
    });
  });
}

async function insert(
  client: ClientBase,
  table: string,
  columns: string,
  rows: readonly object[],
  districtCode: string,
  same: Readonly<Record<string, string>>,
): Promise<void> {
  const names = columns.split(', ').map((column) => column.split(' ')[0]);
  const extra = Object.keys(same);
  await client.query(
    `insert into ${table} (district_code, id, ${[...names, ...extra].join(', ')})
     select $1, r.id, ${[...names.map((name) => `r.${name}`), ...extra.map((_, index) => `$${index + 3}::date`)].join(', ')}
     from json_to_recordset($2::json) as r(id uuid, ${columns})`,
    [districtCode, JSON.stringify(rows), ...Object.values(same)],
  );
}

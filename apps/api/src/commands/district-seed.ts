import { CHANNELS } from '@doorstep/domain/code-lists/collecting-codes';
import { SECTORS } from '@doorstep/domain/code-lists/sector-codes';
import { DEADLINES } from '@doorstep/domain/deadlines';
import { seededCalendar } from '@doorstep/domain/work-calendar-seed';
import type { ClientBase } from 'pg';
import { uuidv7 } from 'uuidv7';

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
  const days = seededCalendar().map(({ date, isWorkingDay, name }) => ({ id: uuidv7(), date, is_working_day: isWorkingDay, name }));
  await insert(client, 'work_calendar', 'date date, is_working_day boolean, name text', days, districtCode, {});
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

import { CHANNELS } from '@doorstep/domain/code-lists/collecting-codes';
import { DEADLINES } from '@doorstep/domain/deadlines';
import { batches, type Batch, type Row } from '../forge/batch.js';
import { day, isoDate } from '../forge/days.js';
import type { Forge } from '../forge/forge.js';
import { calendarExceptions } from '../forge/work-calendar.js';

/** The district's own settings (the others keep their defaults), its day, work calendar and limits. */
export function* settingBatches(forge: Forge, settings: Readonly<Record<string, unknown>>): Generator<Batch> {
  const opened = day(forge.district.openedOn);
  const since = firstDayOf(forge);
  yield* batches('setting', Object.entries({ 'clock.today': forge.district.today, ...settings }).map(([key, value]): Row => ({
    ...forge.child(opened),
    key,
    value,
    valid_from: since,
  })));
  yield* batches('work_calendar', calendarExceptions().map(({ day: on, isWorkingDay, name }): Row => ({
    ...forge.changing(opened),
    date: isoDate(on),
    is_working_day: isWorkingDay,
    name,
  })));
  yield* batches('deadline_policy', Object.entries(DEADLINES).filter(([, policy]) => policy.amount !== null && policy.amount >= 0).map(([key, policy]): Row => ({
    ...forge.changing(opened),
    key,
    amount: policy.amount,
    unit: policy.unit,
    start_event: policy.startEvent,
    basis: policy.basis,
    valid_from: since,
  })));
}

/** The year's first day: code lists and settings hold since then. */
export const firstDayOf = ({ district }: Forge): string => `${district.openedOn.slice(0, 4)}-01-01`;

/** Channels by code. */
export const planChannels = (forge: Forge): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(CHANNELS).map((code) => [code, forge.id(day(forge.district.openedOn), 531)]));

export function* channelBatches(forge: Forge, ids: Readonly<Record<string, string>>): Generator<Batch> {
  yield* batches('channel', Object.entries(CHANNELS).map(([code, channel]): Row => ({
    ...forge.ledger(day(forge.district.openedOn), 531, null, ids[code]),
    code,
    name: channel.zh,
    channel_group: channel.group,
    valid_from: firstDayOf(forge),
    valid_to: null,
  })));
}

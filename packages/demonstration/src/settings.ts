import { CHANNELS } from '@doorstep/domain/code-lists/collecting-codes';
import { DEADLINES } from '@doorstep/domain/deadlines';
import { batches, type Batch, type Row } from './batch.js';
import { DISTRICT } from './district-plan.js';
import { day, isoDate } from './days.js';
import { calendarExceptions } from './work-calendar.js';
import type { Forge } from './world.js';

const SINCE = '2022-01-01';
const OPENED = day('2022-01-04');

/** Settings of the district; the others keep their defaults. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  'clock.today': DISTRICT.today,
  // Receipts from this day on belong to the next plan year.
  'suggestion.cutOffDay': '12-01',
  'report.monthlyDue': true,
  'report.weeklyDue': false,
};

/** Settings, work calendar and limits. */
export function* settingBatches(forge: Forge): Generator<Batch> {
  yield* batches('setting', Object.entries(SETTINGS).map(([key, value]): Row => ({
    ...forge.child(OPENED),
    key,
    value,
    valid_from: SINCE,
  })));
  yield* batches('work_calendar', calendarExceptions().map(({ day: on, isWorkingDay, name }): Row => ({
    ...forge.changing(OPENED),
    date: isoDate(on),
    is_working_day: isWorkingDay,
    name,
  })));
  yield* batches('deadline_policy', Object.entries(DEADLINES).filter(([, policy]) => policy.amount !== null && policy.amount >= 0).map(([key, policy]): Row => ({
    ...forge.changing(OPENED),
    key,
    amount: policy.amount,
    unit: policy.unit,
    start_event: policy.startEvent,
    basis: policy.basis,
    valid_from: SINCE,
  })));
}

/** Channels by code. */
export const planChannels = (forge: Forge): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(CHANNELS).map((code) => [code, forge.id(OPENED, 531)]));

export function* channelBatches(forge: Forge, ids: Readonly<Record<string, string>>): Generator<Batch> {
  yield* batches('channel', Object.entries(CHANNELS).map(([code, channel]): Row => ({
    ...forge.ledger(OPENED, 531, null, ids[code]),
    code,
    name: channel.zh,
    channel_group: channel.group,
    valid_from: SINCE,
    valid_to: null,
  })));
}

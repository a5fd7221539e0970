import { isWorkingDay } from './work-calendar.js';

/** A calendar day as a whole number: days since 1970-01-01. */
export type Day = number;

const texts = new Map<Day, string>();

/** The day of an ISO date. */
export const day = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** ISO date of a day. */
export const isoDate = (value: Day): string => {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = new Date(value * 86_400_000).toISOString().slice(0, 10);
  texts.set(value, text);
  return text;
};

/** ISO date, or null where there is no day. */
export const isoDateOrNull = (value: Day | null): string | null => (value === null ? null : isoDate(value));

/** An instant of a day in Asia/Shanghai: minutes after midnight, with the seconds spread by `salt`. */
export const instant = (value: Day, minutes: number, salt = 0): string => {
  const whole = Math.floor(minutes);
  return `${isoDate(value)}T${two(Math.floor(whole / 60))}:${two(whole % 60)}:${two(salt % 60)}+08:00`;
};

/** Milliseconds since the epoch of an instant of a day in Asia/Shanghai. */
export const epochOf = (value: Day, minutes: number): number => value * 86_400_000 + (minutes - 480) * 60_000;

/** First and last day of the month that holds a day. */
export const monthOf = (value: Day): { first: Day; last: Day; year: number; month: number } => {
  const date = new Date(value * 86_400_000);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  return { first: Date.UTC(year, month, 1) / 86_400_000, last: Date.UTC(year, month + 1, 0) / 86_400_000, year, month: month + 1 };
};

/** The day itself or the next working day. */
export const workingFrom = (value: Day): Day => {
  let found = value;
  while (!isWorkingDay(found)) found += 1;
  return found;
};

/** The day itself or the working day before it. */
export const workingUntil = (value: Day): Day => {
  let found = value;
  while (!isWorkingDay(found)) found -= 1;
  return found;
};

/** The n-th working day after a day; n ≥ 1. */
export const workingAfter = (value: Day, count: number): Day => {
  let found = value;
  for (let passed = 0; passed < count; passed += 1) found = workingFrom(found + 1);
  return found;
};

/** The n-th working day before a day; n ≥ 1. */
export const workingBefore = (value: Day, count: number): Day => {
  let found = value;
  for (let passed = 0; passed < count; passed += 1) found = workingUntil(found - 1);
  return found;
};

/** A working day between two days; the earlier bound counts when there is none. */
export const workingWithin = (wanted: Day, from: Day, to: Day): Day => {
  const later = workingFrom(Math.max(wanted, from));
  if (later <= to) return later;
  const earlier = workingUntil(to);
  return earlier >= from ? earlier : from;
};

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Arithmetic of calendar days. A day is an ISO string `YYYY-MM-DD` and has no time zone. */
const DAY_MS = 86_400_000;

/** Whether a text is a day that exists. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && toIso(Date.parse(`${text}T00:00:00Z`)) === text;
}

function toIso(milliseconds: number): string | null {
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString().slice(0, 10);
}

/** Milliseconds of the day's start in UTC. @throws RangeError for a day that does not exist */
function toMilliseconds(day: string): number {
  if (!isIsoDate(day)) throw new RangeError(`Not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

export function addDays(day: string, days: number): string {
  return new Date(toMilliseconds(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of a later month; the 31st becomes the last day of a shorter one. */
export function addMonths(day: string, months: number): string {
  const from = new Date(toMilliseconds(day));
  const month = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const first = Date.UTC(Math.floor(month / 12), month % 12, 1);
  const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
  const date = Math.min(from.getUTCDate(), last);
  return new Date(first + (date - 1) * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (toMilliseconds(to) - toMilliseconds(from)) / DAY_MS;
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(toMilliseconds(day)).getUTCDay() || 7;
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

export function yearOf(day: string): number {
  return new Date(toMilliseconds(day)).getUTCFullYear();
}

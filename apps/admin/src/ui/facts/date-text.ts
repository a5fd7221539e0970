const SHANGHAI = "Asia/Shanghai";

const PARTS = new Intl.DateTimeFormat("en-CA", {
  timeZone: SHANGHAI,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function partsOf(instant: string): Record<string, string> {
  return Object.fromEntries(PARTS.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
}

/** Day of an instant in the district: `2024-11-15`. */
export function dayText(instant: string): string {
  const { year, month, day } = partsOf(instant);
  return `${year}-${month}-${day}`;
}

/** Instant in the district without its year: `11-15 18:00`. */
export function shortInstantText(instant: string): string {
  const { month, day, hour, minute } = partsOf(instant);
  return `${month}-${day} ${hour}:${minute}`;
}

/** Instant in the district: `2024-11-15 18:00`. */
export function instantText(instant: string): string {
  const { hour, minute } = partsOf(instant);
  return `${dayText(instant)} ${hour}:${minute}`;
}

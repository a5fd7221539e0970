import type { FigureInput } from "@doorstep/schema/admin/graphql";
import dayjs from "dayjs";

/** An indicator as far as a request needs to know it. */
interface Asked {
  readonly key: string;
  readonly requiredArguments: readonly string[];
}

/** The figure of an indicator; null while what it needs has not been chosen. */
export function figureRequest({ key, requiredArguments: [needed] }: Asked, choice: string | null): FigureInput | null {
  if (needed === undefined) return { key };
  if (choice === null) return null;
  return { key, [needed]: needed === "isAsset" ? choice === "true" : choice };
}

export interface Month {
  readonly month: string;
  readonly from: string;
  readonly to: string;
}

/** The last months up to a day; the last one ends with the day. */
export function monthsUpTo(day: string, count: number): Month[] {
  const last = dayjs(day);
  return Array.from({ length: count }, (_, index): Month => {
    const month = last.startOf("month").subtract(count - 1 - index, "month");
    const end = month.endOf("month");
    return { month: month.format("YYYY-MM"), from: month.format("YYYY-MM-DD"), to: (end.isAfter(last) ? last : end).format("YYYY-MM-DD") };
  });
}

/** The same figure for every month: what happened in it where the figure has a period, else how it stood at its end. */
export function trendRequests(request: FigureInput, isOfPeriod: boolean, months: readonly Month[]): FigureInput[] {
  return months.map(({ from, to }) => (isOfPeriod ? { ...request, from, to } : { ...request, asOf: to }));
}

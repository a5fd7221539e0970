const DAY = /^\d{4}-\d{2}-\d{2}$/;
const YEAR = /^20\d{2}$/;

/** What the board shows; all of it stands in the address. */
export interface BoardState {
  readonly asOf: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly planYear: number | null;
  /** Group of indicators. */
  readonly group: string;
  /** The indicator that is opened. */
  readonly indicator: string | null;
  /** What the opened one is split by; null for what it is about, else by town. */
  readonly by: string | null;
  /** Code of its output type or effect metric, where it needs one. */
  readonly choice: string | null;
}

export const FIRST_GROUP = "PROJECT";
export const FIRST_SPLIT = "TOWN";

/** Reads the address; what does not fit counts as not given. */
export function readBoardState(search: Readonly<Record<string, string>>): BoardState {
  const { asOf = "", from = "", to = "", planYear = "", group, indicator, by, choice } = search;
  const day = (text: string): string | null => (DAY.test(text) ? text : null);
  return {
    asOf: day(asOf),
    from: day(from),
    to: day(to),
    planYear: YEAR.test(planYear) ? Number(planYear) : null,
    group: group ?? FIRST_GROUP,
    indicator: indicator ?? null,
    by: by ?? null,
    choice: choice ?? null,
  };
}

/** Writes the address; what is as by default is left out. */
export function writeBoardState({ planYear, group, by, ...texts }: BoardState): Record<string, string> {
  return Object.fromEntries(
    Object.entries({
      ...texts,
      planYear: planYear === null ? null : String(planYear),
      group: group === FIRST_GROUP ? null : group,
      by,
    }).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

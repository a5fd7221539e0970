import { wanText } from "../../ui/facts/money-text";

const NO_DATA = "–";

interface Kind {
  readonly kind: string;
  readonly unit: string;
}

/** A number with its thousands apart. */
export function groupedDigits(number: string): string {
  const [whole = "", part] = number.split(".");
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, ",")}${part === undefined ? "" : `.${part}`}`;
}

/** A figure as it is read: counts grouped, money in 万元, rates with their sign, words by their label. */
export function figureText({ kind, unit }: Kind, value: string | null | undefined, wordOf: (code: string) => string): string {
  if (value === null || value === undefined) return NO_DATA;
  if (kind === "TEXT") return wordOf(value);
  if (kind === "MONEY") return wanText(value);
  return kind === "RATE" ? `${value}${unit}` : groupedDigits(value);
}

/** The number behind a text, for charts and sorting. */
export function figureNumber(value: string | null | undefined): number | null {
  const number = Number(value ?? Number.NaN);
  return Number.isNaN(number) ? null : number;
}

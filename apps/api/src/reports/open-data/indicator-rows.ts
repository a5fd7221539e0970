import type { Kysely } from 'kysely';
import { computeFigures } from '../compute-figures.js';
import { INDICATORS } from '../indicators/catalogue.js';
import type { FigureRequest } from '../indicators/figure-request.js';
import type { Indicator } from '../indicators/indicator.js';
import type { RowTexts } from './row-lines.js';

/** A statement of more figures takes longer to plan than to run. */
const FIGURES_AT_ONCE = 25;

export interface FiguredYear {
  readonly districtCode: string;
  readonly year: number;
  /** The district's day. */
  readonly today: string;
}

/** Every public indicator that means something for a year without other arguments, at the year's end or today; small numbers stay hidden. */
export async function indicatorRows(database: Kysely<never>, { districtCode, year, today }: FiguredYear): Promise<RowTexts[]> {
  const lastDay = `${year}-12-31`;
  const asOf = today < lastDay ? today : lastDay;
  const indicators = INDICATORS.filter(({ isPublic, needs }) => isPublic && needs.every((name) => name === 'planYear' || name === 'from' || name === 'to'));
  const rows: RowTexts[] = [];
  for (let from = 0; from < indicators.length; from += FIGURES_AT_ONCE) {
    const requests = indicators.slice(from, from + FIGURES_AT_ONCE).map((indicator) => requestOf(indicator, year, asOf));
    const figures = await computeFigures(database, { code: districtCode, today }, requests, { isPublic: true });
    rows.push(...figures.map(({ indicator, value, numerator, denominator, hidden }) => [...wordsOf(indicator), asOf, value, numerator, denominator, hidden]));
  }
  return rows;
}

function requestOf({ key, takes }: Indicator, year: number, asOf: string): FigureRequest {
  return {
    key,
    asOf,
    ...(takes.includes('planYear') ? { planYear: year } : {}),
    ...(takes.includes('from') ? { from: `${year}-01-01`, to: `${year}-12-31` } : {}),
  };
}

function wordsOf({ key, zh, en, group, kind, unit, definition }: Indicator): RowTexts {
  return [key, zh, en, group, kind, unit.zh, unit.en, definition.zh, definition.en];
}

import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Indicator } from './indicator.js';
import type { MeasureSet } from './measure-set.js';
import type { Scope } from './scope.js';

type Sql = RawBuilder<unknown>;

/** Why the public is not told a figure. */
export const HIDINGS = {
  FEW_PERSONS: { zh: '不足 5 人', en: 'Fewer than 5 persons' },
  SMALL_SAMPLE: { zh: '样本过小', en: 'Sample too small' },
} as const;

const LEAST = { PERSONS: 5, ANSWERS: 10 } as const;
const REASON = { PERSONS: 'FEW_PERSONS', ANSWERS: 'SMALL_SAMPLE' } as const;

/** The code of why a figure is hidden, null where it is told. */
export function hidingOf(measures: MeasureSet, indicator: Indicator, scope: Scope, isSplit: boolean): Sql {
  const kind = indicator.smallNumbers;
  if (kind === null) return sql`null::text`;
  const base = measures.value(indicator.denominator ?? indicator.numerator, scope);
  return sql`case when ${isHidden(base, LEAST[kind], isSplit)} then ${sql.lit(REASON[kind])}::text end`;
}

/** Below ten valid answers nothing is told. */
export function isSampleHidden(validAnswers: Sql, isSplit: boolean): Sql {
  return isHidden(validAnswers, LEAST.ANSWERS, isSplit);
}

/**
 * A cell below the least is hidden. Where one cell of a split alone would be hidden, the smallest other one that is not
 * 0 is hidden too, or the hidden one could be computed from the total.
 */
function isHidden(base: Sql, least: number, isSplit: boolean): Sql {
  const isSmall = sql`(${base} > 0 and ${base} < ${sql.lit(least)})`;
  if (!isSplit) return isSmall;
  const isTold = sql`${base} >= ${sql.lit(least)}`;
  return sql`(${isSmall} or (count(*) filter (where ${isSmall}) over () = 1 and ${isTold}
    and rank() over (order by case when ${isTold} then ${base} end nulls last) = 1))`;
}

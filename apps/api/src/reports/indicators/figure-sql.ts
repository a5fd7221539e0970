import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Indicator, Measure } from './indicator.js';
import type { MeasureSet } from './measure-set.js';
import type { Scope } from './scope.js';

type Sql = RawBuilder<unknown>;

/** The parts of a figure as text; null where there is no data. */
export interface FigureSql {
  /** The figure itself: a number, a percentage, an amount in yuan, or a word. */
  readonly value: Sql;
  readonly numerator: Sql;
  readonly denominator: Sql;
  /** Two decimals, half up; null with denominator 0. */
  readonly percent: Sql;
}

const NOTHING = sql`null::text`;
/** Shares of the composite unless the district has its own. */
const DEFAULT_WEIGHTS: Readonly<Record<string, string>> = { response: '0.2', resolution: '0.4', satisfaction: '0.4' };

/** How a figure is made of its measures; every division and rounding of a figure stands here. */
export function figureSql(measures: MeasureSet, indicator: Indicator, scope: Scope): FigureSql {
  const numerator = measures.value(indicator.numerator, scope);
  if (indicator.kind === 'TEXT') return { value: sql`${numerator}`, numerator: NOTHING, denominator: NOTHING, percent: NOTHING };
  if (indicator.kind === 'SCORE') return { value: scoreOf(measures, indicator, scope), numerator: NOTHING, denominator: NOTHING, percent: NOTHING };
  const top = numberText(indicator.numerator, numerator);
  if (indicator.denominator === null) {
    const value = indicator.kind === 'MEDIAN' ? sql`trim_scale(round(${numerator}, 1))::text` : top;
    return { value, numerator: NOTHING, denominator: NOTHING, percent: NOTHING };
  }
  const denominator = measures.value(indicator.denominator, scope);
  const percent = indicator.kind === 'RATE' ? percentText(numerator, denominator) : NOTHING;
  const value = indicator.kind === 'RATE' ? percent : quotientText(numerator, denominator);
  return { value, numerator: top, denominator: numberText(indicator.denominator, denominator), percent };
}

/** Two decimals, half up; null without a denominator. */
export function quotientText(numerator: Sql, denominator: Sql): Sql {
  return sql`case when ${denominator} <> 0 then round(${numerator} / ${denominator}, 2)::text end`;
}

/** A share in percent, two decimals, half up; null without a denominator. */
export function percentText(numerator: Sql, denominator: Sql): Sql {
  return sql`case when ${denominator} <> 0 then round(${numerator} * 100 / ${denominator}, 2)::text end`;
}

function numberText({ isMoney }: Measure, value: Sql): Sql {
  return isMoney ? sql`round(${value}, 2)::text` : sql`trim_scale(${value})::text`;
}

/** No data where one of the rates has none. */
function scoreOf(measures: MeasureSet, { weighted }: Indicator, scope: Scope): Sql {
  const parts = weighted.map(({ indicator, weight }) => {
    const [top, bottom] = [measures.value(indicator.numerator, scope), measures.value(indicator.denominator as Measure, scope)];
    return sql`${weightOf(weight, scope)} * ${top} * 100 / nullif(${bottom}, 0)`;
  });
  return sql`round(${sql.join(parts, sql` + `)}, 2)::text`;
}

function weightOf(name: string, { districtCode, asOf }: Scope): Sql {
  return sql`coalesce((select w.${sql.id(name)} from published.fact_composite_weight w
    where w.district_code = ${districtCode} and w.valid_from <= ${asOf} order by w.valid_from desc limit 1), ${sql.lit(Number(DEFAULT_WEIGHTS[name]))})`;
}

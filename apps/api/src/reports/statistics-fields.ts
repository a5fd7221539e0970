import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { jsonObject } from '../platform/shape/compilation.js';
import type { At, Reader } from '../platform/shape/shape.js';
import type { Dimension, Measure, Scope } from './indicators/indicator.js';
import type { IndicatorName } from './indicators/indicators.js';
import { INDICATORS } from './indicators/indicators.js';
import type { MeasureSet } from './indicators/measure-set.js';
import type { CountedKind, MoneyCategory } from './indicators/money-indicators.js';
import { movedMoney } from './indicators/money-indicators.js';
import { LEAST_ANSWERS, validAnswers } from './indicators/satisfaction-indicators.js';

const CATEGORIES: readonly MoneyCategory[] = ['FISCAL', 'SOCIAL', 'COLLECTIVE', 'MIXED'];

type Readers = Readonly<Record<string, Reader<unknown>>>;
type Sql = RawBuilder<unknown>;

/** Readers of one row of statistics. What a field needs is added to the measures when it is selected. */
export function statisticsFields(
  measures: MeasureSet,
  scope: Scope,
  dimensions: readonly Dimension[],
  hidesSmallNumbers: boolean,
): Readers {
  const count = (name: IndicatorName): Reader<unknown> => ({
    read: () => sql`${measures.value(INDICATORS[name].numerator)}::bigint`,
  });
  const money = (kind: CountedKind): Reader<unknown> => ({
    read: (at) => sql`json_build_array(${sql.join(CATEGORIES.map((category) => categoryAmount(at, category, measures.value(movedMoney(kind, category)))))})`,
  });
  return {
    groups: { read: (at) => groupsOf(at, dimensions, scope) },
    planned: count('planned'),
    completed: count('completed'),
    initial: count('initial'),
    added: count('added'),
    completionRate: { read: (at) => ratio(at, measures.value(INDICATORS.completionRate.numerator), measures.value(INDICATORS.completionRate.denominator)) },
    suggestionsReceived: count('suggestionsReceived'),
    suggestionsAccepted: count('suggestionsAccepted'),
    received: money('RECEIPT'),
    allocated: money('ALLOCATION'),
    spent: money('SPENDING'),
    leverageRatio: { read: () => quotient(measures.value(INDICATORS.leverageRatio.numerator), measures.value(INDICATORS.leverageRatio.denominator)) },
    satisfaction: { read: (at) => satisfaction(at, measures, dimensions.length > 0, hidesSmallNumbers) },
  };
}

/** Two decimals, half up; null without a denominator. */
function quotient(numerator: Sql, denominator: Sql): Sql {
  return sql`case when ${denominator} <> 0 then round(${numerator} / ${denominator}, 2)::text end`;
}

function ratio(at: At, numerator: Sql, denominator: Sql): Sql {
  const parts: Readonly<Record<string, Sql>> = {
    numerator: sql`${numerator}::text`,
    denominator: sql`${denominator}::text`,
    percent: sql`case when ${denominator} <> 0 then round(${numerator} * 100 / ${denominator}, 2)::text end`,
  };
  return object(at, 'Ratio', parts);
}

function categoryAmount(at: At, category: MoneyCategory, amount: Sql): Sql {
  return jsonObject(
    at.compilation.pairs('CategoryAmount', at.row, at.nodes, at.joins, (name) => ({
      read: (inner) =>
        name === 'category'
          ? sql`${sql.lit(category)}::text`
          : object(inner, 'Money', { amount: sql`round(${amount}, 2)::text`, currency: sql`'CNY'::text` }),
    })),
  );
}

/**
 * Below ten valid answers nothing is told. Where one row alone would be hidden, the smallest other one
 * is hidden too, or the hidden one could be computed from the total.
 */
function satisfaction(at: At, measures: MeasureSet, isSplit: boolean, hides: boolean): Sql {
  const valid = measures.value(validAnswers);
  const top: Measure = INDICATORS.satisfactionRate.numerator;
  const isSmall = sql`${valid} > 0 and ${valid} < ${sql.lit(LEAST_ANSWERS)}`;
  const alone = sql`count(*) filter (where ${isSmall}) over () = 1
    and ${valid} >= ${sql.lit(LEAST_ANSWERS)}
    and rank() over (order by case when ${valid} >= ${sql.lit(LEAST_ANSWERS)} then ${valid} end nulls last) = 1`;
  const hidden = !hides ? sql`false` : isSplit ? sql`(${isSmall} or ${alone})` : sql`(${isSmall})`;
  const shown = object(at, 'Satisfaction', {
    isSampleTooSmall: hidden,
    validAnswers: sql`case when not ${hidden} then ${valid}::bigint end`,
    rate: sql`null`,
  }, (name, inner) => (name === 'rate' ? sql`case when not ${hidden} then ${ratio(inner, measures.value(top), valid)} end` : undefined));
  return shown;
}

function groupsOf(at: At, dimensions: readonly Dimension[], scope: Scope): Sql {
  const groups = dimensions.map((dimension, index) => {
    const code = sql`s.${sql.id(`g${index}`)}`;
    return object(at, 'StatisticsGroup', {
      dimension: sql`${sql.lit(dimension)}::text`,
      code: dimension === 'SECTOR' ? sql`(select x.code from published.sector x where x.id = ${code}::uuid)` : code,
      name:
        dimension === 'TOWN'
          ? sql`(select x.name from published.town x where x.code = ${code} and x.district_code = ${scope.districtCode})`
          : dimension === 'SECTOR'
            ? sql`(select x.name from published.sector x where x.id = ${code}::uuid)`
            : code,
    });
  });
  return groups.length === 0 ? sql`'[]'::json` : sql`json_build_array(${sql.join(groups)})`;
}

function object(
  at: At,
  typeName: string,
  parts: Readonly<Record<string, Sql>>,
  special: (name: string, inner: At) => Sql | undefined = () => undefined,
): Sql {
  return jsonObject(
    at.compilation.pairs(typeName, at.row, at.nodes, at.joins, (name) => ({
      read: (inner) => special(name, inner) ?? (parts[name] as Sql),
    })),
  );
}

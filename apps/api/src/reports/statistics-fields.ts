import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { jsonObject } from '../platform/shape/compilation.js';
import type { At, Reader } from '../platform/shape/shape.js';
import { askedFigures, figureList } from './figure-reader.js';
import type { FigureOptions } from './figure-reader.js';
import { indicatorOf } from './indicators/catalogue.js';
import { DIMENSION_WORDS } from './indicators/dimension-words.js';
import type { Dimension } from './indicators/dimensions.js';
import { topThree, validAnswers } from './indicators/evaluation-indicators.js';
import { figureSql, percentText } from './indicators/figure-sql.js';
import type { Indicator } from './indicators/indicator.js';
import type { MeasureSet } from './indicators/measure-set.js';
import type { CountedKind, MoneyCategory } from './indicators/money-indicators.js';
import { MONEY_CATEGORIES, movedMoney } from './indicators/money-indicators.js';
import type { Scope } from './indicators/scope.js';
import { isSampleHidden } from './indicators/small-numbers.js';

type Readers = Readonly<Record<string, Reader<unknown>>>;
type Sql = RawBuilder<unknown>;

const known = (key: string): Indicator => indicatorOf(key) as Indicator;

/** Readers of one row of statistics. What a field needs is added to the measures when it is selected. */
export function statisticsFields(measures: MeasureSet, scope: Scope, options: FigureOptions): Readers {
  const { dimensions, isPublic } = options;
  const count = (key: string): Reader<unknown> => ({ read: () => sql`${measures.value(known(key).numerator, scope)}::bigint` });
  const money = (kind: CountedKind): Reader<unknown> => ({
    read: (at) => sql`json_build_array(${sql.join(MONEY_CATEGORIES.map((category) => categoryAmount(at, category, measures.value(movedMoney(kind, category), scope))))})`,
  });
  return {
    groups: { read: (at) => groupsOf(at, dimensions, scope) },
    planned: count('project.planned'),
    completed: count('project.completed'),
    initial: count('project.initial'),
    added: count('project.added'),
    completionRate: { read: (at) => ratio(at, figureSql(measures, known('project.completionRate'), scope)) },
    suggestionsReceived: count('sugg.received'),
    suggestionsAccepted: count('sugg.accepted'),
    received: money('RECEIPT'),
    allocated: money('ALLOCATION'),
    spent: money('SPENDING'),
    leverageRatio: { read: () => figureSql(measures, known('fund.leverageRatio'), scope).value },
    satisfaction: { read: (at) => satisfaction(at, measures, scope, options) },
    figures: { read: (at) => figureList(at, measures, askedFigures(at.args, scope, { isPublic, dimensions }), options) },
  };
}

function ratio(at: At, { numerator, denominator, percent }: { readonly numerator: Sql; readonly denominator: Sql; readonly percent: Sql }): Sql {
  return object(at, 'Ratio', { numerator, denominator, percent });
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

function satisfaction(at: At, measures: MeasureSet, scope: Scope, { dimensions, isPublic }: FigureOptions): Sql {
  const [top, valid] = [measures.value(topThree, scope), measures.value(validAnswers, scope)];
  const hidden = isPublic ? isSampleHidden(valid, dimensions.length > 0) : sql`false`;
  const rate = { numerator: sql`${top}::text`, denominator: sql`${valid}::text`, percent: percentText(top, valid) };
  return object(at, 'Satisfaction', {
    isSampleTooSmall: hidden,
    validAnswers: sql`case when not ${hidden} then ${valid}::bigint end`,
    rate: sql`null`,
  }, (name, inner) => (name === 'rate' ? sql`case when not ${hidden} then ${ratio(inner, rate)} end` : undefined));
}

/** The word of a code in the code list of a split; a code that no list knows, such as a month, stands for itself. */
function wordOf(dimension: Dimension, language: 'zh' | 'en', code: Sql): Sql {
  const words = DIMENSION_WORDS[dimension];
  if (!words) return code;
  const dictionary = Object.fromEntries(Object.entries(words).map(([key, label]) => [key, label[language]]));
  return sql`coalesce(${sql.lit(JSON.stringify(dictionary))}::json ->> ${code}, ${code})`;
}

/** Names of the groups: places, sectors and channels bring their own, codes have a word. */
function groupsOf(at: At, dimensions: readonly Dimension[], { districtCode }: Scope): Sql {
  const groups = dimensions.map((dimension, index) => {
    const code = sql`s.${sql.id(`g${index}`)}`;
    const named: Readonly<Partial<Record<Dimension, Sql>>> = {
      TOWN: sql`(select x.name from published.town x where x.code = ${code} and x.district_code = ${districtCode})`,
      VILLAGE: sql`(select x.name from published.village x where x.code = ${code} and x.district_code = ${districtCode})`,
      SECTOR: sql`(select x.name from published.sector x where x.id = ${code}::uuid)`,
      CHANNEL: sql`(select x.name from published.channel x where x.code = ${code} and x.district_code = ${districtCode})`,
    };
    return object(at, 'StatisticsGroup', {
      dimension: sql`${sql.lit(dimension)}::text`,
      code: dimension === 'SECTOR' ? sql`(select x.code from published.sector x where x.id = ${code}::uuid)` : code,
      name: named[dimension] ?? wordOf(dimension, 'zh', code),
      nameEn: named[dimension] ?? wordOf(dimension, 'en', code),
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

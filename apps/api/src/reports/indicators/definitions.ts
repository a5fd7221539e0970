import { DIMENSIONS } from './dimensions.js';
import type { Dimension } from './dimensions.js';
import type { Indicator, IndicatorGroup, IndicatorKind, Label, Measure } from './indicator.js';
import type { ScopeName } from './scope.js';
import { SCOPE_NAMES } from './scope.js';

const PERCENT: Label = { zh: '%', en: '%' };
const YUAN: Label = { zh: '元', en: 'yuan' };
const NONE: Label = { zh: '', en: '' };

/** What is told about an indicator beside its measures. */
export interface Told {
  readonly key: string;
  readonly group: IndicatorGroup;
  readonly label: Label;
  readonly unit?: Label;
  readonly definition: Label;
  /** Whether the measures ask for a period; else `asOf` alone decides. */
  readonly isOfPeriod?: boolean;
  readonly isPublic?: boolean;
  readonly smallNumbers?: Indicator['smallNumbers'];
  readonly needs?: readonly ScopeName[];
  readonly codes?: Indicator['codes'];
  /** Splits that the measures know but that mean nothing here. */
  readonly without?: Indicator['splits'];
  /** The split that the indicator is about. */
  readonly distribution?: Dimension;
  /** A distinct count does not add up; neither does what stands in several groups. */
  readonly isAdditive?: boolean;
}

/** What every measure can be split by; a rate is split by what both of its parts know. */
function splitsOf(measures: readonly Measure[]): Dimension[] {
  const knows = ({ source, day }: Measure, dimension: Dimension): boolean =>
    dimension === 'MONTH' ? day !== null : source.splits[dimension] !== undefined;
  return (Object.keys(DIMENSIONS) as Dimension[]).filter((dimension) => measures.every((one) => knows(one, dimension)));
}

function defined(kind: IndicatorKind, unit: Label, words: Told, numerator: Measure, denominator: Measure | null): Indicator {
  const measures = denominator ? [numerator, denominator] : [numerator];
  const filters = new Set(measures.flatMap(({ filters: columns }) => Object.keys(columns)));
  const isCount = kind === 'COUNT' || kind === 'SUM' || kind === 'MONEY';
  return {
    ...words.label,
    key: words.key,
    group: words.group,
    unit: words.unit ?? unit,
    definition: words.definition,
    kind,
    numerator,
    denominator,
    isAdditive: words.isAdditive ?? isCount,
    takes: SCOPE_NAMES.filter((name) => (name === 'from' || name === 'to' ? (words.isOfPeriod ?? false) : name === 'asOf' || filters.has(name))),
    needs: words.needs ?? [],
    splits: splitsOf(measures).filter((dimension) => !words.without?.includes(dimension)),
    distribution: words.distribution ?? null,
    codes: words.codes ?? {},
    isPublic: words.isPublic ?? true,
    smallNumbers: words.smallNumbers ?? null,
    weighted: [],
  };
}

type Words = readonly [zh: string, en: string];
const labelOf = ([zh, en]: Words): Label => ({ zh, en });

/** The words of an indicator: key, label, definition, and what is not usual about it. */
export function told(
  group: IndicatorGroup,
  key: string,
  label: Words,
  definition: Words,
  more: Omit<Told, 'group' | 'key' | 'label' | 'definition' | 'unit'> & { readonly unit?: Words } = {},
): Told {
  const { unit, ...rest } = more;
  return { group, key, label: labelOf(label), definition: labelOf(definition), ...(unit ? { unit: labelOf(unit) } : {}), ...rest };
}

export const count = (words: Told, numerator: Measure): Indicator => defined('COUNT', NONE, words, numerator, null);
export const sum = (words: Told, numerator: Measure): Indicator => defined('SUM', NONE, words, numerator, null);
export const money = (words: Told, numerator: Measure): Indicator => defined('MONEY', YUAN, words, numerator, null);
/** A share in percent, two decimals, half up. */
export const rate = (words: Told, numerator: Measure, denominator: Measure): Indicator => defined('RATE', PERCENT, words, numerator, denominator);
/** A quotient, two decimals, half up. */
export const ratio = (words: Told, numerator: Measure, denominator: Measure): Indicator => defined('RATIO', NONE, words, numerator, denominator);
export const median = (words: Told, numerator: Measure): Indicator => defined('MEDIAN', NONE, words, numerator, null);
export const maximum = (words: Told, numerator: Measure): Indicator => defined('MAXIMUM', NONE, words, numerator, null);
export const text = (words: Told, numerator: Measure): Indicator => defined('TEXT', NONE, words, numerator, null);

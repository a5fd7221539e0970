import type { CodeList } from '../../platform/graph/enums.js';
import type { RawBuilder } from 'kysely';
import type { RowRef } from '../../platform/shape/shape.js';
import type { Dimension } from './dimensions.js';
import type { RecordKind } from './record-kinds.js';
import type { FilterName, Scope, ScopeName } from './scope.js';

type Sql = RawBuilder<unknown>;

export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** A column of a source, or an expression over its row that may ask for the day. */
export type SplitColumn = string | ((row: RowRef, scope: Scope) => Sql);

/** Dated facts of one kind, a row each: a view of schema `published` or `staff`, or a select over such views. */
export interface Source {
  readonly name: string;
  readonly relation: (scope: Scope) => Sql;
  /** Whether the relation itself depends on the day or the filters. */
  readonly isScoped?: boolean;
  readonly splits: Readonly<Partial<Record<Dimension, SplitColumn>>>;
  /** A source without towns belongs to the whole district: whoever answers for one town sees it, too. */
  readonly isOfDistrict: boolean;
  /** What stands behind the rows when a figure is opened, and the column of its id; null when it cannot be shown. */
  readonly record: { readonly kind: RecordKind; readonly id: string } | null;
}

/** The day of a fact: a date, or an instant that belongs to a day in Asia/Shanghai. */
export interface FactDay {
  readonly column: string;
  readonly isInstant?: boolean;
}

/** An aggregate over the rows of one source that `where` and the given filters keep. */
export interface Measure extends Label {
  /** Unique among the measures. */
  readonly name: string;
  readonly source: Source;
  readonly where: (row: RowRef, scope: Scope) => Sql;
  /** The aggregate of the kept rows. */
  readonly aggregate: (row: RowRef, kept: Sql, scope: Scope) => Sql;
  /** The column that a scope argument narrows. */
  readonly filters: Readonly<Partial<Record<FilterName, SplitColumn>>>;
  /** What a split by month asks; null takes no such split. */
  readonly day: FactDay | null;
  /** What the aggregate makes, so that measures of several sources fit into one row. */
  readonly type: 'numeric' | 'text';
  /** Printed with two decimals, as money is. */
  readonly isMoney: boolean;
  /** Whether no rows mean 0; else they mean that there is no value. */
  readonly isZeroWithoutRows: boolean;
}

export const INDICATOR_KINDS = {
  COUNT: { zh: '计数', en: 'Count' },
  SUM: { zh: '求和', en: 'Sum' },
  MONEY: { zh: '金额', en: 'Money' },
  RATE: { zh: '比率', en: 'Rate in percent' },
  RATIO: { zh: '比值', en: 'Ratio' },
  MEDIAN: { zh: '中位数', en: 'Median' },
  MAXIMUM: { zh: '最大值', en: 'Maximum' },
  SCORE: { zh: '加权分', en: 'Weighted score' },
  TEXT: { zh: '文字', en: 'Word' },
} as const;
export type IndicatorKind = keyof typeof INDICATOR_KINDS;

export const INDICATOR_GROUPS = {
  PROJECT: { zh: '项目', en: 'Projects' },
  SUGGESTION: { zh: '建议', en: 'Suggestions' },
  COLLECTING: { zh: '征集', en: 'Collecting' },
  CONSULTATION: { zh: '议事', en: 'Consultation' },
  SUPERVISION: { zh: '监督', en: 'Supervision' },
  EVALUATION: { zh: '评价', en: 'Evaluation' },
  MONEY: { zh: '资金', en: 'Money' },
  GIVING: { zh: '捐赠与志愿', en: 'Gifts and volunteers' },
  SERVICE: { zh: '服务与成效', en: 'Services and effects' },
  REPORTING: { zh: '报告', en: 'Reporting' },
  MEDIA: { zh: '宣传', en: 'Media' },
  PLACE: { zh: '区划与单位', en: 'Places and organisations' },
} as const;
export type IndicatorGroup = keyof typeof INDICATOR_GROUPS;

/** What the public is not told of a few: under 5 persons, under 10 valid answers. */
export type SmallNumbers = 'PERSONS' | 'ANSWERS';

/** One figure, defined once: console, both graphs, files and briefings take it from here. */
export interface Indicator extends Label {
  readonly key: string;
  readonly group: IndicatorGroup;
  readonly unit: Label;
  /** How it is counted, for the one who reads the figure. */
  readonly definition: Label;
  readonly kind: IndicatorKind;
  readonly numerator: Measure;
  /** Null where nothing is divided. */
  readonly denominator: Measure | null;
  /** Whether the groups of a split and "none" make the whole. */
  readonly isAdditive: boolean;
  /** Arguments that it takes beside `asOf`. */
  readonly takes: readonly ScopeName[];
  /** Arguments without which it means nothing. */
  readonly needs: readonly ScopeName[];
  readonly splits: readonly Dimension[];
  /** The split that it is about, where the whole says less than its groups. */
  readonly distribution: Dimension | null;
  /** The codes that `kind`, `level`, `levels`, `type` and the like may name. */
  readonly codes: Readonly<Partial<Record<FilterName, CodeList>>>;
  readonly isPublic: boolean;
  readonly smallNumbers: SmallNumbers | null;
  /** Rates that a score weighs. */
  readonly weighted: readonly { readonly indicator: Indicator; readonly weight: string }[];
}

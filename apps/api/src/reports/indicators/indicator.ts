import type { RawBuilder } from 'kysely';
import type { PublishedViews } from '../../platform/database/tables.generated.js';
import type { RowRef } from '../../platform/shape/shape.js';

/** The fact views that indicators read: dates, codes and amounts, no text and no person. */
export type FactView = Extract<keyof PublishedViews, `fact_${string}`>;

/** What a figure is asked for, as SQL expressions. */
export interface Scope {
  readonly districtCode: RawBuilder<unknown>;
  /** The day for which the figure is true. */
  readonly asOf: RawBuilder<unknown>;
  /** First day of the period; null leaves it open. */
  readonly from: RawBuilder<unknown>;
  /** Last day of the period; the day of the figure where none was given. */
  readonly to: RawBuilder<unknown>;
  /** A town; null takes the whole district. */
  readonly townCode: RawBuilder<unknown>;
  /** Null takes every plan year. */
  readonly planYear: RawBuilder<unknown>;
}

export type Dimension = 'TOWN' | 'TIER' | 'SECTOR';

/**
 * An aggregate over the rows of one fact view. Values of groups add up to the whole, so measures of
 * different views can stand in one row.
 */
export interface Measure {
  readonly key: string;
  readonly fact: FactView;
  readonly value: (row: RowRef, scope: Scope) => RawBuilder<unknown>;
}

export interface Indicator {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: { readonly zh: string; readonly en: string };
  /** How it is counted, for the one who reads the figure. */
  readonly definition: { readonly zh: string; readonly en: string };
  readonly numerator: Measure;
  /** Null for a count or a sum. */
  readonly denominator: Measure | null;
}

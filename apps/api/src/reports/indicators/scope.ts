import type { RawBuilder } from 'kysely';

/** What a figure may be narrowed by beside its day and period, and the SQL type of the value. */
export const SCOPE_TYPES = {
  quarter: 'text',
  planYear: 'int',
  planYears: 'int[]',
  tier: 'text',
  purpose: 'text',
  kind: 'text',
  channel: 'text',
  nature: 'text',
  triageClass: 'text',
  keyOnly: 'boolean',
  type: 'text',
  modes: 'text[]',
  category: 'text',
  stage: 'text',
  stream: 'text',
  serviceKinds: 'text[]',
  // The number of a batch is text in the data: 1, 2024-1.
  batch: 'text',
  isAsset: 'boolean',
  induced: 'boolean',
  roster: 'text',
  decision: 'text',
  level: 'text',
  levels: 'text[]',
  metric: 'text',
} as const;
export type FilterName = keyof typeof SCOPE_TYPES;
export const FILTER_NAMES = Object.keys(SCOPE_TYPES) as FilterName[];

/** Every argument of a figure: its day, its period, and what narrows it. */
export type ScopeName = 'asOf' | 'from' | 'to' | FilterName;
export const SCOPE_NAMES: readonly ScopeName[] = ['asOf', 'from', 'to', ...FILTER_NAMES];

/** What a figure is asked for, as SQL expressions. */
export interface Scope {
  /** Measures of equal scopes are computed once. */
  readonly id: string;
  readonly districtCode: RawBuilder<unknown>;
  /** The day for which the figure is true. */
  readonly asOf: RawBuilder<unknown>;
  /** First day of the period; null leaves it open. */
  readonly from: RawBuilder<unknown> | null;
  /** Last day of the period, never after `asOf`. */
  readonly to: RawBuilder<unknown>;
  /** A town; null takes the whole district. */
  readonly townCode: RawBuilder<unknown> | null;
  /** Only what was given: what is not given is no parameter, so that no condition is asked. */
  readonly filters: Readonly<Partial<Record<FilterName, RawBuilder<unknown>>>>;
}

import type { Indicator } from './indicator.js';
import { MONEY_INDICATORS } from './money-indicators.js';
import { PROJECT_INDICATORS } from './project-indicators.js';
import { SATISFACTION_INDICATORS } from './satisfaction-indicators.js';
import { SUGGESTION_INDICATORS } from './suggestion-indicators.js';

/** Every indicator, defined once: page, graphs and files take the same digits from here. */
export const INDICATORS = {
  ...PROJECT_INDICATORS,
  ...SUGGESTION_INDICATORS,
  ...MONEY_INDICATORS,
  ...SATISFACTION_INDICATORS,
} as const satisfies Record<string, Indicator>;

export type IndicatorName = keyof typeof INDICATORS;

import { COLLECTING_INDICATORS } from './collecting-indicators.js';
import { CONSULTATION_INDICATORS } from './consultation-indicators.js';
import { EFFECT_INDICATORS } from './effect-indicators.js';
import { EVALUATION_INDICATORS } from './evaluation-indicators.js';
import type { Indicator } from './indicator.js';
import { GIVING_INDICATORS } from './giving-indicators.js';
import { MEDIA_INDICATORS } from './media-indicators.js';
import { MONEY_INDICATORS } from './money-indicators.js';
import { PLACE_INDICATORS } from './place-indicators.js';
import { PROJECT_INDICATORS } from './project-indicators.js';
import { REPORTING_INDICATORS } from './reporting-indicators.js';
import { SERVICE_INDICATORS } from './service-indicators.js';
import { SUGGESTION_INDICATORS } from './suggestion-indicators.js';
import { SUPERVISION_INDICATORS } from './supervision-indicators.js';

/** Every indicator, defined once: page, graphs and files take the same digits from here. */
export const INDICATORS: readonly Indicator[] = [
  ...PROJECT_INDICATORS,
  ...SUGGESTION_INDICATORS,
  ...COLLECTING_INDICATORS,
  ...CONSULTATION_INDICATORS,
  ...SUPERVISION_INDICATORS,
  ...EVALUATION_INDICATORS,
  ...MONEY_INDICATORS,
  ...EFFECT_INDICATORS,
  ...SERVICE_INDICATORS,
  ...GIVING_INDICATORS,
  ...REPORTING_INDICATORS,
  ...MEDIA_INDICATORS,
  ...PLACE_INDICATORS,
];

const byKey = new Map(INDICATORS.map((indicator) => [indicator.key, indicator]));

export function indicatorOf(key: string): Indicator | undefined {
  return byKey.get(key);
}

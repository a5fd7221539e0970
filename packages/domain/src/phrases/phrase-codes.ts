import type { Label } from '../code-lists/label.js';

/** How a figure is put into words: what its base number N is to the value. */
export const PHRASE_RULES = {
  EXACT: { zh: '准确数', en: 'The value itself' },
  OVER: { zh: '超过', en: 'Above a round number' },
  FLOOR_YU: { zh: '余', en: 'A round number and some more' },
  NEARLY: { zh: '近', en: 'Nearly a round number' },
  ABOUT: { zh: '约', en: 'About a round number' },
  AT_LEAST: { zh: '以上', en: 'A whole percent or more' },
  TEXT: { zh: '文字', en: 'A word' },
} as const satisfies Record<string, Label>;
export type PhraseRule = keyof typeof PHRASE_RULES;

/** How the base number is printed. */
export const PHRASE_STYLES = {
  PLAIN: { zh: '数字', en: 'Digits' },
  COUNT_WAN: { zh: '以万、亿计', en: 'In units of ten thousand' },
  MONEY: { zh: '金额', en: 'Money' },
  SHORT: { zh: '简写', en: 'Short' },
} as const satisfies Record<string, Label>;
export type PhraseStyle = keyof typeof PHRASE_STYLES;

/** Why a figure is not put into the words that were asked for. */
export type PhraseRefusal =
  | 'GUARD_PHRASE_NO_DATA'
  | 'GUARD_PHRASE_UNTRUE'
  | 'GUARD_PHRASE_NO_STEP'
  | 'GUARD_PHRASE_RATES_ONLY'
  | 'GUARD_PHRASE_NO_WORD';

/** The unit of rates; what is neither a count nor an amount. */
export const PERCENT_UNIT = '%';
/** The unit of durations, printed in minutes from 60 on. */
export const SECOND_UNIT = '秒';

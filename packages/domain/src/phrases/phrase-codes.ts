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

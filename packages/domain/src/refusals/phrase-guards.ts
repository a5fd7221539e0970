import type { Label } from '../code-lists/label.js';
import type { PhraseRefusal } from '../phrases/phrase-codes.js';

/** Why a figure is not put into words. */
export const PHRASE_GUARDS = {
  GUARD_PHRASE_NO_DATA: { zh: '没有数据,不能写成文字。', en: 'There is no data to put into words.' },
  GUARD_PHRASE_UNTRUE: { zh: '这样表述与数值不符。', en: 'This would not be true of the value.' },
  GUARD_PHRASE_NO_STEP: {
    zh: '没有合适的取整单位,请用准确数。',
    en: 'No round number is near enough; use the value itself.',
  },
  GUARD_PHRASE_RATES_ONLY: { zh: '“以上”只用于比率。', en: "'Or more' is said of rates only." },
  GUARD_PHRASE_NO_WORD: {
    zh: '没有对应的文字,较大的数请用数字。',
    en: 'There is no word for it; larger numbers are written in digits.',
  },
} as const satisfies Record<PhraseRefusal, Label>;

import { settingValues } from '@doorstep/domain/settings/setting-definition';
import { SETTINGS } from '@doorstep/domain/settings/settings';
import { DEFAULT_PHRASE_STEPS } from '@doorstep/domain/phrases/phrase-steps';
import type { PhraseSteps } from '@doorstep/domain/phrases/phrase-steps';
import type { Database } from '../platform/database/database.js';
import type { FigureDistrict } from './compute-figures.js';

const IN_FORCE = `
select value from setting where district_code = $1 and key = 'phrase.steps' and valid_from <= $2 order by valid_from desc limit 1`;

/** How a district rounds its figures in words on a day: setting `phrase.steps`. */
export async function phraseStepsOf({ pool }: Pick<Database, 'pool'>, { code, today }: FigureDistrict): Promise<PhraseSteps> {
  const { rows } = await pool.query<{ value: unknown }>(IN_FORCE, [code, today]);
  const { digits, lossPercent, lossUnits } = settingValues(SETTINGS['phrase.steps'], rows[0]?.value);
  return {
    digits: Array.isArray(digits) ? digits : DEFAULT_PHRASE_STEPS.digits,
    lossPercent: String(lossPercent),
    lossUnits: String(lossUnits),
  };
}

import { sql } from 'kysely';
import { isInPeriod } from './conditions.js';
import type { Indicator, Measure } from './indicator.js';

/** Satisfaction of fewer valid answers is not shown to the public. */
export const LEAST_ANSWERS = 10;

const VALID = (row: Parameters<Measure['value']>[0], scope: Parameters<Measure['value']>[1]) =>
  sql`${row.column('is_valid')} and ${row.column('rating')} <> 'NO_OPINION' and ${isInPeriod(row.column('issued_on'), scope)}`;

export const validAnswers: Measure = {
  key: 'eval.valid',
  fact: 'fact_questionnaire',
  value: (row, scope) => sql`count(*) filter (where ${VALID(row, scope)})`,
};

const topThree: Measure = {
  key: 'eval.topThree',
  fact: 'fact_questionnaire',
  value: (row, scope) =>
    sql`count(*) filter (where ${VALID(row, scope)} and ${row.column('rating')} in ('VERY_SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED'))`,
};

export const SATISFACTION_INDICATORS = {
  satisfactionRate: {
    key: 'eval.satisfactionRate',
    zh: '群众满意度',
    en: 'Satisfaction',
    unit: { zh: '%', en: '%' },
    definition: {
      zh: '非常满意、满意、基本满意的答卷 ÷ 有效答卷;有效答卷不足 10 份不公开。',
      en: 'Very satisfied, satisfied and basically satisfied answers ÷ valid answers; not public below 10 valid answers.',
    },
    numerator: topThree,
    denominator: validAnswers,
  },
} as const satisfies Record<string, Indicator>;

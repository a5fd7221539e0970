import { sql } from 'kysely';
import { isAccepted, isReceived } from './conditions.js';
import type { Indicator } from './indicator.js';

const ROWS = { zh: '条', en: 'suggestions' } as const;

export const SUGGESTION_INDICATORS = {
  suggestionsReceived: {
    key: 'sugg.received',
    zh: '征集建议数',
    en: 'Suggestions received',
    unit: ROWS,
    definition: {
      zh: '期内收到、截至当日未撤回也未并案的建议;不予受理和转出的仍计入。',
      en: 'Received in the period, neither withdrawn nor merged by the day; rejected and transferred ones count.',
    },
    numerator: {
      key: 'sugg.received',
      fact: 'fact_suggestion',
      value: (row, scope) => sql`count(*) filter (where ${isReceived(row, scope)})`,
    },
    denominator: null,
  },
  suggestionsAccepted: {
    key: 'sugg.accepted',
    zh: '受理数',
    en: 'Suggestions accepted',
    unit: ROWS,
    definition: { zh: '征集建议中截至当日已受理的。', en: 'Of those received, accepted by the day.' },
    numerator: {
      key: 'sugg.accepted',
      fact: 'fact_suggestion',
      value: (row, scope) => sql`count(*) filter (where ${isAccepted(row, scope)})`,
    },
    denominator: null,
  },
} as const satisfies Record<string, Indicator>;

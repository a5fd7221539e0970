import { sql } from 'kysely';
import { isInPeriod } from './conditions.js';
import type { Indicator, Measure } from './indicator.js';

const YUAN = { zh: '元', en: 'yuan' } as const;

export type CountedKind = 'RECEIPT' | 'ALLOCATION' | 'SPENDING';
export type MoneyCategory = 'FISCAL' | 'SOCIAL' | 'COLLECTIVE' | 'MIXED';

/** Labour and volunteer service are valued in a line of their own and never counted as money. */
const NOT_MONEY = sql`('LABOUR', 'VOLUNTEER_SERVICE')`;

/**
 * Approved movements of one category by their day. Received is receipts less refunds; a reversal
 * counts on its own day with the opposite sign.
 */
export function movedMoney(kind: CountedKind, category: MoneyCategory): Measure {
  const signed = kind === 'RECEIPT' ? sql`'RECEIPT', 'REFUND'` : sql.lit(kind);
  return {
    key: `fund.${kind}.${category}`,
    fact: 'fact_fund_transaction',
    value: (row, scope) => sql`coalesce(sum(case when ${row.column('counted_kind')} = 'REFUND' then -${row.column('counted_amount')} else ${row.column('counted_amount')} end)
      filter (where ${row.column('counted_kind')} in (${signed}) and ${row.column('category')} = ${sql.lit(category)}
        and ${row.column('form')} not in ${NOT_MONEY} and ${isInPeriod(row.column('on'), scope)}), 0)`,
  };
}

export const MONEY_INDICATORS = {
  socialReceived: {
    key: 'fund.received',
    zh: '社会资金到账额',
    en: 'Social money received',
    unit: YUAN,
    definition: {
      zh: '期内经审核的社会资金到账减退款;冲正按其当日反向计。',
      en: 'Approved receipts of social money less refunds in the period; a reversal counts on its own day the other way.',
    },
    numerator: movedMoney('RECEIPT', 'SOCIAL'),
    denominator: null,
  },
  leverageRatio: {
    key: 'fund.leverageRatio',
    zh: '撬动比',
    en: 'Leverage ratio',
    unit: { zh: '', en: '' },
    definition: {
      zh: '社会资金到账额 ÷ 财政资金拨付额,两位小数,四舍五入;无财政拨付则无数据。',
      en: 'Social money received ÷ fiscal money allocated, two decimals, half up; no data without fiscal money.',
    },
    numerator: movedMoney('RECEIPT', 'SOCIAL'),
    denominator: movedMoney('ALLOCATION', 'FISCAL'),
  },
} as const satisfies Record<string, Indicator>;

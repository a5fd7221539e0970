import { sql } from 'kysely';
import { FUNDING_CATEGORIES } from '@doorstep/domain/code-lists/funding-codes';
import { all, isInPeriod } from './conditions.js';
import { money, rate, ratio, told } from './definitions.js';
import type { Measure } from './indicator.js';
import type { Where } from './measures.js';
import { amountOf, sumOf } from './measures.js';
import { benefits } from './project-sources.js';
import { OF_PROJECT, publicFacts } from './source.js';

export type CountedKind = 'RECEIPT' | 'ALLOCATION' | 'SPENDING';
export const MONEY_CATEGORIES = ['FISCAL', 'SOCIAL', 'COLLECTIVE', 'MIXED'] as const;
export type MoneyCategory = (typeof MONEY_CATEGORIES)[number];

const OF_MONEY = { ...OF_PROJECT, CATEGORY: 'category', FORM: 'form', BATCH: 'batch_no' } as const;
const transactions = publicFacts('fact_fund_transaction', { splits: OF_MONEY, record: 'fundTransaction' });
const contributions = publicFacts('fact_contribution', { splits: OF_MONEY, record: 'contribution' });

const ON = { column: 'on' } as const;
const OF_ONE_CATEGORY = { batch: 'batch_no', tier: 'tier', induced: 'is_induced' } as const;
const FILTERS = { ...OF_ONE_CATEGORY, category: 'category' } as const;

/** Labour and volunteer service are valued in a line of their own and never counted as money. */
const isMoney: Where = (row) => sql`${row.column('form')} not in ('LABOUR', 'VOLUNTEER_SERVICE')`;
/** Induced items count only where they are asked for. */
const isAsked: Where = (row, { filters }) => (filters.induced ? sql`true` : sql`not ${row.column('is_induced')}`);

/**
 * Approved movements by their day. Received is receipts less refunds; a reversal counts on its own day with the
 * opposite sign.
 */
function moved(name: string, kind: CountedKind, label: readonly [string, string], more: Where = () => sql`true`): Measure {
  const kinds = kind === 'RECEIPT' ? sql`'RECEIPT', 'REFUND'` : sql.lit(kind);
  return amountOf(
    name,
    (row) => sql`case when ${row.column('counted_kind')} = 'REFUND' then -${row.column('counted_amount')} else ${row.column('counted_amount')} end`,
    {
      label,
      source: transactions,
      where: (row, scope) => all(sql`${row.column('counted_kind')} in (${kinds})`, isMoney(row, scope), isAsked(row, scope), isInPeriod(row, ON, scope), more(row, scope)),
      filters: FILTERS,
      day: ON,
    },
  );
}

const isOf = (category: MoneyCategory): Where => (row) => sql`${row.column('category')} = ${sql.lit(category)}`;
/** What moved of one category. */
export const movedMoney = (kind: CountedKind, category: MoneyCategory): Measure =>
  moved(`fund.${kind}.${category}`, kind, ['', ''], isOf(category));

const received = moved('fund.received', 'RECEIPT', ['到账额', 'received']);
const allocated = moved('fund.allocated', 'ALLOCATION', ['拨付额', 'allocated']);
const spent = moved('fund.spent', 'SPENDING', ['支出额', 'spent']);
/** Mixed money is listed but stands in no ratio. */
const isUnmixed: Where = (row) => sql`${row.column('category')} <> 'MIXED'`;
const receivedUnmixed = moved('fund.receivedUnmixed', 'RECEIPT', ['到账额', 'received'], isUnmixed);
const spentUnmixed = moved('fund.spentUnmixed', 'SPENDING', ['支出额', 'spent'], isUnmixed);
const balance = amountOf('fund.balance', (row) => sql`case ${row.column('counted_kind')} when 'RECEIPT' then ${row.column('counted_amount')} else -${row.column('counted_amount')} end`, {
    label: ['到账减支出', 'received less spent'],
    source: transactions,
    where: (row, scope) => all(sql`${row.column('counted_kind')} in ('RECEIPT', 'REFUND', 'SPENDING')`, isMoney(row, scope), isAsked(row, scope), isInPeriod(row, ON, scope)),
    filters: FILTERS,
    day: ON,
  },
);

const AGREED = { column: 'agreed_on' } as const;
const pledgedOf = (name: string, more: Where): Measure =>
  amountOf(name, 'pledged_amount', {
    label: ['认领额', 'pledged'],
    source: contributions,
    where: (row, scope) => all(sql`not ${row.column('is_cancelled')}`, isMoney(row, scope), isAsked(row, scope), isInPeriod(row, AGREED, scope), more(row, scope)),
    filters: FILTERS,
    day: AGREED,
  });
const pledged = pledgedOf('fund.pledged', () => sql`true`);
const pledgedUnmixed = pledgedOf('fund.pledgedUnmixed', isUnmixed);

const social: Measure = { ...moved('fund.social', 'RECEIPT', ['社会资金到账', 'social money received'], isOf('SOCIAL')), filters: OF_ONE_CATEGORY };
const collective: Measure = { ...moved('fund.socialCollective', 'RECEIPT', ['村居和居民资金到账', 'money of villages and residents received'], isOf('COLLECTIVE')), filters: OF_ONE_CATEGORY };
const fiscal: Measure = { ...moved('fund.fiscalAllocated', 'ALLOCATION', ['财政资金拨付', 'fiscal money allocated'], isOf('FISCAL')), filters: OF_ONE_CATEGORY };

const isWithPersons: Where = (row, { districtCode }) => sql`${row.column('project_id')} in (
  select b.project_id from published.fact_benefit_record b where b.district_code = ${districtCode} and b.persons > 0)`;
const spentOnPersons = moved('fund.spentOnPersons', 'SPENDING', ['有受益人数的项目支出', 'spent on projects whose beneficiaries are known'], isWithPersons);
const persons = sumOf('fund.persons', 'persons', {
  label: ['受益人数', 'persons who benefit'],
  source: benefits,
  where: (row, scope) => all(isInPeriod(row, { column: 'period_end' }, scope), sql`not ${row.column('is_induced')}`),
  filters: { batch: 'batch_no', tier: 'tier' },
  day: { column: 'period_end' },
});

const PERIOD = { isOfPeriod: true, codes: { category: FUNDING_CATEGORIES } } as const;

export const MONEY_INDICATORS = [
  money(told('MONEY', 'fund.pledged', ['认领额', 'Pledged'], ['期内签约的认领金额,不含已取消的。', 'Pledges agreed in the period, without cancelled ones.'], PERIOD), pledged),
  money(told('MONEY', 'fund.received', ['到账额', 'Received'], ['期内经审核的到账减退款;冲正按其当日反向计;劳务和志愿服务不计。', 'Approved receipts less refunds in the period; a reversal counts on its own day the other way; labour and volunteer service do not count.'], PERIOD), received),
  money(told('MONEY', 'fund.allocated', ['拨付额', 'Allocated'], ['期内经审核的拨付。', 'Approved allocations in the period.'], PERIOD), allocated),
  money(told('MONEY', 'fund.spent', ['支出额', 'Spent'], ['期内经审核的支出。', 'Approved spending in the period.'], PERIOD), spent),
  rate(told('MONEY', 'fund.arrivalRate', ['到位率', 'Arrival rate'], ['到账额 ÷ 认领额,不含混合资金。', 'Received ÷ pledged, without mixed money.'], PERIOD), receivedUnmixed, pledgedUnmixed),
  rate(told('MONEY', 'fund.spendingRate', ['支出率', 'Spending rate'], ['支出额 ÷ 到账额,不含混合资金。', 'Spent ÷ received, without mixed money.'], PERIOD), spentUnmixed, receivedUnmixed),
  money(told('MONEY', 'fund.balance', ['结余', 'Balance'], ['到账额减支出额。', 'Received less spent.'], PERIOD), balance),
  money(told('MONEY', 'fund.social', ['撬动社会资金', 'Social money'], ['期内社会资金到账额。', 'Social money received in the period.'], { isOfPeriod: true }), social),
  money(told('MONEY', 'fund.socialCollective', ['村居和居民筹资', 'Money of villages and residents'], ['期内村居集体和居民资金到账额,与社会资金分列。', 'Collective money received in the period, shown apart from social money.'], { isOfPeriod: true }), collective),
  ratio(told('MONEY', 'fund.leverageRatio', ['撬动比', 'Leverage ratio'], ['社会资金到账额 ÷ 财政资金拨付额,两位小数,四舍五入;无财政拨付则无数据。', 'Social money received ÷ fiscal money allocated, two decimals, half up; no data without fiscal money.'], { isOfPeriod: true }), social, fiscal),
  ratio(told('MONEY', 'fund.perCapita', ['人均受益', 'Spent per beneficiary'], ['支出额 ÷ 受益人数,仅计受益人数已知的项目。', 'Spent ÷ persons who benefit, only of projects whose persons are known.'], { isOfPeriod: true, unit: ['元/人', 'yuan a person'] }), spentOnPersons, persons),
] as const;


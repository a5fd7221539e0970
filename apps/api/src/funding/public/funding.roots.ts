import { sql } from 'kysely';
import type { Reader } from '../../platform/shape/shape.js';
import type { MoneyLines } from '../money-sums.reader.js';
import { moneySums } from '../money-sums.reader.js';
import type { MoneySumsValue } from '../money-sums.type.js';

/** Approved movements of a district by the day they count for, in one year or in all; pools are in it. */
const movements: MoneyLines = (_row, args) => sql`select t.category, t.form,
    case t.counted_kind when 'RECEIPT' then t.counted_amount when 'REFUND' then -t.counted_amount else 0.00 end as received,
    case t.counted_kind when 'ALLOCATION' then t.counted_amount else 0.00 end as allocated,
    case t.counted_kind when 'SPENDING' then t.counted_amount else 0.00 end as spent
  from published.fact_fund_transaction t
  where t.district_code = ${args.get('districtCode')}
    ${args.given('year') ? sql`and t."on" >= make_date(${args.get('year')}, 1, 1) and t."on" < make_date(${args.get('year')}::int + 1, 1, 1)` : sql``}`;

const summary = moneySums('FundingSummary', movements);

const fundingSummary: Reader<MoneySumsValue | null> = {
  read: (at) => sql`(select ${summary.read(at)} from published.district d where d.code = ${at.args.get('districtCode')})`,
};

/** Readers of the queries, by name. */
export const fundingRoots = { fundingSummary };

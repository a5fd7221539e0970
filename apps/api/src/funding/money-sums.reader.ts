import { FUNDING_CATEGORIES, FUNDING_FORMS } from '@doorstep/domain/code-lists/funding-codes';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { money, moneyValue } from '../platform/graph/money-field.js';
import type { FieldArguments } from '../platform/shape/arguments.js';
import { jsonObject } from '../platform/shape/compilation.js';
import { Fields } from '../platform/shape/fields.js';
import type { Reader, Readers, RowRef } from '../platform/shape/shape.js';
import type { CategoryMoneyValue, FormMoneyValue, MoneySumsValue } from './money-sums.type.js';

type Sql = RawBuilder<unknown>;
/** Lines of money as SQL: category, form, received, allocated, spent. */
export type MoneyLines = (row: RowRef, args: FieldArguments) => Sql;

const SUMS = ['received', 'allocated', 'spent'] as const;
const fields = new Fields<Record<string, unknown>>();

/** Labour and volunteer service are valued, in lines of their own; they are in no sum (indicators §6). */
const lines = (from: Sql) => sql`line as materialized (
  select l.category, l.form, l.received, l.allocated, l.spent, l.form not in ('LABOUR', 'VOLUNTEER_SERVICE') as counts from (${from}) l)`;

const summed = sql.join(SUMS.map((name) => sql`coalesce(sum(${sql.ref(name)}), 0.00) as ${sql.id(name)}`));
const counted = sql.join(SUMS.map((name) => sql`coalesce(sum(${sql.ref(name)}) filter (where counts), 0.00) as ${sql.id(name)}`));

/** Sums by a code, in the order of its code list. */
function grouped(code: 'category' | 'form', list: object, where: Sql): Sql {
  const order = sql.lit(`{${Object.keys(list).join(',')}}`);
  return sql`select ${sql.ref(code)}, ${summed}, array_position(${order}::text[], ${sql.ref(code)}) as place from line where ${where} group by ${sql.ref(code)}`;
}

const amounts = (f: Fields<Record<string, unknown>>) => ({
  received: money(f, 'received'),
  allocated: money(f, 'allocated'),
  spent: money(f, 'spent'),
});

/**
 * Numerator ÷ denominator with two decimals, half up, in whole hundredths: no digit is lost on the way to the rounding.
 * MIXED money is in neither part. A year of reversals may be below 0.
 */
function leverageRatio(row: RowRef): Sql {
  const [social, fiscal] = [row.column('social'), row.column('fiscal')];
  const hundredths = sql`div(200 * abs(${social}) + abs(${fiscal}), 2 * abs(${fiscal}))`;
  return sql`case when ${fiscal} <> 0 then round(sign(${social}) * sign(${fiscal}) * ${hundredths} / 100, 2)::text end`;
}

const readers: Readers<MoneySumsValue> = {
  received: moneyValue((row) => row.column('received')),
  allocated: moneyValue((row) => row.column('allocated')),
  spent: moneyValue((row) => row.column('spent')),
  byCategory: fields.rows<CategoryMoneyValue>(
    'CategoryMoney',
    () => grouped('category', FUNDING_CATEGORIES, sql`counts`),
    (f) => ({ category: f.code<string>('category'), ...amounts(f) }),
    [['place', 'asc']],
  ),
  byForm: fields.rows<FormMoneyValue>(
    'FormMoney',
    () => grouped('form', FUNDING_FORMS, sql`true`),
    (f) => ({ form: f.code<string>('form'), ...amounts(f) }),
    [['place', 'asc']],
  ),
  leverageRatio: fields.value<string | null>(leverageRatio),
};

/** Reads an object of money in sums; its lines are read once, whatever is asked of them. */
export function moneySums(typeName: string, from: MoneyLines): Reader<MoneySumsValue> {
  const byName = readers as Readonly<Record<string, Reader<unknown>>>;
  return {
    read: ({ row, nodes, args, compilation }) => {
      const sums = compilation.newRow();
      const object = jsonObject(compilation.pairs(typeName, sums, nodes, [], (name) => byName[name]));
      return sql`(with ${lines(from(row, args))}
        select ${object} from (select ${counted},
          coalesce(sum(received) filter (where counts and category = 'SOCIAL'), 0.00) as social,
          coalesce(sum(allocated) filter (where counts and category = 'FISCAL'), 0.00) as fiscal
          from line) as ${sql.id(sums.alias)})`;
    },
  };
}

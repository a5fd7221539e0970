import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { uuidOf } from '@doorstep/domain/public-id';
import { bilingual } from '../graph/descriptions.js';
import { DateScalar } from '../graph/scalars.js';
import { SortDirection } from '../graph/sort.js';
import type { FieldArguments } from '../shape/arguments.js';
import { containsText } from '../shape/conditions.js';
import type { RowRef } from '../shape/shape.js';
import type { RegisterColumn } from './column.js';
import { plural, screaming, shownName, snake } from './names.js';
import type { Register } from './register.js';
import { targetOf } from './target.js';

type Condition = (row: RowRef, args: FieldArguments) => RawBuilder<unknown>;

/** One filter of a list: its place in the input and what it asks of a row. */
interface Filter {
  readonly name: string;
  readonly type: () => unknown;
  readonly zh: string;
  readonly en: string;
  readonly asks: Condition;
}

/** The filters that follow from the columns: words, codes, places, references, flags and spans of days. */
export function filtersOf(register: Register): readonly Filter[] {
  const columns = [...register.columns].filter(([, column]) => !column.isSealed && !column.isTransient);
  const words = columns.filter(([, column]) => column.kind === 'text' || column.kind === 'longText').map(([key]) => key);
  return [...(words.length > 0 ? [textFilter(words)] : []), ...columns.flatMap(([key, column]) => filterOf(key, column))];
}

function textFilter(keys: readonly string[]): Filter {
  return {
    name: 'text',
    type: () => String,
    zh: '关键词',
    en: 'Words',
    asks: (row, args) => sql`(${sql.join(keys.map((key) => containsText(row.column(snake(key)), args, 'filter.text')), sql` or `)})`,
  };
}

function filterOf(key: string, column: RegisterColumn<unknown>): readonly Filter[] {
  const { zh, en, kind } = column;
  const name = snake(key);
  switch (kind) {
    case 'choice':
      return [{ name: plural(key), type: () => [column.members], zh, en, asks: (row, args) => sql`${row.column(name)} = any(${args.get(`filter.${plural(key)}`)}::text[])` }];
    case 'choices':
      return [{ name: key, type: () => [column.members], zh, en, asks: (row, args) => sql`${row.column(name)} && ${args.get(`filter.${key}`)}::text[]` }];
    case 'flag':
      return [{ name: key, type: () => Boolean, zh, en, asks: (row, args) => sql`${row.column(name)} = ${args.get(`filter.${key}`)}::boolean` }];
    case 'reference':
      return [referenceFilter(key, column)];
    case 'date':
      return spanOf(key, column, (row) => row.column(name));
    case 'instant':
      return spanOf(key, column, (row) => sql`(${row.column(name)} at time zone 'Asia/Shanghai')::date`);
    default:
      return [];
  }
}

function referenceFilter(key: string, column: RegisterColumn<unknown>): Filter {
  const isCode = key.endsWith('Code');
  const value = (args: FieldArguments) =>
    isCode ? args.get(`filter.${key}`) : args.get(`filter.${key}`, (id) => uuidOf(targetOf(column).idKind, String(id)) ?? null);
  return {
    name: key,
    type: () => (isCode ? String : ID),
    zh: column.zh,
    en: column.en,
    asks: (row, args) => sql`${row.column(snake(key))} = ${value(args)}${isCode ? sql`` : sql`::uuid`}`,
  };
}

/** A span of days holds both its ends. */
function spanOf(key: string, { zh, en }: RegisterColumn<unknown>, day: (row: RowRef) => RawBuilder<unknown>): readonly Filter[] {
  return [
    { name: `${key}From`, type: () => DateScalar, zh: `${zh}自`, en: `${en}, from`, asks: (row, args) => sql`${day(row)} >= ${args.get(`filter.${key}From`)}::date` },
    { name: `${key}To`, type: () => DateScalar, zh: `${zh}至`, en: `${en}, to`, asks: (row, args) => sql`${day(row)} <= ${args.get(`filter.${key}To`)}::date` },
  ];
}

/** The conditions of the filters that were given. */
export function filtered(filters: readonly Filter[], row: RowRef, args: FieldArguments): (RawBuilder<unknown> | false)[] {
  return filters.map((filter) => args.given(`filter.${filter.name}`) && filter.asks(row, args));
}

export function filterType({ name, zh, en }: Register, filters: readonly Filter[]): new () => object {
  const type = { [`${name}Filter`]: class {} }[`${name}Filter`] as new () => object;
  for (const { name: field, type: graphType, zh: label, en: english } of filters) {
    Field(graphType as () => typeof String, { nullable: true, description: bilingual(label, english) })(type.prototype as object, field);
  }
  InputType(`${name}Filter`, { description: bilingual(`${zh}筛选`, `Filter of the register: ${en.toLowerCase()}`) })(type);
  return type;
}

const SORTED = new Set(['text', 'int', 'decimal', 'money', 'percent', 'date', 'instant', 'choice', 'flag']);

/** The columns that the ledger can be ordered by, by the member of the sort enum. */
export function sortColumns({ columns }: Register): Readonly<Record<string, string>> {
  const own = [...columns].filter(([key, { kind, isSealed, isTransient }]) => !isSealed && !isTransient && (SORTED.has(kind) || key.endsWith('Code')));
  return Object.fromEntries([
    ...own.map(([key, { kind }]) => [kind === 'reference' ? `${screaming(shownName(key, kind))}_CODE` : screaming(key), snake(key)]),
    ['CREATED_AT', 'created_at'],
  ]);
}

export function sortType(register: Register): new () => object {
  const { name, zh, en, columns } = register;
  const fields = Object.keys(sortColumns(register));
  const members = Object.fromEntries(fields.map((field) => [field, field]));
  const label = (field: string): string => {
    const found = [...columns].find(([key, { kind }]) => screaming(key) === field || `${screaming(shownName(key, kind))}_CODE` === field);
    return found ? bilingual(found[1].zh, found[1].en) : bilingual('登记时间', 'When it was entered');
  };
  registerEnumType(members, {
    name: `${name}SortField`,
    description: bilingual(`${zh}排序依据`, `What the register is ordered by: ${en.toLowerCase()}`),
    valuesConfig: Object.fromEntries(fields.map((field) => [field, { description: label(field) }])),
  });
  const type = { [`${name}Sort`]: class {} }[`${name}Sort`] as new () => object;
  Field(() => members, { description: bilingual('依据', 'Column') })(type.prototype as object, 'field');
  Field(() => SortDirection, { description: bilingual('方向', 'Direction') })(type.prototype as object, 'direction');
  InputType(`${name}Sort`, { description: bilingual(`${zh}排序`, `Order of the register: ${en.toLowerCase()}`) })(type);
  return type;
}

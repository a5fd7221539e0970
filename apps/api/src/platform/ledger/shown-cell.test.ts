import type { GraphQLObjectType } from 'graphql';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { shownFields } from './shown-cell.js';

const schema = buildSchema(`
  scalar Date scalar DateTime scalar Decimal
  enum State { "已收到 | Received" RECEIVED }
  type Money { amount: Decimal! currency: String! }
  type Ratio { numerator: Decimal! denominator: Decimal! percent: Decimal }
  type Deadline { dueOn: Date! workingDaysLeft: Int! lamp: State! }
  type Village { code: String! name: String! }
  type Unit { id: ID! name: String! }
  type Row {
    id: ID! version: Int! state: State! states: [State!]! budget: Money share: Ratio deadline: Deadline receivedAt: DateTime
    "日期,按北京时间 | Day, in Asia/Shanghai" on: Date
    village: Village units: [Unit!]! isOpen: Boolean code: String noted: Decimal inner: Hidden own(of: Int!): Int
  }
  type Hidden { text: String }
  type Query { row: Row }`);
const fields = shownFields(schema.getType('Row') as GraphQLObjectType);
const field = (name: string) => fields.find((one) => one.name === name);

it('leaves out ids, versions, what takes arguments and what has no name', () => {
  expect(fields.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['id', 'version', 'inner', 'own']));
});

it.each<[string, unknown, string, number | undefined]>([
  ['state', 'RECEIVED', '已收到', undefined],
  ['states', ['RECEIVED', 'RECEIVED'], '已收到、已收到', undefined],
  ['budget', { amount: '123456.78' }, '123456.78', 123_456.78],
  ['budget', { amount: '9999999999999999.99' }, '9999999999999999.99', undefined],
  ['share', { percent: null }, '', undefined],
  ['deadline', { dueOn: '2024-11-20' }, '2024-11-20', 45_616],
  ['receivedAt', '2024-11-15T10:00:00Z', '2024-11-15 18:00', 45_611.75],
  ['on', '1900-03-01', '1900-03-01', 61],
  ['village', { code: '510113001001', name: '大同村' }, '510113001001 大同村', undefined],
  ['units', [{ name: '甲' }, { name: '乙' }], '甲、乙', undefined],
  ['isOpen', false, '否', undefined],
  ['code', '510113001001', '510113001001', undefined],
  ['code', null, '', undefined],
])('%s of %j says %s', (name, value, text, number) => {
  expect(field(name)?.cell(value, 'zh')).toEqual(number === undefined ? { text } : { text, number });
});

it('heads a column without its remark and with its unit', () => {
  expect(field('on')?.label).toEqual({ zh: '日期', en: 'Day' });
  expect(field('budget')?.label.zh).toBe('budget(元)');
  expect(field('isOpen')?.cell(true, 'en').text).toBe('yes');
});

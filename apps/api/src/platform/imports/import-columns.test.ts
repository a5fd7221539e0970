import { expect, it } from 'vitest';
import { columnsOfHead } from './import-columns.js';
import type { ImportColumn } from './import-target.js';

const column = (key: string, heading: string, isMust: boolean): ImportColumn => ({ key, heading, headingEn: key, names: [heading, key], isMust, isSealed: key === 'phone' });
const target = { columns: [column('code', '编号', true), column('name', '名称', true), column('phone', '电话', false)] };

it('finds columns in any order, in both languages, with or without a star', () => {
  expect(columnsOfHead(target, ['Name', null, ' 编号＊', '电话']).places).toEqual([
    { key: 'name', index: 0, heading: 'Name', isSealed: false },
    { key: 'code', index: 2, heading: '编号', isSealed: false },
    { key: 'phone', index: 3, heading: '电话', isSealed: true },
  ]);
});

it('passes over what it does not know and says so, but not of the columns of a receipt', () => {
  expect(columnsOfHead(target, ['编号', '名称', '备注', '结果', '原因']).remarks).toEqual([{ code: 'HEADING_UNKNOWN', params: { headings: '备注' } }]);
});

it.each([
  [['编号', '备注'], 'HEADING_MISSING', { headings: '名称' }],
  [['编号', '名称', 'code'], 'HEADING_TWICE', { headings: 'code' }],
  [['甲', '乙'], 'NO_HEADINGS', undefined],
  [[null, ''], 'NO_HEADINGS', undefined],
  [['编号', '名称', ...Array.from({ length: 199 }, (_, no) => `列${no}`)], 'TOO_MANY_COLUMNS', { max: '200' }],
])('refuses %j', (head, code, params) => {
  expect(() => columnsOfHead(target, head)).toThrow(expect.objectContaining({ problem: { code, ...(params ? { params } : {}) } }));
});

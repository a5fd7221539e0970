import { parseCsv } from 'hucre/csv';
import { expect, it } from 'vitest';
import { rangeOf } from './byte-range.js';
import { columnOf } from './open-column.js';
import { csvHead, csvLine, jsonLine, rowObject } from './row-lines.js';

const columns = [
  columnOf('text', 'title', 'Project.title', ['项目名称', 'Title']),
  columnOf('code', 'state', 'Project.state', ['状态', 'State']),
  columnOf('amount', 'budget', 'Project.budget.amount', ['预算', 'Budget']),
  columnOf('list', 'sectors', 'Project.sectors.code', ['领域', 'Sectors']),
  columnOf('flag', 'is_asset', 'Project.isAsset', ['资产', 'Asset']),
  columnOf('integer', 'year', 'Project.planYear', ['年度', 'Year']),
];

it('writes lines that end with CR LF and quotes what must be quoted', () => {
  expect(csvHead(columns)).toBe('title,state,budget,sectors,is_asset,year\r\n');
  expect(csvLine(columns, ['甲,"乙"\r\n丙', 'LISTED', '12.00', 'A;B', 'true', '2024'])).toBe('"甲,""乙""\r\n丙",LISTED,12.00,A;B,true,2024\r\n');
  expect(csvLine(columns, [null, null, null, null, null, null])).toBe(',,,,,\r\n');
});

it.each(['=1+1', '+86', '-a', '@x', '\tx', '＝1', '＠x'])('keeps %j from being a formula, but no number', (text) => {
  expect(csvLine(columns, [text, null, '-5.00', null, null, null])).toContain(`'${text}`);
  expect(csvLine(columns, ['x', null, '-5.00', null, null, null])).toContain(',-5.00,');
});

it('gives back every text through a reader of CSV', () => {
  const texts = ['一', '"', '""', 'a,b', 'a\nb', 'a\r\nb', ' a ', "it's", '\u2028', '\u0001', '"a",\r\n"b"', ',', '\\n', '010113', '1e5', 'NULL', '🏠'];
  const one = columns.slice(0, 1);
  const read = parseCsv(csvHead(one) + texts.map((text) => csvLine(one, [text])).join(''));
  expect(read.slice(1).map(([cell]) => cell)).toEqual(texts);
});

it('keeps texts as they are and every digit in JSON lines', () => {
  expect(rowObject(columns, ['=1', 'LISTED', '9999999999999999.99', 'A;B', 'false', '2024'])).toEqual({
    title: '=1', state: 'LISTED', budget: '9999999999999999.99', sectors: ['A', 'B'], is_asset: false, year: 2024,
  });
  expect(rowObject(columns, [null, null, null, null, null, null])).toEqual({ title: null, state: null, budget: null, sectors: [], is_asset: null, year: null });
  expect(jsonLine({ a: '\n' })).toBe('{"a":"\\n"}\n');
});

it.each([
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=50-500', { start: 50, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=9-2', 'none'],
  ['bytes=0-1,4-5', 'none'],
  ['lines=0-1', 'none'],
])('reads the range %s of 100 bytes', (range, expected) => {
  expect(rangeOf({ range }, '"x"', 100)).toEqual(expected);
});

it('sends the whole when the file is another one by now', () => {
  expect(rangeOf({ range: 'bytes=0-9', 'if-range': '"old"' }, '"x"', 100)).toBe('none');
  expect(rangeOf({ range: 'bytes=0-9', 'if-range': '"x"' }, '"x"', 100)).toEqual({ start: 0, end: 9 });
});

import { describe, expect, it } from 'vitest';
import { enumOf } from '../graph/enums.js';
import { column } from './column.js';
import type { Cell } from './register-cells.js';
import { AMBIGUOUS, readCell } from './register-cells.js';
import type { RegisterColumn } from './column.js';
import type { RegisterTarget } from './target.js';

const Colour = enumOf('TestColour', '颜色', 'Colour', { RED: { zh: '红', en: 'Red' }, BLUE: { zh: '蓝', en: 'Blue' } });
const target: RegisterTarget = { idKind: 'org', table: 'organization', type: () => Object, shape: () => ({}) as never, key: 'id', names: ['name'], list: 'organizations' };
const find = (_target: RegisterTarget, name: string) => ({ 住建局: '0190f0a0-0000-7000-8000-000000000001', 同名: AMBIGUOUS } as const)[name];
const read = (one: RegisterColumn<unknown>, cell: Cell) => readCell(one, cell, find);

describe('a cell is read as the form would take it', () => {
  it.each<[string, RegisterColumn<unknown>, Cell, unknown]>([
    ['a text without its spaces', column.text('名称', 'Name', 10), '  甲 ', '甲'],
    ['a code that CSV kept as a text', column.text('代码', 'Code', 20), "'510113001001", '510113001001'],
    ['a telephone that came as a number', column.text('电话', 'Telephone', 20), 13_800_000_001, '13800000001'],
    ['a count with separators', column.int('数', 'Count'), '1,200', 1200],
    ['an amount with its unit', column.money('金额', 'Amount'), '1,200.50元', '1200.50'],
    ['a day as text', column.date('日', 'Day'), '2024年1月5日', '2024-01-05'],
    ['a day as a number of the spreadsheet', column.date('日', 'Day'), 45_611, '2024-11-15'],
    ['a day as a date', column.date('日', 'Day'), new Date('2024-11-15T00:00:00Z'), '2024-11-15'],
    ['an instant in Beijing time', column.instant('时', 'Time'), '2024/11/5 9:30', new Date('2024-11-05T01:30:00Z')],
    ['a flag', column.flag('是否', 'Flag'), '否', false],
    ['a choice by its word', column.choice(Colour, '颜色', 'Colour'), '蓝', 'BLUE'],
    ['choices by words and codes', column.choices(Colour, '颜色', 'Colours'), '红、BLUE', ['RED', 'BLUE']],
    ['several texts', column.texts('项', 'Items', 10), '甲、乙;丙', ['甲', '乙', '丙']],
    ['a row by its name', column.reference(() => target, 'org', '单位', 'Unit'), '住建局', '0190f0a0-0000-7000-8000-000000000001'],
    ['nothing where nothing must be', column.text('名称', 'Name', 10).optional(), null, undefined],
  ])('%s', (_what, one, cell, value) => {
    expect(read(one, cell)).toEqual({ value });
  });

  it.each<[string, RegisterColumn<unknown>, Cell, string]>([
    ['nothing where something must be', column.text('名称', 'Name', 10), ' ', 'REQUIRED'],
    ['too long a text', column.text('名称', 'Name', 2), '甲乙丙', 'TOO_LONG'],
    ['words for a number', column.int('数', 'Count'), '三', 'NOT_A_NUMBER'],
    ['a part of one', column.int('数', 'Count'), '1.5', 'NOT_A_NUMBER'],
    ['a day that the calendar does not know', column.date('日', 'Day'), '2023-02-30', 'NOT_A_DATE'],
    ['a word that is no choice', column.choice(Colour, '颜色', 'Colour'), '绿', 'NOT_A_CHOICE'],
    ['a name that nobody has', column.reference(() => target, 'org', '单位', 'Unit'), '无此单位', 'NAME_UNKNOWN'],
    ['a name that two have', column.reference(() => target, 'org', '单位', 'Unit'), '同名', 'AMBIGUOUS'],
  ])('refuses %s', (_what, one, cell, code) => {
    expect(read(one, cell)).toMatchObject({ refusal: { code } });
  });
});

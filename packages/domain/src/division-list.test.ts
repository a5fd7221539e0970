import { describe, expect, it } from 'vitest';
import { readDivisionList, shortVillageName, townKindOf } from './division-list.js';

const lines = (...rows: [string, string, string?, string?][]) =>
  rows.map(([code, name, townKind, urbanRuralCode], index) => ({ line: index + 2, code, name, townKind, urbanRuralCode }));

describe('readDivisionList', () => {
  it('cuts the padding of the upper levels and knows kinds by name and serial', () => {
    const { list, problems } = readDivisionList(
      '511504',
      lines(
        ['511504000000', '叙州区'],
        ['511504001000', '柏溪街道'],
        ['511504100000', '观音镇'],
        ['511504001001', '新街社区居民委员会', undefined, '111'],
        ['511504100201', '大田村村民委员会'],
        ['511504100401', '林场'],
      ),
    );
    expect(problems).toEqual([]);
    expect(list.towns).toEqual([
      { code: '511504001', name: '柏溪街道', kind: 'STREET' },
      { code: '511504100', name: '观音镇', kind: 'TOWN' },
    ]);
    expect(list.villages).toEqual([
      { code: '511504001001', name: '新街社区', kind: 'COMMUNITY', urbanRuralCode: '111' },
      { code: '511504100201', name: '大田村', kind: 'VILLAGE', urbanRuralCode: null },
      { code: '511504100401', name: '林场', kind: 'OTHER', urbanRuralCode: null },
    ]);
  });

  it('names every problem with its line and leaves only that line out', () => {
    const { list, problems } = readDivisionList(
      '511504',
      lines(
        ['511504100', '观音镇'],
        ['511504100', '观音镇'],
        ['5115041002', '四不像'],
        ['511502100201', '外区村'],
        ['511504999201', '无镇村'],
        ['511504100201', ' '],
        ['511504300', '工业园'],
        ['511504100202', '大田村', undefined, '999'],
        ['511504100203', '小田村'],
      ),
    );
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'CODE_TWICE'],
      [4, 'CODE_INVALID'],
      [5, 'OTHER_DISTRICT'],
      [6, 'TOWN_MISSING'],
      [7, 'NAME_INVALID'],
      [8, 'TOWN_KIND_UNKNOWN'],
      [9, 'URBAN_RURAL_INVALID'],
    ]);
    expect(list.villages.map(({ code }) => code)).toEqual(['511504100203']);
  });

  it('takes the kind that the list says, in either language, and towns that the platform has', () => {
    const { list, problems } = readDivisionList(
      '511504',
      lines(['511504300', '工业园', '街道'], ['511504301', '开发区', 'subdistrict'], ['511504400201', '老村']),
      new Set(['511504400']),
    );
    expect(problems).toEqual([]);
    expect(list.towns.map(({ kind }) => kind)).toEqual(['STREET', 'STREET']);
    expect(list.villages).toHaveLength(1);
  });
});

it('shortens the name of a committee to that of its village', () => {
  expect(['新街社区居民委员会', '大田村村民委员会', '小吕村委会', '怡湖居委会', '大弯社区村民委员会'].map(shortVillageName)).toEqual([
    '新街社区',
    '大田村',
    '小吕村',
    '怡湖',
    '大弯社区',
  ]);
  expect(townKindOf('柏溪街道办事处')).toBe('STREET');
  expect(townKindOf('红岩彝族乡')).toBe('TOWNSHIP');
  expect(townKindOf('工业园')).toBeUndefined();
});

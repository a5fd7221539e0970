import { describe, expect, it } from 'vitest';
import { findPersonalData, strikeOutPersonalData } from './text-safety.js';

const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind);

describe('personal data in a text', () => {
  it.each([
    ['请联系13800138000', ['MOBILE']],
    ['电话 138-0013-8000 张', ['MOBILE']],
    ['+86 138 0013 8000', ['MOBILE']],
    ['13800138000', ['MOBILE']],
    ['身份证11010519491231002X号', ['ID_NUMBER']],
    ['110105 19491231 002x', ['ID_NUMBER']],
    ['旧证110105491231002', ['ID_NUMBER']],
    ['卡号 6222 0212 3456 7894', ['BANK_CARD']],
    ['写信到 li.ming+1@example.com.cn。', ['EMAIL']],
    ['13800138000或zhang@example.com', ['MOBILE', 'EMAIL']],
    ['回执号20241103-00042', []],
    ['区划代码990101001200', []],
    ['投资34986500.00元,惠及11500人次', []],
    ['12345热线,2024-11-15办结', []],
    ['网格990101001200001', []],
    ['编号20240101138001380001', []],
  ])('%s: %j', (text, expected) => {
    expect(kindsIn(text)).toEqual(expected);
  });

  it('is struck out in its place', () => {
    expect(strikeOutPersonalData('找老王13800138000。')).toBe('找老王***********。');
    expect(strikeOutPersonalData('村口公交站建议加装候车亭')).toBe('村口公交站建议加装候车亭');
  });
});

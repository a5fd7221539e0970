import { describe, expect, it } from 'vitest';
import { codesOf, isCodeOf } from '../code-lists/label.js';
import { isMonthDay, settingText, settingValues, storedSetting } from './setting-definition.js';
import type { SettingDefinition } from './setting-definition.js';
import { SETTINGS } from './settings.js';

const all = Object.entries<SettingDefinition>(SETTINGS);

describe('settings', () => {
  it.each(all)('%s has a default of its own kind that passes its check', (_key, definition) => {
    expect(Object.keys(definition.default).toSorted()).toEqual(Object.keys(definition.fields).toSorted());
    for (const [name, field] of Object.entries(definition.fields)) {
      const value = definition.default[name];
      if (field.kind === 'WHOLE') expect(value).toBeTypeOf('number');
      if (field.kind === 'FLAG') expect(value).toBeTypeOf('boolean');
      if (field.kind === 'CHOICE') expect(isCodeOf(field.codes, value) && codesOf(field.codes).length > 1).toBe(true);
      if (field.kind === 'MONTH_DAY') expect(isMonthDay(String(value))).toBe(true);
    }
    expect(definition.check?.(definition.default) ?? null).toBeNull();
  });

  it.each(all)('%s is stored and read again', (_key, definition) => {
    expect(settingValues(definition, storedSetting(definition, definition.default))).toEqual(definition.default);
    expect(settingValues(definition, undefined)).toEqual(definition.default);
  });

  it('are said in words', () => {
    expect(settingText(SETTINGS['suggestion.cutOffDay'], { value: '10-01' }, 'zh')).toBe('10月1日');
    expect(settingText(SETTINGS['rate.weights'], { response: '20', resolution: '40', satisfaction: '40' }, 'zh')).toBe('响应度 20%;解决率 40%;满意率 40%');
    expect(settingText(SETTINGS['phrase.steps'], SETTINGS['phrase.steps'].default, 'zh')).toBe('取整首位数 1、5;取整误差不超过 1%;或不超过 2个单位');
    expect(settingText(SETTINGS['report.weeklyDue'], { value: false }, 'en')).toBe('no');
  });

  it('keep what a stored object lacks at its default', () => {
    expect(settingValues(SETTINGS['schedule.light'], { yellowFrom: 20 })).toEqual({ ...SETTINGS['schedule.light'].default, yellowFrom: 20 });
  });

  it('refuse values that do not go together', () => {
    expect(SETTINGS['rate.weights'].check({ response: '20', resolution: '40', satisfaction: '30' })).toEqual({ code: 'GUARD_WEIGHTS_100', field: 'response' });
    const light = SETTINGS['schedule.light'];
    expect(light.check({ ...light.default, redAbove: 5 })).toEqual({ code: 'GUARD_RED_BELOW_YELLOW', field: 'redAbove' });
  });

  it.each([['10-01', true], ['02-29', false], ['13-01', false], ['1-1', false], ['04-31', false]])('%s is a day of every year: %s', (text, expected) => {
    expect(isMonthDay(text)).toBe(expected);
  });
});

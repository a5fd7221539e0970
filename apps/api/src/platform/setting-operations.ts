import type { SettingDefinition, SettingField, SettingValues } from '@doorstep/domain/settings/setting-definition';
import { isMonthDay, storedSetting } from '@doorstep/domain/settings/setting-definition';
import type { SettingKey } from '@doorstep/domain/settings/settings';
import { SETTINGS } from '@doorstep/domain/settings/settings';
import { Int } from 'type-graphql';
import { z } from 'zod';
import { enumOf } from './graph/enums.js';
import { field, InputField, inputOf } from './graph/input.js';
import type { Act } from './operation/act.js';
import type { Operation } from './operation/operation.js';
import { authorize, capital } from './operation/operation.js';
import { settingId } from './setting-id.js';
import { Setting } from './setting.entity.js';

/** The name of the mutation that changes a setting: `schedule.light` is changed by `setScheduleLight`. */
export const settingMutation = (key: SettingKey): string => `set${key.split('.').map(capital).join('')}`;

function inputField(key: SettingKey, name: string, definition: SettingField): InputField<unknown> {
  const { label, unit } = definition;
  const [zh, en] = [unit ? `${label.zh}(${unit.zh})` : label.zh, unit ? `${label.en} (${unit.en})` : label.en];
  switch (definition.kind) {
    case 'FLAG':
      return field.flag(zh, en);
    case 'WHOLE':
      return field.int(zh, en, definition.min, definition.max);
    case 'PERCENT':
      return field.percent(zh, en);
    case 'MONEY':
      return field.money(zh, en);
    case 'MONTH_DAY':
      return field.text(`${zh}(月-日,如 10-01)`, `${en}, month and day such as 10-01`, 5);
    case 'CHOICE':
      return field.choice(enumOf(`${capital(settingMutation(key).slice(3))}${capital(name)}`, label.zh, label.en, definition.codes), zh, en);
    case 'DIGITS':
      return new InputField(zh, en, () => [Int], z.array(z.number().int().min(1).max(9)).min(1).max(9));
  }
}

/** Changes one setting from a day on; the values before stay with their dates (model §4.15). */
function settingOperation(key: SettingKey): Operation {
  const definition: SettingDefinition = SETTINGS[key];
  const { zh, en } = definition.label;
  const name = settingMutation(key);
  const fields = Object.entries(definition.fields).map(([part, one]) => [part, inputField(key, part, one)] as const);
  const input = inputOf(`${capital(name)}Input`, zh, en, {
    id: field.id('stg', '设置', 'Setting'),
    ...(Object.fromEntries(fields) as Readonly<Record<string, InputField<unknown>>>),
    validFrom: field.date('自何日起', 'From which day on'),
  });
  const run = async (act: Act, given: { readonly id: string; readonly validFrom: string }): Promise<string> => {
    const values = valuesOf(definition, given);
    await authorize(act, 'settings.change', { districtCode: act.districtCode, units: [], selves: [] });
    if (given.id !== settingId(key)) act.refuse('NOT_FOUND', 'id');
    // What was true in the past stays: figures of past days are asked again.
    if (given.validFrom < act.today) act.refuse('INVALID', 'validFrom');
    guardValues(act, definition, values);
    act.settle();
    const row = await setValue(act, key, given.validFrom, storedSetting(definition, values));
    act.audit.about('setting', row.id);
    return row.id;
  };
  return { name, zh: `修改${zh}`, en: `Change: ${en}`, move: 'settings.change', concept: 'setting', offeredIn: [key], input, run } as unknown as Operation;
}

/** A value entered anew for the same day replaces the one before; the audit log keeps both. */
async function setValue(act: Act, key: SettingKey, validFrom: string, value: unknown): Promise<Setting> {
  const { districtCode } = act;
  const known = await act.em.findOne(Setting, { districtCode, key, validFrom });
  if (!known) return act.em.create(Setting, { districtCode, key, value, validFrom, createdBy: act.actorId });
  known.value = value;
  return known;
}

function valuesOf({ fields }: SettingDefinition, given: object): SettingValues {
  return Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(fields, name))) as SettingValues;
}

function guardValues(act: Act, { fields, check }: SettingDefinition, values: SettingValues): void {
  for (const [name, { kind }] of Object.entries(fields)) {
    const value = values[name];
    if (kind === 'MONTH_DAY' && !isMonthDay(String(value))) act.refuse('INVALID', name);
    if (kind === 'DIGITS' && new Set(value as readonly number[]).size < (value as readonly number[]).length) act.refuse('DUPLICATE', name);
  }
  const problem = check?.(values);
  if (problem) act.refuse(problem.code, problem.field);
}

export const settingOperations: readonly Operation[] = (Object.keys(SETTINGS) as SettingKey[]).map(settingOperation);

import type { CodeList, Label } from '../code-lists/label.js';
import type { RefusalCode } from '../refusals.js';

/** One value of a setting, as the administrator enters it. */
export type SettingField = {
  readonly label: Label;
  /** What the number counts. */
  readonly unit?: Label;
} & (
  | { readonly kind: 'FLAG' }
  | { readonly kind: 'WHOLE'; readonly min: number; readonly max: number }
  | { readonly kind: 'PERCENT' }
  | { readonly kind: 'MONEY' }
  /** Month and day, `MM-DD`. */
  | { readonly kind: 'MONTH_DAY' }
  | { readonly kind: 'CHOICE'; readonly codes: CodeList }
  /** Whole numbers from 1 to 9, each once. */
  | { readonly kind: 'DIGITS' }
);

/** The value of a setting by the names of its fields. */
export type SettingValues = Readonly<Record<string, string | number | boolean | readonly number[]>>;

/**
 * A setting of the district: what it is, its values and what they are without a change. A setting of the single field
 * `value` is stored as that value, any other as an object of its fields.
 */
export interface SettingDefinition {
  readonly label: Label;
  /** What it takes effect on. */
  readonly hint: Label;
  readonly fields: Readonly<Record<string, SettingField>>;
  readonly default: SettingValues;
  /** What is wrong with values that are each right by themselves. */
  readonly check?: (values: SettingValues) => { readonly code: RefusalCode; readonly field: string } | null;
}

/** The stored value as values by field; fields that the stored object lacks have their default. */
export function settingValues(definition: SettingDefinition, stored: unknown): SettingValues {
  if (stored === undefined || stored === null) return definition.default;
  if (isSingle(definition)) return { value: stored as string };
  return { ...definition.default, ...(stored as SettingValues) };
}

/** The values as they are stored. */
export function storedSetting(definition: SettingDefinition, values: SettingValues): unknown {
  return isSingle(definition) ? values['value'] : values;
}

function isSingle({ fields }: SettingDefinition): boolean {
  return Object.keys(fields).join() === 'value';
}

/** The values in words, for a page: 每月报告 是; 黄灯 10 个百分点… */
export function settingText({ fields }: SettingDefinition, values: SettingValues, language: 'zh' | 'en'): string {
  const separator = language === 'zh' ? ';' : '; ';
  return Object.entries(fields)
    .map(([name, field]) => {
      const text = `${wordOf(field, values[name], language)}${unitOf(field, language)}`;
      return name === 'value' ? text : `${field.label[language]} ${text}`;
    })
    .join(separator);
}

function unitOf({ unit }: SettingField, language: 'zh' | 'en'): string {
  if (!unit) return '';
  return language === 'zh' ? unit.zh : ` ${unit.en}`;
}

function wordOf(field: SettingField, value: unknown, language: 'zh' | 'en'): string {
  switch (field.kind) {
    case 'FLAG':
      return value === true ? { zh: '是', en: 'yes' }[language] : { zh: '否', en: 'no' }[language];
    case 'CHOICE':
      return field.codes[String(value)]?.[language] ?? String(value);
    case 'DIGITS':
      return (value as readonly number[]).join(language === 'zh' ? '、' : ', ');
    case 'MONTH_DAY': {
      const [month, day] = String(value).split('-').map(Number);
      return language === 'zh' ? `${month}月${day}日` : String(value);
    }
    case 'WHOLE':
    case 'PERCENT':
    case 'MONEY':
      return String(value);
  }
}

/** Whether a text is a day that every year has. */
export function isMonthDay(text: string): boolean {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(2023, Number(month) - 1, Number(day)));
  return date.toISOString().slice(5, 10) === text;
}

import type { SettingDefinition } from '@doorstep/domain/settings/setting-definition';
import { settingText, settingValues } from '@doorstep/domain/settings/setting-definition';
import type { SettingKey } from '@doorstep/domain/settings/settings';
import { SETTINGS } from '@doorstep/domain/settings/settings';
import { sql } from 'kysely';
import type { PublicTables } from '../database/tables.generated.js';
import type { RowRef, Shape } from '../shape/shape.js';
import { shapesOver } from '../shape/shapes-over.js';
import { SettingChange } from './setting.type.js';

const { shape } = shapesOver<PublicTables>('public');

const words = (language: 'zh' | 'en') => ({ key, value }: { readonly key: SettingKey; readonly value: unknown }): string => {
  const definition: SettingDefinition = SETTINGS[key];
  return settingText(definition, settingValues(definition, value), language);
};
const facts = (row: RowRef) => sql`json_build_object('key', ${row.column('key')}, 'value', ${row.column('value')})`;

/** One value of a setting, in words. */
export const changeShape: Shape<SettingChange> = shape(SettingChange, 'setting', (f) => ({
  id: f.id('stg', 'id'),
  text: f.derive(facts, words('zh')),
  textEn: f.derive(facts, words('en')),
  validFrom: f.column('valid_from'),
}));

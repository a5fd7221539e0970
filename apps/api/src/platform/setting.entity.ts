import { defineEntity, p } from '@mikro-orm/core';
import { childEnd, rowStart } from './database/base.entity.js';

const SettingSchema = defineEntity({
  name: 'Setting',
  tableName: 'setting',
  properties: {
    ...rowStart,
    key: p.text(),
    value: p.json<unknown>(),
    validFrom: p.date(),
    ...childEnd,
  },
});

/** A value of the district from a day on; a change adds a row. */
export class Setting extends SettingSchema.class {}
SettingSchema.setClass(Setting);

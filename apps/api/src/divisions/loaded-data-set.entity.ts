import { defineEntity, p } from '@mikro-orm/core';

const LoadedDataSetSchema = defineEntity({
  name: 'LoadedDataSet',
  tableName: 'loaded_data_set',
  properties: {
    districtCode: p.text().primary(),
    setKey: p.text(),
    setVersion: p.integer(),
    loadedAt: p.datetime(),
  },
});

/** Which version of which data set a demonstration district was loaded from. */
export class LoadedDataSet extends LoadedDataSetSchema.class {}
LoadedDataSetSchema.setClass(LoadedDataSet);

import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Which version of which data set a demonstration district was loaded from. */
export const loadedDataSetMigration: SliceMigration = {
  name: '0020_divisions_loaded_data_set',
  sql: `
create table loaded_data_set (
  district_code text primary key references district (code) deferrable initially deferred,
  set_key text not null,
  set_version int not null check (set_version > 0),
  loaded_at timestamptz not null default now()
);
`,
};

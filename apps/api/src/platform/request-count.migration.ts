import type { SliceMigration } from './database/slice-migration.js';

/**
 * Counts of requests without an account. They belong to the installation: an address has no district. The name tells of
 * the slice that had them first; a released migration keeps its name.
 */
export const requestCountMigration: SliceMigration = {
  name: '0004_suggestions_request_count',
  sql: `
create table request_count (
  key_hash text not null,
  window_start timestamptz not null,
  count int not null check (count >= 0),
  primary key (key_hash, window_start)
);
create index on request_count (window_start);
`,
};

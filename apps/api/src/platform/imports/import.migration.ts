import type { SliceMigration } from '../database/slice-migration.js';

/** What an import is doing, how its file is written, and what its rows come to. */
export const importMigration: SliceMigration = {
  name: '0024_imports',
  sql: `
alter table import_job
  add column form jsonb,
  -- The headings that are known, in the order of the file: key, index, heading.
  add column columns jsonb not null default '[]',
  -- What it is at, or waits for; the job goes on from here after a stop.
  add column run text check (run in ('CHECK', 'APPLY')),
  add column run_by uuid,
  add column staged_at timestamptz,
  add column dropped_count int not null default 0 check (dropped_count >= 0),
  add column inserted_count int not null default 0 check (inserted_count >= 0),
  add column updated_count int not null default 0 check (updated_count >= 0),
  add column unchanged_count int not null default 0 check (unchanged_count >= 0),
  add column written_count int not null default 0 check (written_count >= 0),
  add column report jsonb;
create index on import_job (created_at) where run is not null;

alter table import_row
  -- By what the row is known again, hashed: two rows of a file never share it.
  add column key_hash text,
  add column effect text check (effect in ('INSERT', 'UPDATE', 'UNCHANGED')),
  -- Keys of the columns that were mended after the upload; the receipt shows what they hold now.
  add column mended text[] not null default '{}';
create index on import_row (job_id, key_hash) where key_hash is not null;
create index on import_row (job_id, state, effect);
`,
};

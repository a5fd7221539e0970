import type { SliceMigration } from './database/slice-migration.js';

/** For whom a deputy acted; the hash of an entry covers it. */
export const auditDeputyMigration: SliceMigration = {
  name: '0022_audit_deputy',
  sql: `alter table audit_entry add column acting_for_id uuid;`,
};

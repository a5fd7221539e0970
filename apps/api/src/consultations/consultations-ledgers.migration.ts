import { within } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Minutes are files. */
export const consultationsLedgersMigration: SliceMigration = {
  name: '0015_consultations_ledgers',
  sql: `alter table consultation add ${within('minutes_id', 'attachment')};`,
};

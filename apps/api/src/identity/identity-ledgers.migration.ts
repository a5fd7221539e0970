import { within } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Who a notice is for and whose a view is. */
export const identityLedgersMigration: SliceMigration = {
  name: '0013_identity_ledgers',
  sql: `
alter table notification add ${within('user_id', '"user"')};
alter table saved_view add ${within('user_id', '"user"')};
alter table consent_record
  add column evidence_id uuid,
  add ${within('evidence_id', 'attachment')};
`,
};

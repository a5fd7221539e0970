import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Reversals are few: an index of nothing else finds those of one project wherever it is. */
export const fundingOfADistrictMigration: SliceMigration = {
  name: '0023_funding_of_a_district',
  sql: `
create index fund_transaction_reverses_idx on fund_transaction (reverses_id) where reverses_id is not null;
`,
};

import type { SliceMigration } from '../platform/database/slice-migration.js';

/** An index without which the newest events of one district cost more the more districts there are. */
export const suggestionsOfADistrictMigration: SliceMigration = {
  name: '0023_suggestions_of_a_district',
  sql: `
create index suggestion_event_of_a_district_idx on suggestion_event (district_code, at desc);
`,
};

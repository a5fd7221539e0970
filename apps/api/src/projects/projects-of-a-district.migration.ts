import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Indexes without which a page of one district costs more the more districts there are. */
export const projectsOfADistrictMigration: SliceMigration = {
  name: '0023_projects_of_a_district',
  sql: `
create index project_ledger_idx on project (district_code, code desc, id desc) where voided_at is null;
create index project_event_of_a_district_idx on project_event (district_code, at desc);
create index next_year_decision_extended_into_idx on next_year_decision (extended_into_id) where extended_into_id is not null;
`,
};

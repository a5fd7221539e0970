import { changingEnd, rowEnd, rowStart, someOf, within } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Connected systems: whose they are, whom to call, until when their key counts, and what they asked for. */
export const apiClientMigration: SliceMigration = {
  name: '0024_api_client',
  sql: `
alter table api_client drop column scopes, drop column expires_at;
alter table api_client
  add column ${someOf('scopes', 'STORIES_READ STORIES_EMBARGO PLACEMENTS_WRITE SUGGESTIONS_WRITE DATA_BULK')},
  add column expires_on date,
  add ${within('organization_id', 'organization')};

create table api_client_contact (
  ${rowStart},
  api_client_id uuid not null unique,
  contact_name_encrypted bytea,
  contact_phone_encrypted bytea,
  ${within('api_client_id', 'api_client')},
  ${changingEnd}
);

create table api_client_use (
  ${rowStart},
  api_client_id uuid not null,
  used_on date not null,
  operation text not null check (length(operation) <= 100),
  requests int not null check (requests >= 0),
  points int not null check (points >= 0),
  unique (api_client_id, used_on, operation),
  ${within('api_client_id', 'api_client')},
  ${rowEnd}
);
`,
};

import { childEnd, oneOf, rowEnd, rowStart, within } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Staff, their roles, and the record of consents. Passwords and sessions are the login library's own tables. */
export const identityMigration: SliceMigration = {
  name: '0003_identity',
  sql: `
create table "user" (
  ${rowStart},
  username text not null unique,
  auth_user_id text unique,
  display_name text not null,
  organization_id uuid not null,
  ${oneOf('state', 'ACTIVE LOCKED LEFT')},
  last_login_at timestamptz,
  ${within('organization_id', 'organization')},
  ${rowEnd}
);
create index on "user" (organization_id);

create table user_contact (
  ${rowStart},
  user_id uuid not null unique,
  phone_encrypted bytea,
  ${within('user_id', '"user"')},
  ${childEnd}
);

create table role_assignment (
  ${rowStart},
  user_id uuid not null,
  ${oneOf(
    'role',
    'COLLECTOR SUPERVISOR GRID_WORKER VILLAGE_SECRETARY VILLAGE_CLERK TOWN_CLERK TOWN_LEADER DEPARTMENT_CLERK DEPARTMENT_LEADER OPERATOR COORDINATOR DISTRICT_LEADER FINANCE_OFFICER INSPECTION_OFFICER MEDIA_EDITOR AUDITOR SYSTEM_ADMIN',
  )},
  scope_code text not null default '' check (scope_code = '' or (length(scope_code) in (9, 12, 15) and left(scope_code, 6) = district_code)),
  sector_id uuid,
  valid_from date not null,
  valid_to date,
  granted_by uuid,
  check (valid_to >= valid_from),
  ${within('user_id', '"user"')},
  ${within('sector_id', 'sector')},
  ${childEnd}
);
create index on role_assignment (user_id);

create table consent_record (
  ${rowStart},
  ${oneOf('subject_kind', 'SUBMITTER VOICE COMMENDATION CONTRIBUTOR SUPERVISOR RESPONSIBILITY')},
  subject_id uuid not null,
  ${oneOf('purpose', 'PUBLISH_NAME PUBLISH_WORDS CONTACT SENSITIVE PHOTO')},
  notice_version text not null,
  given boolean not null,
  at timestamptz not null,
  via text not null,
  withdrawn_at timestamptz,
  ${childEnd}
);
create index on consent_record (district_code, subject_kind, subject_id, purpose);
`,
};

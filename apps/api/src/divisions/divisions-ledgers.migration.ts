import { oneOf, rowEnd, rowStart, within } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';
import { PLATFORM_LEDGERS } from '../platform/platform-ledgers.migration.js';

const toDistrict = (table: string): string =>
  `alter table ${table} add foreign key (district_code) references district (code) deferrable initially deferred;`;

/** Bodies, groups, drives, procedures and rules of a district; the logo of its brand. */
export const divisionsLedgersMigration: SliceMigration = {
  name: '0012_divisions_ledgers',
  sql: `
${PLATFORM_LEDGERS.map(toDistrict).join('\n')}
alter table api_client add ${within('organization_id', 'organization')};

alter table district add column logo_id uuid;
alter table district add foreign key (code, logo_id) references attachment (district_code, id) deferrable;

create table coordination_body (
  ${rowStart},
  name text not null,
  coordinator_id uuid not null,
  member_ids uuid[] not null default '{}',
  unique (district_code, name),
  ${within('coordinator_id', 'organization')},
  ${rowEnd}
);

create table social_group (
  ${rowStart},
  code text not null,
  name text not null,
  unique (district_code, code),
  ${rowEnd}
);

create table campaign (
  ${rowStart},
  name text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  unique (district_code, name),
  ${rowEnd}
);

create table procedure_item (
  ${rowStart},
  no int not null check (no > 0),
  ${oneOf('step', 'COLLECT HANDLE CONVERT REPORT EVALUATE')},
  title text not null,
  owner_role text not null,
  limit_key text,
  form_kind text,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  unique (district_code, no, valid_from),
  ${rowEnd}
);

create table regulatory_document (
  ${rowStart},
  title text not null,
  issuer text not null,
  issued_on date not null,
  doc_number text not null,
  effective_from date not null,
  supersedes_id uuid check (supersedes_id <> id),
  file_id uuid,
  is_public boolean not null default false,
  unique (district_code, doc_number),
  ${within('supersedes_id', 'regulatory_document')},
  ${within('file_id', 'attachment')},
  ${rowEnd}
);
`,
};

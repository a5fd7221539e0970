import { oneOf, someOf } from './database/migration-columns.js';
import type { SliceMigration } from './database/slice-migration.js';

/** Begins a row of a table that is made before `district`; its link there is added with that of the others. */
const districtRow = `id uuid primary key,
  district_code text not null,
  unique (district_code, id)`;

const born = `created_at timestamptz not null default now(),
  created_by uuid`;

const changing = `created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  version int not null default 1`;

const kept = `${changing},
  archived_at timestamptz,
  voided_at timestamptz,
  void_reason text,
  check (voided_at is null or void_reason is not null)`;

const inside = (column: string, target: string): string =>
  `foreign key (district_code, ${column}) references ${target} (district_code, id) deferrable`;

/** Tables of `platformLedgersMigration` whose link to `district` is added where that table is made. */
export const PLATFORM_LEDGERS = [
  'attachment',
  'upload_token',
  'notification',
  'saved_view',
  'import_job',
  'import_row',
  'api_client',
  'webhook_subscription',
  'webhook_delivery',
];

/** Files, notices, saved views, imports and the systems that are connected. */
export const platformLedgersMigration: SliceMigration = {
  name: '0011_platform_ledgers',
  sql: `
create table attachment (
  ${districtRow},
  ${oneOf('kind', 'PHOTO VIDEO AUDIO DOCUMENT VOICE_NOTE')},
  filename text not null check (length(filename) <= 200),
  media_type text not null,
  bytes bigint not null check (bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Where the store keeps it; never leaves the server.
  storage_key text not null unique,
  transcript text,
  is_public boolean not null default false,
  contains_personal_data boolean not null default true,
  scanned_at timestamptz,
  ${changing}
);

create table upload_token (
  ${districtRow},
  token_hash text not null unique,
  purpose text not null,
  max_bytes bigint not null check (max_bytes > 0),
  expires_at timestamptz not null,
  used_at timestamptz,
  attachment_id uuid,
  check (attachment_id is null or used_at is not null),
  ${inside('attachment_id', 'attachment')},
  ${born}
);

create table notification (
  ${districtRow},
  user_id uuid not null,
  kind text not null,
  target_kind text not null,
  target_id uuid not null,
  due_on date,
  read_at timestamptz,
  ${born}
);
create index on notification (district_code, user_id, created_at desc, id desc);
create index on notification (user_id) where read_at is null;

create table saved_view (
  ${districtRow},
  user_id uuid not null,
  ledger text not null,
  name text not null check (length(name) <= 60),
  filter jsonb not null,
  is_shared boolean not null default false,
  unique (user_id, ledger, name),
  ${changing}
);
create index on saved_view (district_code, ledger) where is_shared;

create table import_job (
  ${districtRow},
  register text not null,
  file_id uuid not null,
  ${oneOf('state', 'UPLOADED CHECKED APPLIED REFUSED UNDONE')},
  row_count int not null default 0 check (row_count >= 0),
  accepted_count int not null default 0 check (accepted_count >= 0),
  refused_count int not null default 0 check (refused_count >= 0),
  problems jsonb not null default '[]',
  applied_at timestamptz,
  check (accepted_count + refused_count <= row_count),
  check (state not in ('APPLIED', 'UNDONE') or applied_at is not null),
  ${inside('file_id', 'attachment')},
  ${changing}
);
create index on import_job (district_code, created_at desc, id desc);

-- Rows are staged as they were read, judged, and then written in batches: a stopped import goes on behind its last row.
create table import_row (
  ${districtRow},
  job_id uuid not null,
  row_no int not null check (row_no > 0),
  cells jsonb not null,
  problems jsonb not null default '[]',
  ${oneOf('state', 'STAGED ACCEPTED REFUSED DROPPED WRITTEN')},
  target_id uuid,
  unique (job_id, row_no),
  ${inside('job_id', 'import_job')},
  ${changing}
);

create table api_client (
  ${districtRow},
  name text not null,
  ${oneOf('kind', 'MEDIA DATA SERVICE_PORTAL CITY_OPERATION HOTLINE')},
  organization_id uuid not null,
  key_hash text not null unique,
  previous_key_hash text unique,
  previous_key_until timestamptz,
  ${someOf('scopes', 'stories:read stories:embargo placements:write suggestions:write data:bulk')},
  rate_limit_per_min int not null check (rate_limit_per_min > 0),
  ${oneOf('state', 'ACTIVE REVOKED')},
  revoke_reason text,
  expires_at timestamptz,
  last_used_at timestamptz,
  last_sync_at timestamptz,
  last_sync_result text,
  unique (district_code, name),
  check ((previous_key_hash is null) = (previous_key_until is null)),
  check ((state = 'REVOKED') = (revoke_reason is not null)),
  ${kept}
);

create table webhook_subscription (
  ${districtRow},
  client_id uuid not null,
  url text not null check (url ~ '^https://'),
  topics text[] not null check (cardinality(topics) > 0),
  -- Sealed, since a delivery is signed with it.
  secret_encrypted bytea not null,
  disabled_at timestamptz,
  ${inside('client_id', 'api_client')},
  ${changing}
);
create index on webhook_subscription (client_id);

create table webhook_delivery (
  ${districtRow},
  subscription_id uuid not null,
  entry_seq bigint not null references change_log_entry (seq),
  attempt int not null check (attempt > 0),
  at timestamptz not null,
  status_code int check (status_code between 100 and 599),
  next_at timestamptz,
  unique (subscription_id, entry_seq, attempt),
  ${inside('subscription_id', 'webhook_subscription')},
  ${born}
);
create index on webhook_delivery (next_at) where next_at is not null;
`,
};

import { appendOnly, oneOf } from './database/migration-columns.js';
import type { SliceMigration } from './database/slice-migration.js';

/** Settings, calendar, logs and counters. Their links to `district` are added where that table is made. */
export const platformMigration: SliceMigration = {
  name: '0001_platform',
  sql: `
create extension if not exists pg_trgm;
create schema if not exists published;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'object_not_in_prerequisite_state';
end $$;

create table setting (
  id uuid primary key,
  district_code text not null,
  key text not null,
  value jsonb not null,
  valid_from date not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  unique (district_code, key, valid_from)
);

create table work_calendar (
  id uuid primary key,
  district_code text not null,
  date date not null,
  is_working_day boolean not null,
  name text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  version int not null default 1,
  unique (district_code, date)
);

create table deadline_policy (
  id uuid primary key,
  district_code text not null,
  key text not null,
  -- Negative: so long before the event.
  amount int not null,
  ${oneOf('unit', 'CALENDAR WORKING MONTH YEAR CLOCK')},
  start_event text not null,
  basis text not null,
  valid_from date not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  version int not null default 1,
  unique (district_code, key, valid_from)
);

-- Head of the district's audit chain: its row lock puts the entries in order.
create table audit_chain (
  district_code text primary key,
  seq bigint not null default 0,
  hash text not null default repeat('0', 64)
);

create table audit_entry (
  id uuid primary key default gen_random_uuid(),
  district_code text not null,
  seq bigint not null,
  at timestamptz not null,
  actor_id uuid,
  action text not null,
  entity text not null,
  entity_id uuid,
  before jsonb,
  after jsonb,
  payload text not null,
  hash text not null,
  unique (district_code, seq)
);
create index on audit_entry (district_code, entity, entity_id, seq);
create index on audit_entry (district_code, at desc, seq desc);
${appendOnly('audit_entry')}

-- Read in the order of (xid, seq) below pg_snapshot_xmin(pg_current_snapshot()): no reader skips a late commit.
create table change_log_entry (
  seq bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  district_code text not null,
  type text not null,
  public_id text not null,
  ${oneOf('kind', 'UPSERT TOMBSTONE')},
  at timestamptz not null default now()
);
create index on change_log_entry (xid, seq);
create index on change_log_entry (district_code, type, xid, seq);
${appendOnly('change_log_entry')}

-- Receipt numbers count through the day for the whole installation (model §1).
create table receipt_counter (
  day date primary key,
  next int not null check (next > 0)
);

create table number_counter (
  district_code text not null,
  kind text not null,
  year int not null,
  next int not null check (next > 0),
  primary key (district_code, kind, year)
);

create table setup_link (
  token_hash text primary key,
  district_code text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now()
);
`,
};

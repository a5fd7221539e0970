import { oneOf, oneOfOrNull, place, rowEnd, rowStart, within } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

const platformTables = [
  'setting',
  'work_calendar',
  'deadline_policy',
  'audit_chain',
  'audit_entry',
  'change_log_entry',
  'number_counter',
  'setup_link',
];

const toDistrict = (table: string): string =>
  `alter table ${table} add foreign key (district_code) references district (code) deferrable initially deferred;`;

/** Districts, their places, sectors and organizations. */
export const divisionsMigration: SliceMigration = {
  name: '0002_divisions',
  sql: `
create table district (
  id uuid primary key,
  code text not null unique check (code ~ '^[0-9]{6}$'),
  name text not null,
  brand_name text,
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  version int not null default 1
);
${platformTables.map(toDistrict).join('\n')}

-- Every district has the head of its audit chain from its first moment.
create function open_audit_chain() returns trigger language plpgsql as $$
begin
  insert into audit_chain (district_code) values (new.code) on conflict do nothing;
  return null;
end $$;
create trigger district_audit_chain after insert on district for each row execute function open_audit_chain();

create table town (
  ${rowStart},
  code text not null unique check (code ~ '^[0-9]{9}$' and left(code, 6) = district_code),
  name text not null,
  short_name text,
  ${oneOf('kind', 'TOWN TOWNSHIP STREET')},
  sort_order int not null default 0,
  leader_name text,
  population int check (population >= 0),
  closed_on date,
  ${rowEnd}
);
create index on town (district_code, sort_order, code);

create table village (
  ${rowStart},
  code text not null unique check (code ~ '^[0-9]{12}$' and left(code, 9) = town_code),
  town_code text not null references town (code) deferrable initially deferred,
  name text not null,
  ${oneOf('kind', 'VILLAGE COMMUNITY OTHER')},
  ${oneOfOrNull('urban_rural_code', '111 112 121 122 123 210 220')},
  households int check (households >= 0),
  population int check (population >= 0),
  secretary_name text,
  is_pilot boolean not null default false,
  closed_on date,
  merged_into_id uuid,
  last_research_visit_on date,
  check (left(town_code, 6) = district_code),
  ${within('merged_into_id', 'village')},
  ${rowEnd}
);
create index on village (district_code, town_code, code);
create index on village using gin (name gin_trgm_ops);

create table grid (
  ${rowStart},
  code text not null unique check (code ~ '^[0-9]{15}$' and left(code, 12) = village_code),
  village_code text not null references village (code) deferrable initially deferred,
  name text not null,
  households int check (households >= 0),
  check (left(village_code, 6) = district_code),
  ${rowEnd}
);
create index on grid (district_code, village_code, code);

create table sector (
  ${rowStart},
  code text not null,
  name text not null,
  parent_id uuid,
  valid_from date not null,
  valid_to date,
  unique (district_code, code, valid_from),
  check (valid_to > valid_from),
  ${within('parent_id', 'sector')},
  ${rowEnd}
);

create table organization (
  ${rowStart},
  name text not null,
  short_name text not null,
  ${oneOf(
    'kind',
    'DISTRICT_COMMITTEE DISTRICT_GOVERNMENT TASK_FORCE COORDINATOR SERVICE_CENTRE DEPARTMENT TOWN_OFFICE VILLAGE_COMMITTEE STATION ENTERPRISE MERCHANT SOCIAL_ORGANIZATION VOLUNTEER_TEAM MEDIA DISCIPLINE CONGRESS UTILITY OTHER',
  )},
  parent_id uuid,
  ${place},
  sector_ids uuid[] not null default '{}',
  unified_code text check (length(unified_code) = 18),
  has_mass_work_post boolean not null default false,
  is_external boolean not null default false,
  phone text,
  closed_on date,
  ${within('parent_id', 'organization')},
  ${rowEnd}
);
create index on organization (district_code, kind, name);
create index on organization (district_code, town_code);
`,
};

import {
  changingEnd,
  childEnd,
  oneOf,
  place,
  rowEnd,
  rowStart,
  within,
} from '../platform/database/migration-columns.js';

const notNegative = (column: string, type: string): string => `${column} ${type} not null check (${column} >= 0)`;

/** What projects bring, how facilities stand, what comes of an item next year, and the deeds of leading cadres. */
export const projectEffectTables = `
alter table project add column cover_image_id uuid, add ${within('cover_image_id', 'attachment')};
alter table progress_report add column photo_ids uuid[] not null default '{}';
alter table project_output
  add column before_photo_ids uuid[] not null default '{}',
  add column after_photo_ids uuid[] not null default '{}';

create table effect_metric (
  ${rowStart},
  project_id uuid not null,
  name text not null,
  unit text not null,
  base_value numeric(18,2) not null,
  base_date date not null,
  value numeric(18,2) not null,
  value_date date not null check (value_date >= base_date),
  unique (project_id, name, value_date),
  ${within('project_id', 'project')},
  ${rowEnd}
);

create table service_count (
  ${rowStart},
  project_id uuid not null,
  ${oneOf('kind', 'ISSUED REDEEMED NEED SERVED')},
  item text not null,
  ${notNegative('quantity', 'int')},
  period_start date not null,
  period_end date not null check (period_end >= period_start),
  ${within('project_id', 'project')},
  ${rowEnd}
);
create index on service_count (project_id, kind, period_end);
create index on service_count (district_code, kind, period_end);

create table facility_standard (
  ${rowStart},
  subject text not null,
  class text not null,
  ${notNegative('min_area', 'numeric(10,2)')},
  ${notNegative('staff_min', 'int')},
  staff_max int check (staff_max >= staff_min),
  checklist text[] not null default '{}',
  unique (district_code, subject, class),
  ${rowEnd}
);

create table facility_check (
  ${rowStart},
  standard_id uuid not null,
  project_id uuid not null,
  checked_on date not null,
  ${notNegative('area', 'numeric(10,2)')},
  ${notNegative('staff', 'int')},
  missing text[] not null default '{}',
  is_met boolean not null,
  unique (project_id, standard_id, checked_on),
  ${within('standard_id', 'facility_standard')},
  ${within('project_id', 'project')},
  ${changingEnd}
);

create table maintenance_log (
  ${rowStart},
  project_id uuid not null,
  at timestamptz not null,
  text text not null,
  photo_ids uuid[] not null default '{}',
  ${within('project_id', 'project')},
  ${childEnd}
);
create index on maintenance_log (project_id, at);

create table next_year_decision (
  ${rowStart},
  project_id uuid not null,
  year int not null check (year between 2000 and 2100),
  ${oneOf('decision', 'EXTEND CONTINUE EXIT')},
  reason text not null,
  -- The evaluation result that it rests on; results stand further right.
  basis_id uuid,
  decided_by uuid not null,
  decided_on date not null,
  extended_into_id uuid,
  unique (project_id, year),
  check (extended_into_id is null or decision = 'EXTEND'),
  ${within('project_id', 'project')},
  ${within('extended_into_id', 'project')},
  ${changingEnd}
);
create index on next_year_decision (district_code, year, decision);

create table cadre_pledge (
  ${rowStart},
  cadre_name text not null,
  organization_id uuid not null,
  deed text not null,
  ${place},
  promised_on date not null,
  due_on date check (due_on >= promised_on),
  done_on date check (done_on >= promised_on),
  evidence_ids uuid[] not null default '{}',
  ${within('organization_id', 'organization')},
  ${rowEnd}
);
create index on cadre_pledge (district_code, promised_on desc, id desc);

create table case_study (
  ${rowStart},
  title text not null check (length(title) <= 120),
  process text not null,
  result text not null,
  suggestion_ids uuid[] not null default '{}',
  project_ids uuid[] not null default '{}',
  places text[] not null default '{}',
  approved_by uuid,
  published_on date,
  check (published_on is null or approved_by is not null),
  ${rowEnd}
);

create table engagement_event_project (
  ${rowStart},
  event_id uuid not null,
  project_id uuid not null,
  unique (event_id, project_id),
  ${within('event_id', 'engagement_event')},
  ${within('project_id', 'project')},
  ${childEnd}
);
create index on engagement_event_project (project_id);
`;

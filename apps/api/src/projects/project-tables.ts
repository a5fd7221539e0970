import {
  eventTable,
  moneyOrNull,
  oneOf,
  oneOfOrNull,
  placeWithGrid,
  point,
  rowEnd,
  rowStart,
  within,
} from '../platform/database/migration-columns.js';

const tiers = 'DISTRICT TOWN VILLAGE';

/** Plans, groups, projects and their log. */
export const projectTables = `
create table annual_plan (
  ${rowStart},
  year int not null check (year between 2000 and 2100),
  ${oneOf('tier', tiers)},
  town_code text references town (code) deferrable initially deferred check (left(town_code, 6) = district_code),
  ${oneOf('state', 'PLANNING DELIBERATING APPROVED IMPLEMENTING CLOSED')},
  document_no text,
  published_on date,
  closed_on date,
  unique nulls not distinct (district_code, year, tier, town_code),
  ${rowEnd}
);
${eventTable('annual_plan')}

create table project_group (
  ${rowStart},
  ${oneOf('kind', 'PROGRAMME BATCH')},
  name text not null,
  no text,
  ${oneOfOrNull('level', 'NATIONAL PROVINCIAL CITY DISTRICT')},
  year int not null check (year between 2000 and 2100),
  plan_id uuid,
  announced_on date,
  unique (district_code, kind, no),
  ${within('plan_id', 'annual_plan')},
  ${rowEnd}
);
create index on project_group (district_code, year, kind);

create table project (
  ${rowStart},
  code text not null check (length(code) <= 24),
  title text not null check (length(title) <= 80),
  summary text not null check (length(summary) <= 300),
  content text not null,
  ${oneOf('tier', tiers)},
  ${oneOf('scale', 'MACRO NORMAL MICRO')},
  ${oneOf('stream', 'TOP_DOWN BOTTOM_UP NEGATIVE_LIST')},
  ${oneOfOrNull('service_kind', 'UNIVERSAL SPECIAL PILOT')},
  is_asset boolean not null,
  ${oneOf('plan_origin', 'INITIAL_PLAN DYNAMIC_ADDITION')},
  plan_year int not null check (plan_year between 2000 and 2100),
  plan_id uuid,
  batch_id uuid,
  programme_id uuid,
  ${oneOf('source_level', 'NATIONAL PROVINCIAL CITY DISTRICT TOWN VILLAGE')},
  main_sector_id uuid,
  sector_ids uuid[] not null default '{}',
  ${oneOfOrNull('place_kind', 'CITY PARK BLOCK COMMUNITY ESTATE')},
  ${placeWithGrid},
  estate_name text,
  place_text text check (length(place_text) <= 200),
  ${point},
  is_public_place boolean not null,
  beneficiaries_planned int check (beneficiaries_planned >= 0),
  ${moneyOrNull('budget_amount')},
  is_induced boolean not null default false,
  no_application boolean not null default false,
  planned_start_on date,
  planned_end_on date,
  reserved_on date,
  proposed_on date,
  rejected_on date,
  listed_on date,
  started_on date,
  completed_on date,
  accepted_on date,
  evaluated_on date,
  written_off_on date,
  cancelled_on date,
  suspended_on date,
  ${oneOfOrNull('suspended_from', 'LISTED IMPLEMENTING')},
  replaced_by_ids uuid[] not null default '{}',
  ${oneOf(
    'state',
    'RESERVED PROPOSED CONSULTED APPROVED LISTED IMPLEMENTING COMPLETED ACCEPTED EVALUATED WRITTEN_OFF SUSPENDED CANCELLED REJECTED',
  )},
  progress_percent numeric(5,2) not null default 0 check (progress_percent between 0 and 100),
  schedule_light text not null default 'GREY' check (schedule_light in ('GREEN', 'YELLOW', 'RED', 'BLUE', 'GREY')),
  ${oneOfOrNull('grade', 'EXCELLENT GOOD FAIR NOT_RATED')},
  unique (district_code, code),
  check (tier <> 'TOWN' or town_code is not null),
  check (tier <> 'VILLAGE' or village_code is not null),
  check (planned_end_on >= planned_start_on),
  check (completed_on is null or (started_on is not null and completed_on >= started_on)),
  check (state <> 'SUSPENDED' or (suspended_on is not null and suspended_from is not null)),
  check (main_sector_id is null or main_sector_id = any (sector_ids)),
  check (listed_on is null or (plan_id is not null and main_sector_id is not null and planned_start_on is not null and planned_end_on is not null)),
  check (listed_on is not null or state in ('RESERVED', 'PROPOSED', 'CONSULTED', 'APPROVED', 'REJECTED')),
  ${within('plan_id', 'annual_plan')},
  ${within('batch_id', 'project_group')},
  ${within('programme_id', 'project_group')},
  ${within('main_sector_id', 'sector')},
  ${rowEnd}
);
create index on project (district_code, listed_on desc, id desc);
create index on project (district_code, progress_percent desc, id desc);
create index on project (district_code, plan_year, tier, listed_on desc, id desc);
create index on project (district_code, state, listed_on desc, id desc);
create index on project (district_code, town_code, listed_on desc, id desc);
create index on project (district_code, village_code, listed_on desc, id desc);
create index on project (district_code, main_sector_id, listed_on desc, id desc);
create index on project (district_code, (coalesce(completed_on, date '0001-01-01')) desc, id desc);
create index on project (code);
create index on project (plan_id);
create index on project (batch_id);
create index on project (programme_id);
create index on project using gin (title gin_trgm_ops);
${eventTable('project')}

-- A suggestion may have turned into a project; the row may be written before the project in the same transaction.
alter table conversion add foreign key (district_code, project_id) references project (district_code, id) deferrable initially deferred;
create index on conversion (project_id);
`;

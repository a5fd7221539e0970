import {
  changingEnd,
  eventTable,
  oneOf,
  oneOfOrNull,
  place,
  rowEnd,
  rowStart,
  within,
} from '../platform/database/migration-columns.js';

/** The roster of supervisors, which projects they watch, what they find. */
export const supervisorTables = `
create table supervisor (
  ${rowStart},
  ${oneOf('kind', 'SUPERVISOR CITIZEN_OBSERVER EXPERT_OBSERVER ONLINE_OBSERVER')},
  ${oneOf('tier', 'DISTRICT TOWN VILLAGE')},
  ${oneOf(
    'identity',
    'CONGRESS_DEPUTY CPPCC_MEMBER PARTY_DELEGATE COMMUNITY_SECRETARY RESIDENT_REP ENTERPRISE_REP MEDIA EXPERT VETERAN RETIRED_CADRE OTHER',
  )},
  ${place},
  nominated_by_id uuid not null,
  certificate_no text,
  appointed_on date,
  active_from date,
  term_ends_on date,
  ended_on date,
  ${oneOf('state', 'NOMINATED ACTIVE SUSPENDED EXPIRED DISMISSED')},
  consent_public_name boolean not null default false,
  name_public text,
  user_id uuid,
  unique (district_code, certificate_no),
  check (tier = 'DISTRICT' or town_code is not null),
  check (tier <> 'VILLAGE' or village_code is not null),
  check (term_ends_on > active_from),
  check (state not in ('ACTIVE', 'SUSPENDED', 'EXPIRED') or (certificate_no is not null and appointed_on is not null and active_from is not null and term_ends_on is not null)),
  check (name_public is null or consent_public_name),
  ${within('nominated_by_id', 'organization')},
  ${within('user_id', '"user"')},
  ${rowEnd}
);
create index on supervisor (district_code, state, tier, id desc);
create index on supervisor (district_code, town_code, id desc);
create index on supervisor (district_code, term_ends_on);
create index on supervisor (user_id);
${eventTable('supervisor')}

create table supervisor_contact (
  ${rowStart},
  supervisor_id uuid not null unique,
  name_encrypted bytea,
  phone_encrypted bytea,
  birth_year_encrypted bytea,
  organization_name_encrypted bytea,
  ${within('supervisor_id', 'supervisor')},
  ${changingEnd}
);

create table supervisor_assignment (
  ${rowStart},
  supervisor_id uuid not null,
  project_id uuid not null,
  valid_from date not null,
  valid_to date,
  check (valid_to >= valid_from),
  ${within('supervisor_id', 'supervisor')},
  ${within('project_id', 'project')},
  ${changingEnd}
);
create unique index supervisor_assignment_one_active on supervisor_assignment (supervisor_id, project_id)
  where valid_to is null;
create index on supervisor_assignment (project_id);

create table supervision_record (
  ${rowStart},
  supervisor_id uuid not null,
  project_id uuid not null,
  ${oneOf('aspect', 'PROGRESS MAINTENANCE EFFECT POLICY QUALITY')},
  "on" date not null,
  finding text not null,
  ${oneOf('severity', 'INFO MINOR MAJOR')},
  ${oneOfOrNull('leads_to_kind', 'RECTIFICATION_ORDER SUPERVISION_ORDER')},
  leads_to_id uuid,
  answer text,
  resolved_on date,
  check ((leads_to_kind is null) = (leads_to_id is null)),
  check (resolved_on >= "on"),
  ${within('supervisor_id', 'supervisor')},
  ${within('project_id', 'project')},
  ${rowEnd}
);
create index on supervision_record (district_code, "on" desc, id desc);
create index on supervision_record (project_id);
create index on supervision_record (supervisor_id);
`;

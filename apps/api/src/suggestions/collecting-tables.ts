import {
  changingEnd,
  oneOf,
  oneOfOrNull,
  place,
  placeWithGrid,
  point,
  rowEnd,
  rowStart,
  within,
} from '../platform/database/migration-columns.js';

/** Where suggestions come from: channels, points, events, visits. */
export const collectingTables = `
create table channel (
  ${rowStart},
  code text not null,
  name text not null,
  ${oneOf('channel_group', 'ONLINE PHONE POINT PERSON PARTNER')},
  valid_from date not null,
  valid_to date,
  unique (district_code, code),
  check (valid_to > valid_from),
  ${rowEnd}
);

create table collection_point (
  ${rowStart},
  code text not null,
  name text not null,
  ${oneOf('kind', 'DIRECT_REPORT OBSERVATION STATION AGENCY_POINT')},
  ${oneOf('host_kind', 'DEPARTMENT PARTY_SERVICE_CENTRE SOCIAL_ORGANIZATION ASSOCIATION CITIZEN_STATION SERVICE_SITE OTHER')},
  organization_id uuid not null,
  ${place},
  place_text text,
  ${point},
  is_public_place boolean not null default true,
  has_box boolean not null default false,
  qr_token text not null unique,
  opened_on date not null,
  closed_on date,
  unique (district_code, code),
  ${within('organization_id', 'organization')},
  ${rowEnd}
);
create index on collection_point (district_code, kind, code);

create table engagement_event (
  ${rowStart},
  ${oneOf(
    'kind',
    'CANDID_TALK RESIDENTS_SEE_CHANGES FOLLOW_SECRETARY CITIZENS_SEE_CHANGES SYMPOSIUM THEME_PARTY_DAY OPEN_DAY SITE_VIEWING STOOL_MEETING OUTREACH OTHER',
  )},
  ${oneOf('purpose', 'COLLECT SUPERVISE DELIBERATE APPRAISE PROMOTE')},
  title text not null,
  organizer_id uuid not null,
  ${oneOf('level', 'DISTRICT TOWN VILLAGE')},
  ${place},
  ${oneOf('place_kind', 'COMMUNITY SCHOOL ENTERPRISE HOSPITAL BOOKSTORE PARK HALL OTHER')},
  held_on date not null,
  present_persons int not null check (present_persons >= 0),
  leaders text,
  summary text not null,
  public_text text,
  ${within('organizer_id', 'organization')},
  ${rowEnd}
);
create index on engagement_event (district_code, held_on desc, id desc);
create index on engagement_event (district_code, purpose, kind, held_on);

create table household_visit (
  ${rowStart},
  ${oneOf('visitor_level', 'DISTRICT_LEADER DISTRICT TOWN VILLAGE GRID')},
  ${placeWithGrid},
  household_key text not null,
  is_key_household boolean not null default false,
  visited_on date not null,
  check (village_code is not null),
  ${rowEnd}
);
create index on household_visit (district_code, visited_on desc, id desc);
create index on household_visit (district_code, village_code, household_key);

create table household_visit_contact (
  ${rowStart},
  visit_id uuid not null unique,
  visitor_encrypted bytea,
  situation_encrypted bytea,
  needs_encrypted bytea,
  ${within('visit_id', 'household_visit')},
  ${changingEnd}
);

create table research_visit (
  ${rowStart},
  team_id uuid not null,
  ${place},
  visited_on date not null,
  purpose text not null,
  findings text not null,
  must_echo boolean not null default false,
  suggestion_ids uuid[] not null default '{}',
  check (village_code is not null),
  ${within('team_id', 'organization')},
  ${rowEnd}
);
create index on research_visit (district_code, visited_on desc, id desc);
create index on research_visit (district_code, village_code, visited_on);

create table submitter (
  ${rowStart},
  name_encrypted bytea,
  phone_encrypted bytea,
  phone_hash text,
  id_last4_encrypted bytea,
  address_encrypted bytea,
  organization_name_encrypted bytea,
  social_group_code text,
  wants_reply boolean not null default true,
  ${oneOfOrNull('reply_via', 'LETTER PHONE SMS NET')},
  hide_from_handler boolean not null default false,
  consent_public boolean not null default false,
  consent_contact boolean not null default false,
  erased_at timestamptz,
  check (erased_at is null or coalesce(name_encrypted, phone_encrypted, id_last4_encrypted, address_encrypted, organization_name_encrypted) is null),
  ${rowEnd}
);
create index on submitter (district_code, phone_hash);
`;

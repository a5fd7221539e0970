import {
  childEnd,
  eventTable,
  oneOf,
  oneOfOrNull,
  placeWithGrid,
  rowEnd,
  rowStart,
  within,
} from '../platform/database/migration-columns.js';

const states =
  'RECEIVED NEEDS_INFO SCREENED RESEARCHING HANDLING REPLIED REVIEWED CLOSED MERGED REJECTED TRANSFERRED_OUT WITHDRAWN';

/** The suggestion and its log. `topic_id` and `cluster_id` refer to their tables since the migration of the ledgers. */
export const suggestionTables = `
create table suggestion (
  ${rowStart},
  receipt_no text not null unique,
  query_code_hash text not null,
  client_mutation_hash text unique,
  input_hash text,
  notice_version text not null,
  plan_year int not null check (plan_year between 2000 and 2100),
  ${oneOf('solicitation_type', 'DAILY THEMED SPECIAL')},
  topic_id uuid,
  channel_id uuid not null,
  external_ref text,
  collection_point_id uuid,
  event_id uuid,
  visit_id uuid,
  ${oneOf('nature', 'SUGGESTION NEED DISSATISFACTION COMMENT')},
  title text not null check (length(title) <= 120),
  content text not null check (length(content) <= 5000),
  title_public text check (length(title_public) <= 120),
  content_public text,
  is_public boolean not null default false,
  published_at timestamptz,
  main_sector_id uuid,
  sector_ids uuid[] not null default '{}',
  ${placeWithGrid},
  estate_name text,
  ${oneOfOrNull('special_group', 'DISABLED ELDERLY LEFT_BEHIND_CHILD OTHER')},
  submitted_on_behalf boolean not null default false,
  submitter_id uuid,
  received_at timestamptz not null,
  registered_at timestamptz,
  screened_at timestamptz,
  accepted_at timestamptz,
  rejected_at timestamptz,
  transferred_at timestamptz,
  merged_at timestamptz,
  withdrawn_at timestamptz,
  replied_at timestamptz,
  reviewed_at timestamptz,
  closed_at timestamptz,
  ${oneOfOrNull('triage_class', 'A B C')},
  is_valuable boolean,
  is_excellent boolean,
  ${oneOf('state', states)},
  supervision_level int not null default 0 check (supervision_level between 0 and 3),
  lead_organization_id uuid,
  supporting_organization_ids uuid[] not null default '{}',
  due_on date,
  ${oneOfOrNull('adoption', 'ADOPTED PARTIALLY_ADOPTED KEPT_FOR_REFERENCE NOT_ADOPTED')},
  ${oneOfOrNull('resolution', 'SOLVED BEING_SOLVED PLANNED EXPLAINED')},
  cluster_id uuid,
  merged_into_id uuid,
  ${oneOfOrNull('merged_from', states)},
  ${oneOfOrNull(
    'reject_reason',
    'PERSONAL_CLAIM STATUTORY_ROUTE IN_PETITION OUT_OF_JURISDICTION ACADEMIC REPEATED EMPTY ADVERTISING UNLAWFUL NO_ANSWER OTHER',
  )},
  transferred_to text,
  unique (district_code, channel_id, external_ref),
  check (not is_public or (title_public is not null and content_public is not null and published_at is not null)),
  check (main_sector_id is null or main_sector_id = any (sector_ids)),
  check (accepted_at is null or main_sector_id is not null),
  check (state <> 'MERGED' or (merged_into_id is not null and merged_from is not null and merged_at is not null)),
  check (merged_into_id <> id),
  ${within('channel_id', 'channel')},
  ${within('collection_point_id', 'collection_point')},
  ${within('event_id', 'engagement_event')},
  ${within('visit_id', 'household_visit')},
  ${within('main_sector_id', 'sector')},
  ${within('submitter_id', 'submitter')},
  ${within('lead_organization_id', 'organization')},
  ${within('merged_into_id', 'suggestion')},
  ${rowEnd}
);
create index on suggestion (district_code, received_at desc, id desc);
create index on suggestion (district_code, state, received_at desc, id desc);
create index on suggestion (district_code, town_code, received_at desc, id desc);
create index on suggestion (district_code, lead_organization_id, received_at desc, id desc);
create index on suggestion (district_code, due_on, id) where replied_at is null;
create index on suggestion (district_code, published_at desc, id desc) where is_public;
create index on suggestion (submitter_id);
create index on suggestion (merged_into_id);
create index on suggestion (event_id);
create index on suggestion (visit_id);
create index on suggestion using gin (supporting_organization_ids);
create index on suggestion using gin (title gin_trgm_ops);
create index on suggestion using gin (title_public gin_trgm_ops);
${eventTable('suggestion')}

create table triage_change (
  ${rowStart},
  suggestion_id uuid not null,
  ${oneOfOrNull('from_class', 'A B C')},
  ${oneOf('to_class', 'A B C')},
  reason text not null,
  at timestamptz not null,
  by uuid,
  ${within('suggestion_id', 'suggestion')},
  ${childEnd}
);
create index on triage_change (suggestion_id, at);

create table research_record (
  ${rowStart},
  suggestion_id uuid not null,
  ${oneOf('method', 'SYMPOSIUM DISCUSSION HEARING SITE_VISIT EXPERT DEPARTMENT_COORDINATION')},
  held_on date not null,
  participants text not null,
  invited_submitter boolean not null default false,
  opinion text not null,
  ${within('suggestion_id', 'suggestion')},
  ${childEnd}
);
create index on research_record (suggestion_id);

create table suggestion_message (
  ${rowStart},
  suggestion_id uuid not null,
  ${oneOf('direction', 'TO_SUBMITTER FROM_SUBMITTER')},
  body text not null,
  at timestamptz not null,
  ${within('suggestion_id', 'suggestion')},
  ${childEnd}
);
create index on suggestion_message (suggestion_id, at);
`;

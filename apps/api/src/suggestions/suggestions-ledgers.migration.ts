import {
  changingEnd,
  childEnd,
  eventTable,
  moneyOrNull,
  oneOf,
  oneOfOrNull,
  place,
  rowEnd,
  rowStart,
  someOf,
  within,
} from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

const score = (column: string): string => `${column} int not null check (${column} between 1 and 5)`;

const asking = `
create table solicitation_topic (
  ${rowStart},
  title text not null check (length(title) <= 120),
  ${oneOf('type', 'DAILY THEMED SPECIAL')},
  sector_ids uuid[] not null default '{}',
  sponsor_id uuid not null,
  description text not null,
  channel_ids uuid[] not null default '{}',
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  period_reason text,
  ${oneOf('state', 'DRAFT OPEN CLOSED FED_BACK')},
  feedback_text text,
  fed_back_on date,
  check ((state = 'FED_BACK') = (feedback_text is not null and fed_back_on is not null)),
  ${within('sponsor_id', 'organization')},
  ${rowEnd}
);
create index on solicitation_topic (district_code, opens_on desc, id desc);
${eventTable('solicitation_topic')}

create table collector (
  ${rowStart},
  ${oneOf('kind', 'PROMOTER RED_COLLECTOR INVITED_ADVISER INFORMANT')},
  organization_id uuid,
  ${place},
  ${someOf('criteria', 'SOCIAL_DUTY INDUSTRY_STANDING PROFESSION ACTIVITY POLITICAL_EXPERIENCE CARE')},
  appointed_on date not null,
  term_ends_on date check (term_ends_on > appointed_on),
  closed_on date check (closed_on >= appointed_on),
  closing_reason text,
  user_id uuid,
  check (kind <> 'RED_COLLECTOR' or village_code is not null),
  check ((closed_on is null) = (closing_reason is null)),
  ${within('organization_id', 'organization')},
  ${within('user_id', '"user"')},
  ${rowEnd}
);
create index on collector (district_code, kind, appointed_on desc, id desc);

create table collector_contact (
  ${rowStart},
  collector_id uuid not null unique,
  name_encrypted bytea,
  phone_encrypted bytea,
  ${within('collector_id', 'collector')},
  ${changingEnd}
);

create table publicity_material (
  ${rowStart},
  ${oneOf('kind', 'LEAFLET POSTER FORM')},
  point_id uuid,
  ${place},
  issued_qty int not null check (issued_qty > 0),
  issued_on date not null,
  ${within('point_id', 'collection_point')},
  ${rowEnd}
);
create index on publicity_material (district_code, issued_on desc, id desc);

create table topic_subscription (
  ${rowStart},
  topic_id uuid,
  sector_id uuid,
  consent_id uuid not null,
  check (num_nonnulls(topic_id, sector_id) = 1),
  ${within('topic_id', 'solicitation_topic')},
  ${within('sector_id', 'sector')},
  ${within('consent_id', 'consent_record')},
  ${childEnd}
);

create table topic_subscription_contact (
  ${rowStart},
  subscription_id uuid not null unique,
  phone_encrypted bytea,
  ${within('subscription_id', 'topic_subscription')},
  ${changingEnd}
);

create table suggestion_template (
  ${rowStart},
  title text not null check (length(title) <= 120),
  sector_id uuid,
  hints text not null,
  ${within('sector_id', 'sector')},
  ${rowEnd}
);

create table faq_entry (
  ${rowStart},
  question text not null,
  answer text not null,
  sort_order int not null default 0,
  ${rowEnd}
);
create index on faq_entry (district_code, sort_order, id);

alter table engagement_event
  add column campaign_id uuid,
  add column photo_ids uuid[] not null default '{}',
  add ${within('campaign_id', 'campaign')};
alter table household_visit
  add column campaign_id uuid,
  add ${within('campaign_id', 'campaign')};
`;

const handling = `
create table suggestion_cluster (
  ${rowStart},
  title text not null check (length(title) <= 120),
  matter text not null,
  lead_organization_id uuid,
  ${oneOf('state', 'OPEN HANDLED CLOSED')},
  ${within('lead_organization_id', 'organization')},
  ${rowEnd}
);
create index on suggestion_cluster (district_code, created_at desc, id desc);
${eventTable('suggestion_cluster')}

alter table suggestion
  add column attachment_ids uuid[] not null default '{}',
  add ${within('topic_id', 'solicitation_topic')},
  add ${within('cluster_id', 'suggestion_cluster')};
create index on suggestion (topic_id) where topic_id is not null;
create index on suggestion (cluster_id) where cluster_id is not null;

create table reply_template (
  ${rowStart},
  title text not null check (length(title) <= 120),
  sector_id uuid,
  ${oneOfOrNull('adoption', 'ADOPTED PARTIALLY_ADOPTED KEPT_FOR_REFERENCE NOT_ADOPTED')},
  body text not null,
  organization_id uuid,
  is_shared boolean not null default false,
  ${within('sector_id', 'sector')},
  ${within('organization_id', 'organization')},
  ${rowEnd}
);

create table outcome_assessment (
  ${rowStart},
  conversion_id uuid not null,
  assessed_on date not null,
  economic text not null,
  social text not null,
  environmental text not null,
  ${score('economic_score')},
  ${score('social_score')},
  ${score('environmental_score')},
  follow_up_ids uuid[] not null default '{}',
  ${within('conversion_id', 'conversion')},
  ${rowEnd}
);
create index on outcome_assessment (conversion_id);

create table important_suggestion_report (
  ${rowStart},
  no text not null check (length(no) <= 24),
  title text not null check (length(title) <= 120),
  suggestion_ids uuid[] not null default '{}',
  body text not null,
  submitted_at timestamptz not null,
  readers text not null,
  instruction text,
  instructed_on date,
  result text,
  unique (district_code, no),
  check ((instruction is null) = (instructed_on is null)),
  ${rowEnd}
);

create table commendation (
  ${rowStart},
  group_name text,
  reason text not null,
  ${oneOf('level', 'NATIONAL PROVINCIAL CITY DISTRICT')},
  ${moneyOrNull('amount')},
  awarded_on date not null,
  consent_public boolean not null default false,
  ${rowEnd}
);
create index on commendation (district_code, awarded_on desc, id desc);

create table commendation_contact (
  ${rowStart},
  commendation_id uuid not null unique,
  person_encrypted bytea,
  ${within('commendation_id', 'commendation')},
  ${changingEnd}
);
`;

/** Topics, collectors, materials and the words residents are offered; clusters, assessments, reports and praise. */
export const suggestionsLedgersMigration: SliceMigration = {
  name: '0014_suggestions_ledgers',
  sql: `${asking}${handling}`,
};

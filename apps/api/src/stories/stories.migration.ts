import { childEnd, eventTable, oneOf, rowEnd, rowStart, within } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Columns, stories and where they appeared. `voice_id` refers to residents' voices since the migration of the ledgers. */
export const storiesMigration: SliceMigration = {
  name: '0009_stories',
  sql: `
create table media_column (
  ${rowStart},
  name text not null,
  owner_id uuid not null,
  is_public boolean not null default true,
  unique (district_code, name),
  ${within('owner_id', 'organization')},
  ${rowEnd}
);

create table story (
  ${rowStart},
  column_id uuid,
  ${oneOf('format', 'PHOTO_TEXT VIDEO PRESENTER_VISIT AUDIO')},
  title text not null check (length(title) <= 120),
  body text,
  link text,
  voice_id uuid,
  byline text not null check (length(byline) <= 60),
  revision int not null default 1 check (revision > 0),
  correction_note text,
  embargo_until timestamptz,
  copyright_holder text not null,
  usage_terms text not null,
  rights_until date,
  duration_sec int check (duration_sec >= 0),
  views int check (views >= 0),
  ${oneOf('state', 'DRAFT SUBMITTED APPROVED PUBLISHED WITHDRAWN')},
  published_at timestamptz,
  released_at timestamptz,
  withdrawn_at timestamptz,
  check (state <> 'PUBLISHED' or published_at is not null),
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
  check (revision = 1 or correction_note is not null),
  check (released_at is null or (published_at is not null and released_at >= published_at)),
  check (released_at is null or embargo_until is null or released_at >= embargo_until),
  ${within('column_id', 'media_column')},
  ${rowEnd}
);
create index on story (district_code, released_at desc, id desc) where withdrawn_at is null;
create index on story (district_code, created_at desc, id desc);
create index on story (district_code, state, created_at desc, id desc);
create index on story (district_code, column_id, released_at desc, id desc);
create index on story (embargo_until) where released_at is null and state = 'PUBLISHED';
create index on story using gin (title gin_trgm_ops);
${eventTable('story')}

create table story_project (
  ${rowStart},
  story_id uuid not null,
  project_id uuid not null,
  unique (story_id, project_id),
  ${within('story_id', 'story')},
  ${within('project_id', 'project')},
  ${childEnd}
);
create index on story_project (project_id);

create table story_suggestion (
  ${rowStart},
  story_id uuid not null,
  suggestion_id uuid not null,
  unique (story_id, suggestion_id),
  ${within('story_id', 'story')},
  ${within('suggestion_id', 'suggestion')},
  ${childEnd}
);
create index on story_suggestion (suggestion_id);

create table media_outlet (
  ${rowStart},
  name text not null,
  ${oneOf('level', 'NATIONAL PROVINCIAL CITY DISTRICT')},
  ${oneOf('kind', 'PAPER RADIO_TV ONLINE NEW_MEDIA')},
  closed_on date,
  unique (district_code, name),
  ${rowEnd}
);

create table media_placement (
  ${rowStart},
  story_id uuid,
  outlet_id uuid not null,
  ${oneOf('level', 'NATIONAL PROVINCIAL CITY DISTRICT')},
  title text not null,
  published_on date not null,
  url text,
  duration_sec int check (duration_sec >= 0),
  ${within('story_id', 'story')},
  ${within('outlet_id', 'media_outlet')},
  ${rowEnd}
);
create index on media_placement (district_code, published_on desc, id desc);
create index on media_placement (story_id);
create index on media_placement (outlet_id);

-- The feed asks for the entry before an entry of the same story.
create index on change_log_entry (type, public_id, xid, seq);
`,
};

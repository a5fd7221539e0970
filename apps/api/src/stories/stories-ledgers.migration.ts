import { changingEnd, oneOf, rowEnd, rowStart, within } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

/** What residents say in their own words, and the files of a story. */
export const storiesLedgersMigration: SliceMigration = {
  name: '0019_stories_ledgers',
  sql: `
create table resident_voice (
  ${rowStart},
  project_id uuid not null,
  place_text text not null,
  speaker_public text,
  text_public text,
  consent_id uuid,
  check (speaker_public is null or consent_id is not null),
  check (text_public is null or consent_id is not null),
  ${within('project_id', 'project')},
  ${within('consent_id', 'consent_record')},
  ${rowEnd}
);
create index on resident_voice (project_id);

create table resident_voice_contact (
  ${rowStart},
  voice_id uuid not null unique,
  speaker_encrypted bytea,
  text_encrypted bytea,
  ${within('voice_id', 'resident_voice')},
  ${changingEnd}
);

alter table story add ${within('voice_id', 'resident_voice')};

create table rendition (
  ${rowStart},
  story_id uuid not null,
  ${oneOf('kind', 'ORIGINAL COVER WEB PRINT VIDEO AUDIO')},
  file_id uuid not null,
  mime text not null,
  width int check (width > 0),
  height int check (height > 0),
  duration_sec int check (duration_sec >= 0),
  bytes bigint not null check (bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  alt_text text not null,
  credit text not null,
  check ((width is null) = (height is null)),
  ${within('story_id', 'story')},
  ${within('file_id', 'attachment')},
  ${changingEnd}
);
create index on rendition (story_id);
`,
};

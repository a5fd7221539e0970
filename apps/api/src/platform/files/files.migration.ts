import type { SliceMigration } from '../database/slice-migration.js';

const isPurpose = "purpose in ('SUGGESTION', 'PHOTOS', 'DOCUMENT', 'EVIDENCE', 'STORY_MEDIA', 'IMPORT', 'CLUE')";

/**
 * What an upload says of its file, and the question that every list of files asks before it is written: a list of uuids
 * has no foreign key, so the database itself refuses a file of another district here. `holdsFiles` puts the question.
 */
export const filesMigration: SliceMigration = {
  name: '0023_files',
  sql: `
alter table attachment
  add column purpose text not null default 'EVIDENCE' check (${isPurpose}),
  add column width int check (width > 0),
  add column height int check (height > 0),
  add column alt_text text check (length(alt_text) <= 300);
alter table attachment alter column purpose drop default;
create index on attachment (district_code, created_at);

alter table upload_token
  add check (${isPurpose}),
  add column filename text not null default '' check (length(filename) <= 200),
  add column media_type text not null default '';
alter table upload_token alter column filename drop default, alter column media_type drop default;
create index on upload_token (district_code, expires_at);

create function refuse_foreign_files() returns trigger language plpgsql as $$
declare
  ids uuid[];
begin
  execute format('select ($1).%I', tg_argv[0]) using new into ids;
  if exists (
    select from unnest(ids) as given (id)
    where not exists (select from attachment a where a.id = given.id and a.district_code = new.district_code)
  ) then
    raise exception 'a file of % does not exist in the district', tg_argv[0] using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;
`,
};

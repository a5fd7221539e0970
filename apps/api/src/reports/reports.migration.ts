import { appendOnly, changingEnd, childEnd, oneOf, rowEnd, rowStart, within } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Briefings with their figures, printed forms, bulletins. A figure of a briefing and the content of a form never change. */
export const reportsMigration: SliceMigration = {
  name: '0020_reports',
  sql: `
create table briefing (
  ${rowStart},
  title text not null check (length(title) <= 120),
  scope_code text not null default '' check (scope_code = '' or left(scope_code, 6) = district_code),
  as_of date not null,
  template_version text not null,
  sections jsonb not null,
  ${oneOf('state', 'DRAFT APPROVED ISSUED')},
  issued_at timestamptz,
  check ((state = 'ISSUED') = (issued_at is not null)),
  ${rowEnd}
);
create index on briefing (district_code, as_of desc, id desc);

create table briefing_figure (
  ${rowStart},
  briefing_id uuid not null,
  key text not null,
  label text not null,
  value text,
  unit text not null,
  ${oneOf('phrase_rule', 'EXACT OVER FLOOR_YU NEARLY ABOUT AT_LEAST TEXT')},
  ${oneOf('style', 'PLAIN COUNT_WAN MONEY SHORT')},
  period_start date,
  period_end date check (period_end >= period_start),
  as_of date not null,
  query_hash text not null,
  ${oneOf('source', 'LIVE IMPORTED MANUAL')},
  note text,
  unique (briefing_id, key, period_start, period_end),
  ${within('briefing_id', 'briefing')},
  ${childEnd}
);
${appendOnly('briefing_figure')}

create table form_document (
  ${rowStart},
  kind text not null,
  number text not null,
  year int not null check (year between 2000 and 2100),
  seq int not null check (seq > 0),
  target_kind text not null,
  target_id uuid not null,
  data jsonb not null,
  html text,
  pdf_id uuid,
  issued_at timestamptz not null,
  issued_by uuid,
  delivered_at timestamptz,
  ${oneOf('state', 'ISSUED DELIVERED REPLACED VOID')},
  replaced_by_id uuid,
  state_reason text,
  unique (district_code, number),
  unique (district_code, kind, year, seq),
  check (state <> 'DELIVERED' or delivered_at is not null),
  check ((state = 'REPLACED') = (replaced_by_id is not null)),
  check (state <> 'VOID' or state_reason is not null),
  ${within('pdf_id', 'attachment')},
  ${within('replaced_by_id', 'form_document')},
  ${changingEnd}
);
create index on form_document (target_id);

create function keep_form_content() returns trigger language plpgsql as $$
begin
  if (old.kind, old.number, old.data, old.html, old.issued_at, old.target_id)
     is distinct from (new.kind, new.number, new.data, new.html, new.issued_at, new.target_id) then
    raise exception 'the content of a form is fixed' using errcode = 'object_not_in_prerequisite_state';
  end if;
  return new;
end $$;
create trigger form_document_content before update on form_document for each row execute function keep_form_content();

create table bulletin (
  ${rowStart},
  title text not null check (length(title) <= 120),
  units text not null,
  period_start date not null,
  period_end date not null check (period_end >= period_start),
  body text not null,
  issued_on date,
  ${rowEnd}
);
create index on bulletin (district_code, period_end desc, id desc);
`,
};

import {
  changingEnd,
  eventTable,
  moneyOrNull,
  oneOf,
  rowEnd,
  rowStart,
  within,
} from '../platform/database/migration-columns.js';

/** From the implementation plan to the write-off, and what the work brought. */
export const projectWorkTables = `
create table implementation_plan (
  ${rowStart},
  project_id uuid not null,
  tasks text not null,
  implementer text not null,
  approved_on date,
  unique (project_id),
  ${within('project_id', 'project')},
  ${changingEnd}
);

create table milestone (
  ${rowStart},
  project_id uuid not null,
  name text not null,
  planned_on date not null,
  done_on date,
  weight_percent numeric(5,2) not null check (weight_percent > 0 and weight_percent <= 100),
  evidence text,
  voided_at timestamptz check (voided_at is null or done_on is null),
  ${within('project_id', 'project')},
  ${changingEnd}
);
create index on milestone (project_id, planned_on, id);

create table progress_report (
  ${rowStart},
  project_id uuid not null,
  ${oneOf('kind', 'WEEKLY MONTHLY')},
  period_start date not null,
  period_end date not null check (period_end >= period_start),
  due_at timestamptz not null,
  submitted_at timestamptz,
  submitted_by uuid,
  missed_at timestamptz,
  confirmed_at timestamptz,
  confirmed_by uuid,
  progress_percent numeric(5,2) check (progress_percent between 0 and 100),
  ${moneyOrNull('invested_amount')},
  work_done text,
  highlight text,
  sent_to_media boolean not null default false,
  problems text,
  next_steps text,
  return_reason text,
  ${oneOf('state', 'DUE SUBMITTED CONFIRMED RETURNED MISSED EXEMPT')},
  unique (project_id, kind, period_start),
  check (confirmed_by <> submitted_by),
  check (state not in ('SUBMITTED', 'CONFIRMED') or (submitted_at is not null and progress_percent is not null and work_done is not null)),
  check (state <> 'CONFIRMED' or confirmed_at is not null),
  ${within('project_id', 'project')},
  ${rowEnd}
);
create index on progress_report (district_code, period_end desc, id desc);
create index on progress_report (district_code, state, due_at, id);
create index on progress_report (project_id, confirmed_at desc);
${eventTable('progress_report')}

create table project_output (
  ${rowStart},
  project_id uuid not null,
  name text not null,
  unit text not null,
  quantity numeric(18,2) not null check (quantity > 0),
  ${oneOf('mode', 'NEW REBUILT EXTENDED SERVICE')},
  "on" date not null,
  ${within('project_id', 'project')},
  ${rowEnd}
);
create index on project_output (project_id);
create index on project_output (district_code, name, "on");

create table acceptance_check (
  ${rowStart},
  project_id uuid not null,
  checked_on date not null,
  organization_id uuid not null,
  team text not null,
  resident_signatures int not null check (resident_signatures >= 0),
  ${oneOf('result', 'PASS FAIL')},
  defects text,
  check (result = 'PASS' or defects is not null),
  ${within('project_id', 'project')},
  ${within('organization_id', 'organization')},
  ${changingEnd}
);
create index on acceptance_check (project_id, checked_on);

create table maintenance (
  ${rowStart},
  project_id uuid not null,
  owner_id uuid not null,
  contact text not null,
  warranty_until date,
  unique (project_id),
  ${within('project_id', 'project')},
  ${within('owner_id', 'organization')},
  ${changingEnd}
);

create table write_off (
  ${rowStart},
  project_id uuid not null,
  requested_by uuid not null,
  evidence text not null,
  experience text not null,
  practice text not null,
  story text not null,
  looked_back_on date,
  not_rated_reason text,
  finance_signed_by uuid,
  finance_signed_on date,
  approved_by uuid,
  at timestamptz,
  doc_no text,
  check (approved_by <> requested_by),
  check ((finance_signed_by is null) = (finance_signed_on is null)),
  ${within('project_id', 'project')},
  ${changingEnd}
);
create index on write_off (project_id);

create table participation (
  ${rowStart},
  project_id uuid not null,
  ${oneOf('stage', 'COLLECT DECIDE EXECUTE APPRAISE')},
  party_members int check (party_members >= 0),
  resident_person_times int not null check (resident_person_times >= 0),
  "on" date not null,
  ${within('project_id', 'project')},
  ${rowEnd}
);
create index on participation (project_id);
create index on participation (district_code, stage, "on");

create table benefit_record (
  ${rowStart},
  project_id uuid not null,
  person_times int not null check (person_times >= 0),
  persons int check (persons >= 0 and persons <= person_times),
  period_start date not null,
  period_end date not null check (period_end >= period_start),
  basis text not null,
  ${within('project_id', 'project')},
  ${rowEnd}
);
create index on benefit_record (project_id);
`;

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

const memberKinds = 'TOWN_COMMITTEE VILLAGE_WORKER PARTY_MEMBER GRID_WORKER RESIDENT STAKEHOLDER';

/** Deliberation groups, consultations in three steps, wish lists and the steps of approval. */
export const consultationsMigration: SliceMigration = {
  name: '0005_consultations',
  sql: `
create table deliberation_group (
  ${rowStart},
  town_code text not null references town (code) deferrable initially deferred check (left(town_code, 6) = district_code),
  name text not null,
  ${oneOf('level', 'DISTRICT TOWN VILLAGE')},
  founded_on date not null,
  closed_on date,
  closing_reason text,
  ${rowEnd}
);
create index on deliberation_group (district_code, town_code, name);

create table deliberation_member (
  ${rowStart},
  group_id uuid not null,
  ${oneOf('kind', memberKinds)},
  organization_id uuid,
  valid_from date not null,
  valid_to date,
  check (valid_to >= valid_from),
  ${within('group_id', 'deliberation_group')},
  ${within('organization_id', 'organization')},
  ${changingEnd}
);
create index on deliberation_member (group_id);

create table deliberation_member_contact (
  ${rowStart},
  member_id uuid not null unique,
  name_encrypted bytea,
  ${within('member_id', 'deliberation_member')},
  ${changingEnd}
);

create table consultation (
  ${rowStart},
  group_id uuid,
  ${oneOf('level', 'DISTRICT TOWN VILLAGE')},
  ${place},
  ${oneOf('format', 'GROUP BENCH_CHAT NEIGHBOUR_COUNCIL STOOL_MEETING CANDID_TALK VILLAGE_ASSEMBLY VILLAGER_REPRESENTATIVES OTHER')},
  title text not null check (length(title) <= 120),
  ${oneOfOrNull('step', 'PRESENT SELECT DECIDE')},
  ${oneOf('state', 'DRAFT ANNOUNCED PRESENTING SELECTING DECIDING SUBMITTED CLOSED RETURNED CANCELLED')},
  planned_on date,
  place_text text,
  announced_on date,
  held_on date,
  submitted_on date,
  closed_on date,
  eligible_persons int check (eligible_persons >= 0),
  present_persons int check (present_persons >= 0),
  eligible_households int check (eligible_households >= 0),
  present_households int check (present_households >= 0),
  ${someOf('present_kinds', memberKinds)},
  is_secret boolean not null default false,
  waiver_reason text,
  minutes_id uuid,
  minutes_public text,
  check (format <> 'GROUP' or group_id is not null),
  check (level = 'DISTRICT' or town_code is not null),
  check (level <> 'VILLAGE' or village_code is not null),
  check (present_persons <= eligible_persons),
  check (present_households <= eligible_households),
  ${within('group_id', 'deliberation_group')},
  ${rowEnd}
);
create index on consultation (district_code, held_on desc, id desc);
create index on consultation (district_code, state, announced_on desc, id desc);
create index on consultation (district_code, town_code, held_on desc);
create index on consultation (group_id);
create index on consultation using gin (title gin_trgm_ops);
${eventTable('consultation')}

create table expectation_item (
  ${rowStart},
  consultation_id uuid not null,
  title text not null,
  ${moneyOrNull('estimated_amount')},
  beneficiaries_persons int check (beneficiaries_persons >= 0),
  tick_count int check (tick_count >= 0),
  ${oneOfOrNull('decision', 'ADOPT DEFER REFUSE AMEND')},
  votes_for int check (votes_for >= 0),
  votes_against int check (votes_against >= 0),
  votes_abstained int check (votes_abstained >= 0),
  ${oneOfOrNull('method', 'VOTE CONSENSUS')},
  decision_reason text,
  wish_rank int check (wish_rank > 0),
  unique (consultation_id, wish_rank) deferrable,
  ${within('consultation_id', 'consultation')},
  ${changingEnd}
);
create index on expectation_item (consultation_id, id);

create table expectation_item_suggestion (
  ${rowStart},
  item_id uuid not null,
  suggestion_id uuid not null,
  unique (item_id, suggestion_id),
  ${within('item_id', 'expectation_item')},
  ${within('suggestion_id', 'suggestion')},
  ${childEnd}
);
create index on expectation_item_suggestion (suggestion_id);

create table wish_list (
  ${rowStart},
  consultation_id uuid not null,
  submitted_to_id uuid not null,
  submitted_at timestamptz not null,
  ${oneOf('state', 'SUBMITTED DISCUSSED REPORTED ADOPTED RETURNED')},
  discussed_on date,
  reported_on date,
  adopted_on date,
  returned_on date,
  return_reason text,
  unique (consultation_id),
  ${within('consultation_id', 'consultation')},
  ${within('submitted_to_id', 'organization')},
  ${changingEnd}
);
create index on wish_list (district_code, state, submitted_at desc, id desc);
${eventTable('wish_list')}

create table approval_step (
  ${rowStart},
  ${oneOf('target_kind', 'WISH_LIST PROJECT ANNUAL_PLAN ADJUSTMENT_REQUEST WRITE_OFF')},
  target_id uuid not null,
  no int not null check (no > 0),
  ${oneOf('body', 'UNIT TOWN COLLECTIVE_DISCUSSION GOVERNMENT COMMITTEE')},
  ${oneOf('decision', 'AGREE REFUSE')},
  decided_on date not null,
  decided_by uuid not null,
  doc_no text,
  note text,
  unique (target_id, target_kind, no),
  ${childEnd}
);
`,
};

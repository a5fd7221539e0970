import {
  changingEnd,
  childEnd,
  eventTable,
  oneOf,
  rowEnd,
  rowStart,
  within,
} from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Questionnaires, escalations and showcases. */
export const supervisionLedgersMigration: SliceMigration = {
  name: '0018_supervision_ledgers',
  sql: `
alter table supervision_record add column photo_ids uuid[] not null default '{}';

create table questionnaire (
  ${rowStart},
  title text not null check (length(title) <= 120),
  questions jsonb not null,
  includes_aware boolean not null default false,
  topic_id uuid,
  check (jsonb_typeof(questions) = 'array'),
  ${within('topic_id', 'solicitation_topic')},
  ${rowEnd}
);
alter table questionnaire_batch
  add column questionnaire_id uuid,
  add ${within('questionnaire_id', 'questionnaire')};

create table escalation (
  ${rowStart},
  order_id uuid not null,
  ${oneOf('level', 'INTERVIEW NOTICE_OF_CRITICISM MEDIA_EXPOSURE DISCIPLINE_REFERRAL')},
  reason text not null,
  ${oneOf('state', 'PROPOSED APPROVED REFUSED EXECUTED')},
  proposed_by uuid not null,
  proposed_by_id uuid not null,
  approved_by uuid,
  approved_by_id uuid,
  approval_note text,
  executed_on date,
  clue_id uuid,
  check (approved_by <> proposed_by),
  check (approved_by_id <> proposed_by_id),
  check (state not in ('APPROVED', 'EXECUTED') or (approved_by is not null and approved_by_id is not null)),
  check (state <> 'REFUSED' or approval_note is not null),
  check ((state = 'EXECUTED') = (executed_on is not null)),
  check (clue_id is null or level = 'DISCIPLINE_REFERRAL'),
  ${within('order_id', 'supervision_order')},
  ${within('proposed_by_id', 'organization')},
  ${within('approved_by_id', 'organization')},
  ${within('clue_id', 'attachment')},
  ${changingEnd}
);
create index on escalation (order_id);
create index on escalation (district_code, executed_on desc, id desc);
${eventTable('escalation')}

create table showcase_round (
  ${rowStart},
  title text not null check (length(title) <= 120),
  project_ids uuid[] not null check (cardinality(project_ids) > 1),
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  rule text not null,
  ${rowEnd}
);

create table showcase_ballot (
  ${rowStart},
  round_id uuid not null,
  project_id uuid not null,
  voter_hash text not null,
  at timestamptz not null,
  unique (round_id, voter_hash),
  ${within('round_id', 'showcase_round')},
  ${within('project_id', 'project')},
  ${childEnd}
);
create index on showcase_ballot (round_id, project_id);
`,
};

import {
  childEnd,
  eventTable,
  money,
  oneOf,
  oneOfOrNull,
  place,
  rowEnd,
  rowStart,
  within,
} from '../platform/database/migration-columns.js';

const ratings = 'VERY_SATISFIED SATISFIED BASICALLY_SATISFIED DISSATISFIED VERY_DISSATISFIED NO_OPINION';
const score = (column: string): string => `${column} int check (${column} between 0 and 100)`;

/** Schemes, rounds, answers, calls, results and awards. */
export const evaluationTables = `
create table evaluation_scheme (
  ${rowStart},
  name text not null,
  scheme_version int not null check (scheme_version > 0),
  year int not null check (year between 2000 and 2100),
  dimensions jsonb not null,
  excellent_threshold numeric(5,2) not null default 90,
  good_threshold numeric(5,2) not null default 75,
  min_raters int not null default 3 check (min_raters >= 0),
  min_sample int not null default 10 check (min_sample >= 0),
  ${oneOf('period', 'MONTH QUARTER HALF_YEAR YEAR')},
  document text,
  unique (district_code, name, scheme_version),
  check (excellent_threshold > good_threshold),
  ${rowEnd}
);

create table evaluation_round (
  ${rowStart},
  scheme_id uuid not null,
  ${oneOf('kind', 'SUPERVISOR_CALL MASS_APPRAISAL ONLINE OFFLINE THIRD_PARTY SITE_INSPECTION')},
  period text not null check (period ~ '^[0-9]{4}(Q[1-4]|H[12]|-[0-9]{2})?$'),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  ${oneOf('state', 'DRAFT OPEN CLOSED COMPUTED CONFIRMED PUBLISHED')},
  confirmed_by uuid,
  confirmed_at timestamptz,
  published_on date,
  check (state not in ('CONFIRMED', 'PUBLISHED') or confirmed_at is not null),
  check (state <> 'PUBLISHED' or published_on is not null),
  ${within('scheme_id', 'evaluation_scheme')},
  ${rowEnd}
);
create index on evaluation_round (district_code, opens_on desc, id desc);
${eventTable('evaluation_round')}

create table evaluation_round_project (
  ${rowStart},
  round_id uuid not null,
  project_id uuid not null,
  unique (round_id, project_id),
  ${within('round_id', 'evaluation_round')},
  ${within('project_id', 'project')},
  ${childEnd}
);
create index on evaluation_round_project (project_id);

create table questionnaire_batch (
  ${rowStart},
  title text not null,
  round_id uuid,
  ${place},
  issued_qty int not null check (issued_qty >= 0),
  returned_qty int not null default 0 check (returned_qty >= 0),
  valid_qty int not null default 0 check (valid_qty >= 0),
  issued_on date not null,
  check (valid_qty <= returned_qty and returned_qty <= issued_qty),
  ${within('round_id', 'evaluation_round')},
  ${rowEnd}
);
create index on questionnaire_batch (district_code, issued_on desc, id desc);
create index on questionnaire_batch (round_id);

create table questionnaire_response (
  ${rowStart},
  batch_id uuid not null,
  ${oneOf('mode', 'ONLINE PAPER DOOR PHONE')},
  ${place},
  project_id uuid,
  ${oneOf('rating', ratings)},
  aware boolean,
  comment text,
  is_valid boolean not null,
  invalid_reason text,
  check (is_valid or invalid_reason is not null),
  ${within('batch_id', 'questionnaire_batch')},
  ${within('project_id', 'project')},
  ${childEnd}
);
create index on questionnaire_response (batch_id);
create index on questionnaire_response (project_id);

create table supervisor_call (
  ${rowStart},
  round_id uuid not null,
  supervisor_id uuid not null,
  project_id uuid not null,
  called_at timestamptz,
  reached boolean not null default false,
  ${oneOfOrNull('rating', ratings)},
  ${score('progress_score')},
  ${score('upkeep_score')},
  ${score('effect_score')},
  note text,
  caller uuid,
  unique (round_id, supervisor_id, project_id),
  check (reached or (rating is null and coalesce(progress_score, upkeep_score, effect_score) is null)),
  ${within('round_id', 'evaluation_round')},
  ${within('supervisor_id', 'supervisor')},
  ${within('project_id', 'project')},
  ${rowEnd}
);
create index on supervisor_call (round_id, project_id);
create index on supervisor_call (supervisor_id);
create index on supervisor_call (project_id);

create table appraisal_opinion (
  ${rowStart},
  project_id uuid not null,
  round_id uuid,
  event_id uuid,
  ${oneOf('source', 'RESIDENT SUPERVISOR OBSERVER GRID DEPUTY')},
  ${oneOfOrNull('rating', ratings)},
  text text not null,
  text_public text,
  "on" date not null,
  ${within('project_id', 'project')},
  ${within('round_id', 'evaluation_round')},
  ${within('event_id', 'engagement_event')},
  ${rowEnd}
);
create index on appraisal_opinion (district_code, "on" desc, id desc);
create index on appraisal_opinion (project_id);

create table evaluation_result (
  ${rowStart},
  project_id uuid not null,
  round_id uuid not null,
  scores jsonb not null,
  score numeric(5,2) check (score between 0 and 100),
  sample_size int not null check (sample_size >= 0),
  raters int not null check (raters >= 0),
  ${oneOf('grade', 'EXCELLENT GOOD FAIR NOT_RATED')},
  confirmed_by uuid,
  confirmed_at timestamptz,
  published_on date,
  unique (project_id, round_id),
  check ((grade = 'NOT_RATED') = (score is null)),
  check (published_on is null or confirmed_at is not null),
  ${within('project_id', 'project')},
  ${within('round_id', 'evaluation_round')},
  ${rowEnd}
);
create index on evaluation_result (round_id, grade, id);

create table award (
  ${rowStart},
  result_id uuid not null,
  ${money('amount')},
  source_id uuid not null,
  proposed_on date not null,
  approved_on date,
  paid_on date,
  revoked_on date,
  voucher_no text,
  ${oneOf('state', 'PROPOSED APPROVED PAID REVOKED')},
  check (state <> 'PAID' or (approved_on is not null and paid_on is not null and voucher_no is not null)),
  check (state <> 'REVOKED' or revoked_on is not null),
  ${within('result_id', 'evaluation_result')},
  ${within('source_id', 'funding_source')},
  ${rowEnd}
);
create unique index award_one_per_result on award (result_id) where revoked_on is null and voided_at is null;
create index on award (district_code, proposed_on desc, id desc);
${eventTable('award')}
`;

import {
  changingEnd,
  childEnd,
  oneOf,
  oneOfOrNull,
  rowEnd,
  rowStart,
  within,
} from '../platform/database/migration-columns.js';

const ratings = 'VERY_SATISFIED SATISFIED BASICALLY_SATISFIED DISSATISFIED VERY_DISSATISFIED NO_OPINION';

/** From the order to handle a suggestion to what it turned into. */
export const handlingTables = `
create table assignment (
  ${rowStart},
  suggestion_id uuid not null,
  ${oneOf('kind', 'ORIGINAL REDO SUPPORT')},
  from_organization_id uuid not null,
  to_organization_id uuid not null,
  issued_at timestamptz not null,
  signed_at timestamptz,
  due_on date not null,
  instruction text not null,
  ${oneOf('state', 'ISSUED SIGNED RETURNED DONE RECALLED')},
  ${within('suggestion_id', 'suggestion')},
  ${within('from_organization_id', 'organization')},
  ${within('to_organization_id', 'organization')},
  ${changingEnd}
);
create index on assignment (suggestion_id, issued_at);
create index on assignment (district_code, to_organization_id, state, due_on);

create table assignment_return (
  ${rowStart},
  assignment_id uuid not null,
  reason text not null,
  proposed_organization_id uuid,
  at timestamptz not null,
  ${oneOfOrNull('decision', 'ACCEPTED REFUSED')},
  decided_at timestamptz,
  check ((decision is null) = (decided_at is null)),
  ${within('assignment_id', 'assignment')},
  ${within('proposed_organization_id', 'organization')},
  ${changingEnd}
);
create index on assignment_return (assignment_id);

create table extension_request (
  ${rowStart},
  ${oneOf('target_kind', 'ASSIGNMENT RECTIFICATION_ORDER')},
  target_id uuid not null,
  from_due_on date not null,
  to_due_on date not null check (to_due_on > from_due_on),
  reason text not null,
  ${oneOfOrNull('decision', 'GRANTED REFUSED')},
  decided_by uuid,
  decided_at timestamptz,
  submitter_told_at timestamptz,
  unique (target_id, target_kind),
  ${changingEnd}
);

create table reply (
  ${rowStart},
  suggestion_id uuid not null,
  ${oneOf('state', 'DRAFT SUBMITTED RETURNED ISSUED')},
  body text not null,
  body_public text,
  ${oneOfOrNull('adoption', 'ADOPTED PARTIALLY_ADOPTED KEPT_FOR_REFERENCE NOT_ADOPTED')},
  ${oneOfOrNull('resolution', 'SOLVED BEING_SOLVED PLANNED EXPLAINED')},
  drafted_by uuid not null,
  agreed_organization_ids uuid[] not null default '{}',
  return_reason text,
  approved_by uuid,
  issued_at timestamptz,
  ${oneOfOrNull('via', 'LETTER PHONE SMS NET')},
  delivered_at timestamptz,
  check (approved_by <> drafted_by),
  check (state <> 'ISSUED' or (issued_at is not null and adoption is not null and resolution is not null)),
  ${within('suggestion_id', 'suggestion')},
  ${changingEnd}
);
create index on reply (suggestion_id);

create table reply_point (
  ${rowStart},
  reply_id uuid not null,
  no int not null check (no > 0),
  point text not null,
  answer text not null,
  reason text,
  unique (reply_id, no),
  ${within('reply_id', 'reply')},
  ${changingEnd}
);

create table suggestion_rating (
  ${rowStart},
  suggestion_id uuid not null,
  reply_id uuid,
  ${oneOf('rating', ratings)},
  solved_by_opinion boolean,
  comment text,
  rated_at timestamptz not null,
  ${oneOf('source', 'ONLINE PHONE LETTER')},
  unique (reply_id),
  ${within('suggestion_id', 'suggestion')},
  ${within('reply_id', 'reply')},
  ${childEnd}
);
create index on suggestion_rating (suggestion_id);
create index on suggestion_rating (district_code, rated_at);

create table follow_up (
  ${rowStart},
  suggestion_id uuid not null,
  planned_on date not null,
  done_on date,
  method text not null,
  reached boolean,
  ${oneOfOrNull('rating', ratings)},
  solved_by_opinion boolean,
  note text,
  by uuid,
  ${within('suggestion_id', 'suggestion')},
  ${changingEnd}
);
create index on follow_up (suggestion_id);

-- project_id is bound to project where that table is made.
create table conversion (
  ${rowStart},
  ${oneOf('kind', 'MEASURE IMPROVEMENT REGULATION CONGRESS_SUPERVISION DEPUTY_BILL DECISION_REFERENCE PROJECT OTHER')},
  subject text not null,
  project_id uuid,
  document text,
  converted_on date not null,
  ${rowEnd}
);
create index on conversion (district_code, converted_on desc, id desc);

create table conversion_suggestion (
  ${rowStart},
  conversion_id uuid not null,
  suggestion_id uuid not null,
  unique (conversion_id, suggestion_id),
  ${within('conversion_id', 'conversion')},
  ${within('suggestion_id', 'suggestion')},
  ${childEnd}
);
create index on conversion_suggestion (suggestion_id);
`;

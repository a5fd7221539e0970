import {
  changingEnd,
  childEnd,
  eventTable,
  moneyOrNull,
  oneOf,
  rowEnd,
  rowStart,
  within,
} from '../platform/database/migration-columns.js';

/** Meetings, and requests to add, cancel, suspend, resume, change, split or merge with what they rest on. */
export const adjustmentTables = `
create table meeting (
  ${rowStart},
  ${oneOf('kind', 'COORDINATION DISPATCH JOINT_REVIEW OTHER')},
  body_id uuid,
  month text check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  held_on date not null,
  chair text not null,
  organization_ids uuid[] not null default '{}',
  attendees text,
  project_ids uuid[] not null default '{}',
  decisions text,
  minutes_id uuid,
  ${within('body_id', 'coordination_body')},
  ${within('minutes_id', 'attachment')},
  ${rowEnd}
);
create index on meeting (district_code, held_on desc, id desc);

create table adjustment_request (
  ${rowStart},
  no text not null check (length(no) <= 24),
  ${oneOf('kind', 'ADD CANCEL SUSPEND RESUME CHANGE SPLIT MERGE')},
  project_id uuid,
  proposal jsonb not null default '{}',
  reason text not null,
  requested_by_id uuid not null,
  suggestion_ids uuid[] not null default '{}',
  assessment_id uuid,
  feasibility_opinion text,
  invited_organization_ids uuid[] not null default '{}',
  meeting_id uuid,
  conclusion text,
  effective_on date,
  ${oneOf('state', 'DRAFT SUBMITTED SURVEYED IN_REVIEW APPROVED EFFECTIVE REJECTED WITHDRAWN')},
  unique (district_code, no),
  check (project_id is not null or kind = 'ADD'),
  check (kind <> 'ADD' or project_id is null or state = 'EFFECTIVE'),
  check (meeting_id is not null or state not in ('IN_REVIEW', 'APPROVED', 'EFFECTIVE')),
  check ((conclusion is not null and effective_on is not null) or state not in ('APPROVED', 'EFFECTIVE')),
  ${within('project_id', 'project')},
  ${within('requested_by_id', 'organization')},
  ${within('assessment_id', 'outcome_assessment')},
  ${within('meeting_id', 'meeting')},
  ${rowEnd}
);
create index on adjustment_request (district_code, state, created_at desc, id desc);
create index on adjustment_request (district_code, effective_on, id);
create index on adjustment_request (project_id);
${eventTable('adjustment_request')}

create table site_survey (
  ${rowStart},
  request_id uuid not null unique,
  surveyed_on date not null,
  people text not null,
  findings text not null,
  photo_ids uuid[] not null default '{}',
  ${moneyOrNull('cost_estimate')},
  ${within('request_id', 'adjustment_request')},
  ${changingEnd}
);

create table review_opinion (
  ${rowStart},
  request_id uuid not null,
  organization_id uuid not null,
  ${oneOf('opinion', 'AGREE CONDITIONAL REFUSE')},
  text text,
  check (opinion = 'AGREE' or text is not null),
  unique (request_id, organization_id),
  ${within('request_id', 'adjustment_request')},
  ${within('organization_id', 'organization')},
  ${childEnd}
);
`;

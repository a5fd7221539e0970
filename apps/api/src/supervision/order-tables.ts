import { eventTable, oneOf, rowEnd, rowStart, someOf, within } from '../platform/database/migration-columns.js';

/** Orders to put a project right, and to hurry or redo. */
export const orderTables = `
create table rectification_order (
  ${rowStart},
  no text not null check (length(no) <= 24),
  project_id uuid not null,
  ${oneOf('basis', 'FAIR_GRADE SUPERVISION_RECORD INSPECTION LOW_RATING')},
  result_id uuid,
  supervision_record_id uuid,
  to_organization_id uuid not null,
  told_town_at timestamptz,
  told_village_at timestamptz,
  issued_on date not null,
  issues text not null,
  measures text,
  responses text,
  due_on date not null,
  ${oneOf('state', 'ISSUED SIGNED IN_PROGRESS SUBMITTED VERIFIED CLOSED FAILED')},
  verified_by uuid,
  closed_on date,
  unique (district_code, no),
  check (verified_by <> created_by),
  check ((state = 'CLOSED') = (closed_on is not null)),
  ${within('project_id', 'project')},
  ${within('result_id', 'evaluation_result')},
  ${within('supervision_record_id', 'supervision_record')},
  ${within('to_organization_id', 'organization')},
  ${rowEnd}
);
create index on rectification_order (district_code, issued_on desc, id desc);
create index on rectification_order (district_code, state, due_on, id);
create index on rectification_order (project_id);
create index on rectification_order (to_organization_id);
${eventTable('rectification_order')}

create table supervision_order (
  ${rowStart},
  no text not null check (length(no) <= 24),
  ${oneOf('target_kind', 'SUGGESTION PROJECT')},
  target_id uuid not null,
  to_organization_id uuid not null,
  leader_id uuid,
  issued_on date not null,
  ${someOf('reasons', 'OVERDUE REFUSED UNSOLVED BAD_EFFECT LAGGING OTHER')},
  demand text not null,
  due_on date not null,
  answer text,
  answered_on date,
  closed_on date,
  ${oneOf('state', 'ISSUED SIGNED ANSWERED CLOSED ESCALATED')},
  unique (district_code, no),
  check (cardinality(reasons) > 0),
  ${within('to_organization_id', 'organization')},
  ${within('leader_id', '"user"')},
  ${rowEnd}
);
create index on supervision_order (district_code, issued_on desc, id desc);
create index on supervision_order (district_code, state, due_on, id);
create index on supervision_order (target_id);
create index on supervision_order (to_organization_id);
${eventTable('supervision_order')}
`;

import { changingEnd, childEnd, oneOf, rowStart, within } from '../platform/database/migration-columns.js';

/** Who answers for a project and where it comes from. */
export const projectTeamTables = `
create table project_responsibility (
  ${rowStart},
  project_id uuid not null,
  ${oneOf('role', 'LEAD SUPPORT TIER_LEADER SECRETARY SECTOR_LEADER CHIEF_SUPERVISOR LIAISON IMPLEMENTER')},
  organization_id uuid,
  user_id uuid,
  valid_from date not null,
  valid_to date,
  name_public text,
  promise text,
  pledged_on date,
  published_on date,
  duty_responsibility text,
  duty_progress text,
  duty_quality text,
  check (valid_to >= valid_from),
  check (role <> 'LEAD' or organization_id is not null),
  check (name_public is null or published_on is not null),
  ${within('project_id', 'project')},
  ${within('organization_id', 'organization')},
  ${within('user_id', '"user"')},
  ${changingEnd}
);
create unique index project_responsibility_one_lead on project_responsibility (project_id)
  where role = 'LEAD' and valid_to is null;
create index on project_responsibility (project_id);
create index on project_responsibility (organization_id, project_id);
create index on project_responsibility (user_id);

create table project_responsibility_contact (
  ${rowStart},
  responsibility_id uuid not null unique,
  name_encrypted bytea,
  ${within('responsibility_id', 'project_responsibility')},
  ${changingEnd}
);

create table project_origin (
  ${rowStart},
  project_id uuid not null,
  ${oneOf('kind', 'SUGGESTION CONSULTATION WISH_LIST VISIT DEPARTMENT HIGHER_LEVEL CONGRESS RESERVE')},
  ref_id uuid,
  note text,
  "on" date not null,
  ${within('project_id', 'project')},
  ${childEnd}
);
create index on project_origin (project_id);
create index on project_origin (district_code, kind, ref_id);

create table suggestion_project_link (
  ${rowStart},
  suggestion_id uuid not null,
  project_id uuid not null,
  linked_by uuid,
  linked_on date not null,
  note text,
  unique (project_id, suggestion_id),
  ${within('suggestion_id', 'suggestion')},
  ${within('project_id', 'project')},
  ${childEnd}
);
create index on suggestion_project_link (suggestion_id);
`;

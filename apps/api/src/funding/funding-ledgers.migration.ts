import { moneyOrNull, oneOf, place, rowEnd, rowStart, within } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

/** What is given without money: goods, volunteers' time, services from a menu. */
export const fundingLedgersMigration: SliceMigration = {
  name: '0017_funding_ledgers',
  sql: `
create table in_kind_donation (
  ${rowStart},
  contributor_id uuid not null,
  project_id uuid,
  ${place},
  description text not null,
  items int not null check (items > 0),
  unit text not null,
  ${moneyOrNull('voucher_value')},
  ${moneyOrNull('fair_value')},
  received_on date not null,
  publish_name boolean not null default false,
  ${within('contributor_id', 'contributor')},
  ${within('project_id', 'project')},
  ${rowEnd}
);
create index on in_kind_donation (district_code, received_on desc, id desc);

create table volunteer_team (
  ${rowStart},
  name text not null,
  theme text not null,
  organization_id uuid not null,
  members int not null check (members >= 0),
  ${place},
  founded_on date not null,
  closed_on date check (closed_on >= founded_on),
  unique (district_code, name),
  ${within('organization_id', 'organization')},
  ${rowEnd}
);

create table volunteer_activity (
  ${rowStart},
  ${oneOf('kind', 'FREE_CLINIC HAIRCUT LEGAL_AID EMPLOYMENT CULTURE SCIENCE ENVIRONMENT LECTURE OTHER')},
  title text not null check (length(title) <= 120),
  ${place},
  team_id uuid,
  partners text,
  held_on date not null,
  sessions int not null default 1 check (sessions > 0),
  volunteers int not null check (volunteers >= 0),
  hours numeric(10,2) not null check (hours >= 0),
  served_person_times int not null check (served_person_times >= 0),
  project_id uuid,
  ${moneyOrNull('valued_amount')},
  ${within('team_id', 'volunteer_team')},
  ${within('project_id', 'project')},
  ${rowEnd}
);
create index on volunteer_activity (district_code, held_on desc, id desc);
create index on volunteer_activity (project_id) where project_id is not null;

create table service_menu (
  ${rowStart},
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  item text not null,
  team_id uuid,
  unique (district_code, month, item),
  ${within('team_id', 'volunteer_team')},
  ${rowEnd}
);

create table service_order (
  ${rowStart},
  menu_id uuid not null,
  ${place},
  ordered_on date not null,
  done_on date check (done_on >= ordered_on),
  check (village_code is not null),
  ${within('menu_id', 'service_menu')},
  ${rowEnd}
);
create index on service_order (district_code, ordered_on desc, id desc);
create index on service_order (menu_id);
`,
};

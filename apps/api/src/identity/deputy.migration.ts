import { changingEnd, rowStart, within } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

/** Who stands in for whom while somebody is absent. */
export const deputyMigration: SliceMigration = {
  name: '0021_deputy',
  sql: `
create table deputy (
  ${rowStart},
  user_id uuid not null,
  deputy_id uuid not null,
  valid_from date not null,
  valid_to date not null,
  reason text,
  check (user_id <> deputy_id),
  -- Empty when it was ended before it began.
  check (valid_to >= valid_from),
  ${within('user_id', '"user"')},
  ${within('deputy_id', '"user"')},
  ${changingEnd}
);
create index on deputy (district_code, valid_from desc, id desc);
create index on deputy (user_id);
create index on deputy (deputy_id, valid_to);
`,
};

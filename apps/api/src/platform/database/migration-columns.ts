// Fragments that the migrations share. A released migration must never change, so neither may
// a fragment here: a new form gets a new name.

/** First columns of every business row. References between rows carry the district, so the target is unique on both. */
export const rowStart = `id uuid primary key,
  district_code text not null references district (code) deferrable initially deferred,
  unique (district_code, id)`;

/** Last columns of a row that is written only with another. */
export const childEnd = `created_at timestamptz not null default now(),
  created_by uuid`;

/** Last columns of a core or register row: stamps, optimistic lock, archived (still counted), voided (not counted). */
export const rowEnd = `created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  version int not null default 1,
  archived_at timestamptz,
  voided_at timestamptz,
  void_reason text,
  check (voided_at is null or void_reason is not null)`;

/** Last columns of a child that changes: stamps and the optimistic lock. */
export const changingEnd = `created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by uuid,
  version int not null default 1`;

/** Place of a row. A shorter code is the beginning of a longer one, so a scope check is a prefix check. */
export const place = `town_code text references town (code) deferrable initially deferred,
  village_code text references village (code) deferrable initially deferred,
  check (left(town_code, 6) = district_code),
  check (village_code is null or (town_code is not null and left(village_code, 9) = town_code))`;

/** Place of a row down to the grid. */
export const placeWithGrid = `${place},
  grid_code text references grid (code) deferrable initially deferred,
  check (grid_code is null or (village_code is not null and left(grid_code, 12) = village_code))`;

/** A point on the map, degrees in CGCS2000. */
export const point = `longitude numeric(9,6) check (longitude between -180 and 180),
  latitude numeric(9,6) check (latitude between -90 and 90),
  check ((longitude is null) = (latitude is null))`;

/** An enum column: text that holds one of the codes. */
export const oneOf = (column: string, codes: string): string =>
  `${column} text not null check (${column} in (${quoted(codes)}))`;

/** An enum column that may be null. */
export const oneOfOrNull = (column: string, codes: string): string =>
  `${column} text check (${column} in (${quoted(codes)}))`;

/** A list of codes, never null. */
export const someOf = (column: string, codes: string): string =>
  `${column} text[] not null default '{}' check (${column} <@ array[${quoted(codes)}])`;

/** Money in yuan, not below zero. */
export const money = (column: string): string => `${column} numeric(18,2) not null check (${column} >= 0)`;

/** Money in yuan that may be unknown. */
export const moneyOrNull = (column: string): string => `${column} numeric(18,2) check (${column} >= 0)`;

/** A reference inside the district: the database refuses a link to a row of another one. Children are looked up by the
 * reference alone (it is a uuid), so their indexes lead with it; the indexes of lists lead with the district. */
export const within = (column: string, target: string): string =>
  `foreign key (district_code, ${column}) references ${target} (district_code, id) deferrable`;

/** An append-only log of the moves of one kind of row; `is_public_step` marks what residents may read. */
export const eventTable = (parent: string): string => `
create table ${parent}_event (
  ${rowStart},
  ${parent}_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  action text not null,
  from_state text,
  to_state text,
  reason text,
  public_text text,
  is_public_step boolean not null default false,
  ${childEnd},
  ${within(`${parent}_id`, parent)}
);
create index on ${parent}_event (${parent}_id, at, id);
${appendOnly(`${parent}_event`)}`;

/** Refuses UPDATE and DELETE on a log. */
export const appendOnly = (table: string): string =>
  `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();`;

const quoted = (codes: string): string =>
  codes
    .split(' ')
    .map((code) => `'${code}'`)
    .join(', ');

/** Files in a list of ids: each must be of the row's district, and is found again by the list. What hangs on no list and no
 * reference is removed at night, so every list of files needs this. */
export const holdsFiles = (table: string, column: string): string => `
create trigger ${table}_${column} before insert or update of ${column}, district_code on ${table} for each row
  when (cardinality(new.${column}) > 0) execute function refuse_foreign_files('${column}');
create index on ${table} using gin (${column}) where cardinality(${column}) > 0;`;

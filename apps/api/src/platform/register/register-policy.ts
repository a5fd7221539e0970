import type { Subject } from '@doorstep/domain/permissions';
import { readingOf } from '@doorstep/domain/permissions';
import type { Readable } from '@doorstep/domain/reading';
import type { Viewer } from '@doorstep/domain/roles';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Act } from '../operation/act.js';
import type { Concept, ConceptRow } from '../operation/concept.js';
import type { ScopeColumns } from '../operation/scope.js';
import { visibleTo } from '../operation/scope.js';
import type { RowRef } from '../shape/shape.js';
import { contextSlot, fromContext } from '../shape/slots.js';
import { snake } from './names.js';
import type { Register, RegisterBase, RegisterRow } from './register.js';

const PLACES = ['townCode', 'villageCode', 'gridCode'] as const;

/** Where an organisation or the organisation of a user is. */
interface Home {
  readonly id: string;
  readonly townCode: string | null;
  readonly villageCode: string | null;
}

/** How operations treat a register's rows. */
export function conceptOf(register: Register): Concept<RegisterRow> {
  const { definition } = register;
  const { stages } = definition;
  return {
    name: register.field,
    idKind: register.idKind,
    entity: register.entity,
    reading: definition.reading,
    ...(stages
      ? {
          machine: stages.machine,
          stateOf: (row) => String(row['state']),
          setState: (row, state) => {
            row['state'] = state;
          },
          writeEvent: stages.writeEvent,
        }
      : {}),
    subjectOf: (row, act) => subjectOf(register, act, row, row.createdBy ?? null),
    publicRows: (row) => definition.publicRows?.(row) ?? [],
  };
}

/**
 * What the permission table asks about values that are stored or about to be. A row with an owner is its owner's; one
 * without any place belongs to the unit that entered it.
 */
export async function subjectOf(
  { definition, columns }: RegisterBase,
  act: Act,
  values: Readonly<Record<string, unknown>>,
  enteredBy: string | null,
): Promise<Subject> {
  const { districtCode } = act;
  const { owner } = definition;
  if (owner) {
    const concept = owner.concept() as unknown as Concept<ConceptRow>;
    const found = await act.em.findOne(concept.entity, { id: values[owner.column], districtCode, voidedAt: null } as never);
    if (!found) act.stop('NOT_FOUND', owner.column);
    return concept.subjectOf(found, act);
  }
  const home = await homeOf(act, enteredBy);
  const text = (key: string): string | null => (typeof values[key] === 'string' ? values[key] : null);
  const village = text('villageCode');
  const owning = (owns: 'unit' | 'self') => [...columns].flatMap(([key, column]) => (column.owns === owns ? (text(key) ?? []) : []));
  const place = isPlaced({ columns })
    ? { townCode: text('townCode') ?? village?.slice(0, 9) ?? null, villageCode: village, gridCode: text('gridCode') }
    : { townCode: home?.townCode ?? null, villageCode: home?.villageCode ?? null };
  return {
    districtCode,
    ...place,
    units: [...owning('unit'), ...(home ? [home.id] : [])],
    selves: [...owning('self'), ...(enteredBy ? [enteredBy] : [])],
    isPublished: definition.isPublished?.(values) ?? false,
  };
}

export function isPlaced({ columns }: Pick<RegisterBase, 'columns'>): boolean {
  return PLACES.some((key) => columns.has(key));
}

/** Asked for row after row of a file, of the same few users. */
const homes = new WeakMap<Act, Map<string, Home | undefined>>();

async function homeOf(act: Act, userId: string | null): Promise<Home | undefined> {
  if (!userId) return undefined;
  const known = homes.get(act) ?? new Map<string, Home | undefined>();
  homes.set(act, known);
  if (!known.has(userId)) known.set(userId, await readHome(act, userId));
  return known.get(userId);
}

async function readHome(act: Act, userId: string): Promise<Home | undefined> {
  const rows = await act.em.execute<Home[]>(
    `select o.id, o.town_code as "townCode", o.village_code as "villageCode"
     from public."user" u join public.organization o on o.id = u.organization_id where u.id = ?`,
    [userId],
  );
  return rows[0];
}

/** The same as SQL over a row, for lists and for the moves that a row offers. */
function scopeOf({ definition, columns }: RegisterBase): ScopeColumns {
  if (definition.owner) return definition.owner.scope;
  const home = (row: RowRef, name: string) => sql`(select ${sql.ref(`home.${name}`)} from public."user" enterer
    join public.organization home on home.id = enterer.organization_id where enterer.id = ${row.column('created_by')})`;
  const owning = (owns: 'unit' | 'self') => [...columns].flatMap(([key, column]) => (column.owns === owns ? [snake(key)] : []));
  const placed = isPlaced({ columns });
  const place = (key: string) =>
    columns.has(key) ? { [key.replace('Code', '')]: (row: RowRef) => row.column(snake(key)) } : {};
  return {
    ...(placed
      ? Object.assign({}, ...PLACES.map(place))
      : { town: (row: RowRef) => home(row, 'town_code'), village: (row: RowRef) => home(row, 'village_code') }),
    units: (row) => sql`array[${sql.join([...owning('unit').map((name) => row.column(name)), home(row, 'id')])}]::uuid[]`,
    selves: (row) => sql`array[${sql.join([...owning('self').map((name) => row.column(name)), row.column('created_by')])}]::uuid[]`,
    ...(definition.published ? { published: definition.published } : {}),
  };
}

/** Whether the viewer reads more of a kind than what is published and what is the viewer's own. */
const readsMore = (reading: Readable): RawBuilder<unknown> =>
  fromContext(({ viewer }: { readonly viewer: Viewer }) => {
    const { all, prefixes, units } = readingOf(viewer, reading);
    return all || prefixes.length + units.length > 0;
  });

/** The rows that the viewer sees in lists, details, counts and exports. */
export function readable(register: RegisterBase, row: RowRef): RawBuilder<unknown>[] {
  const { definition } = register;
  const isWide = definition.isDistrictWide === true || (!definition.owner && !isPlaced(register) && definition.isOwnUnits !== true);
  const scoped = visibleTo(definition.reading, row, scopeOf(register));
  const mine = isWide ? sql`${row.column('district_code')} = ${contextSlot('districtCode')} and (${readsMore(definition.reading)}::boolean or (${scoped}))` : scoped;
  return definition.canBeVoid === false ? [mine] : [mine, sql`${row.column('voided_at')} is null`];
}

/** Whether the viewer may open what is sealed of a row. */
export function contactVisible(register: RegisterBase, row: RowRef): RawBuilder<unknown> {
  const { contact } = register.definition;
  return contact ? sql`(${visibleTo(contact.reading, row, scopeOf(register))})` : sql`false`;
}

/** State, subject and lock of a row, from which its moves follow. */
export function factsOf(register: RegisterBase, row: RowRef): RawBuilder<unknown> {
  const scope = scopeOf(register);
  const { definition } = register;
  const part = (make: ((row: RowRef) => RawBuilder<unknown>) | undefined) => (make ? make(row) : sql`null::text`);
  const locked = definition.canBeVoid === false ? sql`false` : sql`(${row.column('archived_at')} is not null or ${row.column('voided_at')} is not null)`;
  return sql`json_build_object('state', ${definition.stages ? row.column('state') : sql`${sql.lit(RECORDED)}::text`}, 'readOnly', ${locked},
    'subject', json_build_object('districtCode', ${row.column('district_code')}, 'townCode', ${part(scope.town)},
      'villageCode', ${part(scope.village)}, 'gridCode', ${part(scope.grid)},
      'units', coalesce(to_json(${scope.units ? scope.units(row) : sql`null::uuid[]`}), '[]'::json),
      'selves', coalesce(to_json(${scope.selves ? scope.selves(row) : sql`null::uuid[]`}), '[]'::json)))`;
}

/** The state of a row without stages. */
export const RECORDED = 'RECORDED';

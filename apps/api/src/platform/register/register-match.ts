import type { ImportEffect } from '@doorstep/domain/code-lists/platform-codes';
import type { Act } from '../operation/act.js';
import type { RegisterColumn } from './column.js';
import { snake } from './names.js';
import { sqlTypeOf } from './register-natural.js';
import type { Register, RegisterRow } from './register.js';
import type { RegisterValues } from './register-check.js';
import { storedValues } from './register-write.js';

/** A row of a file against the ledger: the row that it is known as, and whether it says anything new. */
export interface Match {
  readonly key: string;
  readonly row: RegisterRow | null;
  readonly effect: ImportEffect;
}

/** By which columns a row is known: the natural key where it is whole, else everything that is stored openly. */
function knownBy(register: Register, stored: RegisterValues): readonly string[] {
  const { natural } = register.definition;
  const isWhole = natural.length > 0 && natural.every((key) => (stored[key] ?? null) !== null);
  return isWhole ? natural : [...openColumns(register), ...derivedKeys(register, stored)];
}

/** What a register makes of the values, such as the key of a household of its number. */
function derivedKeys({ columns }: Register, stored: RegisterValues): readonly string[] {
  return Object.keys(stored).filter((key) => !columns.has(key) && typeof stored[key] === 'string');
}

function openColumns({ columns }: Register): readonly string[] {
  return [...columns].filter(([, column]) => !column.isSealed && !column.isTransient && !column.isReadOnly).map(([key]) => key);
}

/** What a register would store for these values, as comparisons see it. */
function storedOf(act: Act, register: Register, values: RegisterValues): RegisterValues {
  const stored = storedValues(act, register, values, null);
  return Object.fromEntries([...openColumns(register), ...derivedKeys(register, stored)].map((key) => [key, stored[key] ?? null]));
}

/**
 * Finds the rows of the ledger that rows of a file are, a few hundred at once. `given` are the columns that the file has:
 * what it does not have is no change.
 */
export async function matchRows(act: Act, register: Register, rows: readonly RegisterValues[], given: ReadonlySet<string>): Promise<Match[]> {
  const stored = rows.map((values) => storedOf(act, register, values));
  const found = await lookUp(act, register, stored);
  const ids = [...new Set(found.flat())];
  const known = new Map((await act.em.find(register.entity, { id: { $in: ids }, districtCode: act.districtCode })).map((row) => [row.id, row]));
  const sealed = await sealedValues(act, register, ids);
  return rows.map((values, place) => {
    const mine = stored[place] ?? {};
    const keys = knownBy(register, mine);
    const isNatural = keys === register.definition.natural;
    const sealedGiven = [...register.columns].flatMap(([key, { isSealed }]) => (isSealed && typeof values[key] === 'string' ? [[key, values[key]] as const] : []));
    const key = JSON.stringify([keys.map((name) => plain(register.columns.get(name), mine[name])), isNatural ? [] : sealedGiven]);
    const sameSealed = (id: string): boolean => sealedGiven.every(([name, value]) => sealed.get(id)?.[name] === value);
    const id = (found[place] ?? []).find((one) => isNatural || sameSealed(one));
    const row = (id && known.get(id)) || null;
    if (!row) return { key, row, effect: 'INSERT' };
    const isSame = sameSealed(row.id) && openColumns(register).every((name) => !given.has(name) || plain(register.columns.get(name), mine[name]) === plain(register.columns.get(name), row[name]));
    return { key, row, effect: isSame ? 'UNCHANGED' : 'UPDATE' };
  });
}

/** The ids of the rows that have what rows of a file are known by, oldest first. */
async function lookUp(act: Act, register: Register, stored: readonly RegisterValues[]): Promise<string[][]> {
  const found: string[][] = stored.map(() => []);
  const byKeys = Map.groupBy(stored.keys(), (place) => knownBy(register, stored[place] ?? {}).join());
  for (const places of byKeys.values()) {
    const keys = knownBy(register, stored[places[0] ?? 0] ?? {});
    const asked = places.map((place) => ({ place, ...Object.fromEntries(keys.map((key) => [snake(key), stored[place]?.[key] ?? null])) }));
    const types = keys.map((key) => `"${snake(key)}" ${sqlTypeOf(key, register.columns.get(key))}`).join(', ');
    const isNatural = keys === register.definition.natural;
    const same = keys.map((key) => `t."${snake(key)}"${register.columns.has(key) ? '' : '::text'} ${isNatural ? '=' : 'is not distinct from'} asked."${snake(key)}"`).join(' and ');
    const rows = await act.em.execute<{ place: number; id: string }[]>(
      `select asked.place, t.id from jsonb_to_recordset(?::jsonb) as asked(place int, ${types})
       join public."${register.table}" t on ${same}
       where t.district_code = ?${register.definition.canBeVoid === false ? '' : ' and t.voided_at is null'} order by t.created_at, t.id`,
      [JSON.stringify(asked), act.districtCode],
    );
    for (const { place, id } of rows) found[place]?.push(id);
  }
  return found;
}

/** A value in the one form in which two of them are compared. */
function plain(column: RegisterColumn<unknown> | undefined, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return column?.kind === 'date' ? value.toISOString().slice(0, 10) : value.toISOString();
  if (Array.isArray(value)) return JSON.stringify(value.map(String));
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const isNumber = column?.kind === 'decimal' || column?.kind === 'money' || column?.kind === 'percent';
  return isNumber && text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** What is sealed of rows, opened only to be compared with what a file says of the same rows. */
async function sealedValues(act: Act, register: Register, ids: readonly string[]): Promise<Map<string, Readonly<Record<string, string>>>> {
  const { contact } = register.definition;
  const entity = register.contactEntity;
  if (!contact || !entity || ids.length === 0) return new Map();
  const rows = (await act.em.find(entity, { [contact.parentColumn]: { $in: ids } })) as Record<string, unknown>[];
  const keys = [...register.columns].flatMap(([key, { isSealed }]) => (isSealed ? [key] : []));
  return new Map(
    rows.map((row) => {
      const open = keys.flatMap((key) => {
        const bytes = row[`${key}Encrypted`];
        return bytes instanceof Uint8Array ? [[key, act.house.personalData.open(bytes)] as const] : [];
      });
      return [String(row[contact.parentColumn]), Object.fromEntries(open)];
    }),
  );
}

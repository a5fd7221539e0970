import { requireFiles } from '../files/hold-files.js';
import type { Act } from '../operation/act.js';
import { authorize } from '../operation/operation.js';
import type { MoveKey } from '@doorstep/domain/machines';
import type { RegisterColumn } from './column.js';
import type { Register, RegisterRow } from './register.js';
import { findByNatural } from './register-natural.js';
import { subjectOf } from './register-policy.js';
import type { RegisterTarget } from './target.js';
import { targetOf } from './target.js';

/** The values of one row as its form gives them. */
export type RegisterValues = Readonly<Record<string, unknown>>;

/** Permission for changing a row of the register. */
export function writeMove({ definition }: Register): MoveKey {
  return definition.write ?? 'register.write';
}

/**
 * Notes everything that is wrong with one row: rights, columns, references, the register's own rules, the natural key.
 * `row` is null for a new one. Form and spreadsheet ask the same; `isMatched`: that no other row is known
 * by the same was looked up for many rows at once.
 */
export async function checkRow(act: Act, register: Register, values: RegisterValues, row: RegisterRow | null, isMatched = false): Promise<void> {
  const { definition, columns } = register;
  const move = row ? writeMove(register) : (definition.create ?? writeMove(register));
  await authorize(act, move, await subjectOf(register, act, values, row ? (row.createdBy ?? null) : act.actorId));
  for (const [key, column] of columns) {
    if (values[key] === undefined) continue;
    const code = column.refusalOf(values[key], act.today);
    if (code) act.refuse(code, key);
  }
  checkPlace(act, values);
  for (const [key, column] of columns) {
    if (column.kind === 'reference' || column.kind === 'references') await checkReferences(act, key, column, values, row);
    if (column.purpose) await requireFiles(act, listOf(values[key]), column.purpose, key, listOf(row?.[key]));
  }
  definition.check?.(values, (code, path) => act.refuse(code, path), act.today);
  await definition.guard?.(act, values, row);
  if (!isMatched) await checkNatural(act, register, values, row);
}

/** A shorter division code is the beginning of a longer one. */
function checkPlace(act: Act, { townCode, villageCode, gridCode }: RegisterValues): void {
  const starts = (longer: unknown, shorter: unknown): boolean =>
    typeof longer !== 'string' || typeof shorter !== 'string' || longer.startsWith(shorter);
  if (!starts(townCode, act.districtCode)) act.refuse('INVALID', 'townCode');
  if (!starts(villageCode, townCode)) act.refuse('INVALID', 'villageCode');
  if (!starts(gridCode, villageCode)) act.refuse('INVALID', 'gridCode');
}

async function checkReferences(
  act: Act,
  key: string,
  column: RegisterColumn<unknown>,
  values: RegisterValues,
  row: RegisterRow | null,
): Promise<void> {
  const wanted = listOf(values[key]);
  if (wanted.length === 0) return;
  const kept = new Set(listOf(row?.[key]));
  const found = await rowsOf(act, targetOf(column), wanted);
  for (const value of wanted) {
    if (kept.has(value)) continue;
    const target = found.get(value);
    if (!target) act.refuse('NOT_FOUND', key);
    else if (target.endsOn && target.endsOn <= act.today) act.refuse('INVALID', key);
  }
}

interface Found {
  readonly key: string;
  readonly endsOn: string | null;
}

async function rowsOf(act: Act, target: RegisterTarget, wanted: readonly string[]): Promise<Map<string, Found>> {
  const type = target.key === 'id' ? 'uuid' : 'text';
  const rows = await act.em.execute<Found[]>(
    `select ${target.key}::text as key, ${target.endsOn ? `${target.endsOn}::text` : 'null'} as "endsOn" from public."${target.table}"
     where district_code = ? and ${target.key} = any(?::${type}[])${target.canBeVoid === false ? '' : ' and voided_at is null'}`,
    [act.districtCode, arrayText(wanted)],
  );
  return new Map(rows.map((found) => [found.key, found]));
}

/** Keys hold hex digits, digits and hyphens alone: no text in an array of them needs quoting. */
function arrayText(keys: readonly string[]): string {
  return `{${keys.join(',')}}`;
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
}

/** Two rows of a district never share what they are known by. */
async function checkNatural(act: Act, register: Register, values: RegisterValues, row: RegisterRow | null): Promise<void> {
  const other = await findByNatural(act, register, values);
  if (other && other.id !== row?.id) act.refuse('DUPLICATE', register.definition.natural[0]);
}

import type { Act } from '../operation/act.js';
import { loadForChange } from '../operation/load.js';
import type { Refusal } from '../operation/refusal.js';
import type { Register, RegisterRow } from './register.js';
import type { RegisterValues } from './register-check.js';
import { checkRow, writeMove } from './register-check.js';
import { conceptOf } from './register-policy.js';

/** What became of one row of a batch. */
export interface RowOutcome {
  /** Null when the row was refused. */
  readonly id: string | null;
  readonly refusals: readonly Refusal[];
}

/** One row to write: a new one, or the values of one that exists. */
export interface RowToWrite {
  readonly values: RegisterValues;
  readonly id?: string;
  readonly version?: number;
  /** That no other row is known by the same was looked up before. */
  readonly isMatched?: boolean;
}

/**
 * Checks and writes rows exactly as entering and editing one by one would, in the running transaction. A row that is
 * refused leaves nothing behind; the caller decides whether the others stay.
 */
export async function writeRows(act: Act, register: Register, rows: readonly RowToWrite[]): Promise<RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  for (const { values, id, version, isMatched } of rows) {
    let written: RegisterRow | undefined;
    const refusals = await act.gather(async () => {
      const row = id === undefined ? null : await loadForChange(act, conceptOf(register), id, version ?? 0);
      await checkRow(act, register, values, row, isMatched);
      act.settle();
      written = await writeRow(act, register, values, row);
      if (row === null) await act.log(conceptOf(register), written, register.definition.create ?? writeMove(register), null, stateOf(register, written));
    });
    outcomes.push({ id: refusals.length === 0 ? (written?.id ?? null) : null, refusals });
  }
  return outcomes;
}

function stateOf({ definition }: Register, row: RegisterRow): string | null {
  return definition.stages ? String(row['state']) : null;
}

/** Stores what was checked: the row, what is sealed of it, what the register makes of it. */
export async function writeRow(act: Act, register: Register, values: RegisterValues, row: RegisterRow | null): Promise<RegisterRow> {
  const { definition } = register;
  const before = row ? (definition.publicRows?.(row) ?? []) : [];
  const stored = storedValues(act, register, values, row);
  const isNew = row === null;
  const written = row ?? act.em.create<RegisterRow>(register.entity, { districtCode: act.districtCode, createdBy: act.actorId, ...stored } as never);
  if (!isNew) act.em.assign(written, { ...stored, updatedAt: new Date() } as never);
  await seal(act, register, values, written, isNew);
  await act.flush();
  await definition.written?.(act, written, values, isNew);
  act.changes.note(before, definition.publicRows?.(written) ?? []);
  return written;
}

/** What the table would hold for these values. */
export function storedValues(act: Act, register: Register, values: RegisterValues, row: RegisterRow | null): Record<string, unknown> {
  const { columns, definition } = register;
  const stored: Record<string, unknown> = {};
  for (const [key, column] of columns) {
    if (column.isSealed || column.isTransient || column.isReadOnly) continue;
    // A spreadsheet says nothing of files.
    if (column.holdsFiles && values[key] === undefined && row) continue;
    stored[key] = values[key] ?? column.initial ?? null;
  }
  const village = stored['villageCode'];
  if (columns.has('townCode') && typeof village === 'string') stored['townCode'] ??= village.slice(0, 9);
  if (!row && definition.stages) stored['state'] = definition.stages.first;
  return { ...stored, ...definition.derive?.(act, values, row) };
}

/** A sealed value that the form leaves out stays as it is: nobody sees it without a reason. */
async function seal(act: Act, register: Register, values: RegisterValues, row: RegisterRow, isNew: boolean): Promise<void> {
  const { contact } = register.definition;
  const entity = register.contactEntity;
  if (!contact || !entity) return;
  const given = [...register.columns].filter(([key, column]) => column.isSealed && typeof values[key] === 'string');
  const sealed = Object.fromEntries(given.map(([key]) => [`${key}Encrypted`, act.house.personalData.seal(String(values[key]))]));
  const known = isNew ? null : await act.em.findOne(entity, { [contact.parentColumn]: row.id });
  if (known) act.em.assign(known, sealed as never);
  else if (given.length > 0) {
    act.em.create(entity, { districtCode: row.districtCode, [contact.parentColumn]: row.id, createdBy: act.actorId, ...sealed } as never);
  }
}

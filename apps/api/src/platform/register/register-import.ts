import type { Act } from '../operation/act.js';
import { authorize } from '../operation/operation.js';
import type { Refusal } from '../operation/refusal.js';
import type { ImportColumn, ImportLine, ImportTarget, JudgedRow, RowProblem, WrittenRow } from '../imports/import-target.js';
import type { Register, RegisterRow } from './register.js';
import type { FindRow } from './register-cells.js';
import { namesIn, readCell, rowFinder } from './register-cells.js';
import type { RegisterValues } from './register-check.js';
import { checkRow, writeMove } from './register-check.js';
import type { Match } from './register-match.js';
import { matchRows } from './register-match.js';
import { conceptOf } from './register-policy.js';
import { voidImported } from './register-import-undo.js';
import { headingsOf, isMust, sheetColumns } from './register-sheet.js';
import type { RegisterTarget } from './target.js';
import { targetOf } from './target.js';
import { writeRows } from './register-write.js';

const MOST_ROWS = 100_000;

/** A register as something that files are imported into. */
export function importTargetOf(register: Register): ImportTarget {
  const { name, zh, en, definition } = register;
  return {
    name,
    zh,
    en,
    move: writeMove(register),
    columns: sheetColumns(register).map(({ key, column, heading }): ImportColumn => ({
      key,
      heading,
      headingEn: column.en,
      names: headingsOf(column),
      isMust: isMust(column),
      isSealed: column.isSealed,
    })),
    hasTemplate: true,
    offeredOn: [name],
    mostRows: MOST_ROWS,
    isWhole: false,
    judge: (act, lines) => judge(act, register, lines),
    write: async (act, lines) => ({ rows: await write(act, register, lines) }),
    ...(definition.canBeVoid === false ? {} : { undo: (act: Act, ids: readonly string[]) => voidImported(act, register, ids) }),
  };
}

interface ReadLine {
  readonly rowNo: number;
  readonly values: RegisterValues;
  readonly problems: readonly RowProblem[];
  readonly match: Match | null;
}

async function judge(act: Act, register: Register, lines: readonly ImportLine[]): Promise<JudgedRow[]> {
  const judged: JudgedRow[] = [];
  for (const { rowNo, values, problems, match } of await readLines(act, register, lines)) {
    const found = match ? await problemsOf(act, register, values, match) : [];
    judged.push({ rowNo, problems: [...problems, ...found], key: match?.key ?? null, effect: match?.effect ?? null });
  }
  return judged;
}

/** What keeps a row that reads well from being written; nothing is asked of one that says nothing new but whether it is in reach. */
async function problemsOf(act: Act, register: Register, values: RegisterValues, match: Match): Promise<readonly RowProblem[]> {
  const closed = await closedTo(act, register, match);
  if (closed.length > 0 || match.effect === 'UNCHANGED') return closed;
  return (await act.gather(() => checkRow(act, register, values, match.row, true))).map(problemOf);
}

/** What is asked of the row itself, whatever the file says of it. */
async function closedTo(act: Act, register: Register, { row, effect }: Match): Promise<readonly RowProblem[]> {
  const { definition } = register;
  if (!row) return (definition.offers ?? ['create']).includes('create') ? [] : [{ column: null, code: 'ONLY_CHANGES' }];
  if (row.archivedAt) return [{ column: null, code: 'ARCHIVED' }];
  const state = definition.stages ? String(row['state']) : undefined;
  if (state !== undefined && effect !== 'UNCHANGED' && !definition.stages?.editable.includes(state)) {
    return [{ column: null, code: 'WRONG_STATE', params: { state: definition.stages?.machine.states[state]?.zh ?? state } }];
  }
  return (await act.gather(async () => authorize(act, writeMove(register), await conceptOf(register).subjectOf(row, act)))).map(problemOf);
}

async function write(act: Act, register: Register, lines: readonly ImportLine[]): Promise<WrittenRow[]> {
  const written: WrittenRow[] = [];
  for (const { rowNo, values, problems, match } of await readLines(act, register, lines)) {
    const effect = match?.effect ?? 'UNCHANGED';
    const targetId = match?.row?.id ?? null;
    const blocked = problems.length > 0 || !match ? problems : await closedTo(act, register, match);
    if (blocked.length > 0 || effect === 'UNCHANGED') {
      written.push({ rowNo, problems: blocked, effect, targetId });
      continue;
    }
    const [outcome] = await writeRows(act, register, [{ values, isMatched: true, ...(match?.row ? { id: match.row.id, version: match.row.version } : {}) }]);
    written.push({ rowNo, problems: (outcome?.refusals ?? []).map(problemOf), effect, targetId: outcome?.id ?? targetId });
  }
  return written;
}

/** The path of a refusal begins with `input`. */
function problemOf({ code, path, params }: Refusal): RowProblem {
  return { column: path[1] ?? null, code, ...(params ? { params } : {}) };
}

/** Cells as the form would take them, and the row that each line is. */
async function readLines(act: Act, register: Register, lines: readonly ImportLine[]): Promise<ReadLine[]> {
  const find = await finderFor(act, register, lines);
  const read = lines.map((line) => ({ rowNo: line.rowNo, ...valuesOf(register, line, find) }));
  const sound = read.filter(({ problems }) => problems.length === 0);
  const given = new Set(lines[0]?.cells.keys());
  const matches = await matchRows(act, register, sound.map(({ values }) => values), given);
  const byRow = new Map(sound.map(({ rowNo }, place) => [rowNo, matches[place] ?? null]));
  return read.map(({ rowNo, values, problems }): ReadLine => {
    const match = byRow.get(rowNo) ?? null;
    return { rowNo, problems, match, values: match?.row ? withKept(register, values, match.row, given) : values };
  });
}

function valuesOf(register: Register, line: ImportLine, find: FindRow): Pick<ReadLine, 'values' | 'problems'> {
  const values: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  for (const { key, column } of sheetColumns(register)) {
    if (!line.cells.has(key)) continue;
    const read = readCell(column, line.cells.get(key) ?? null, find);
    if ('refusal' in read) problems.push({ column: key, ...read.refusal });
    else if (read.value !== undefined) values[key] = read.value;
  }
  return { values, problems };
}

/** A column that the file does not have stays as it is. */
function withKept(register: Register, values: RegisterValues, row: RegisterRow, given: ReadonlySet<string>): RegisterValues {
  const kept = [...register.columns].filter(([key, column]) => !given.has(key) && !column.isSealed && !column.isTransient && !column.isReadOnly);
  return { ...Object.fromEntries(kept.map(([key]) => [key, row[key] ?? undefined])), ...values };
}

async function finderFor(act: Act, register: Register, lines: readonly ImportLine[]): Promise<FindRow> {
  const wanted = new Map<RegisterTarget, Set<string>>();
  for (const { key, column } of sheetColumns(register)) {
    if (column.kind !== 'reference' && column.kind !== 'references') continue;
    const target = targetOf(column);
    const names = wanted.get(target) ?? new Set<string>();
    for (const { cells } of lines) for (const name of namesIn(column, cells.get(key) ?? null)) names.add(name);
    wanted.set(target, names);
  }
  return rowFinder(act, wanted);
}

import type { RefusalCode, RefusalParams } from '@doorstep/domain/refusals';
import type { Act } from '../operation/act.js';
import { isDay } from '../graph/scalars.js';
import { refusalsOf } from '../operation/refusal.js';
import { publicId } from '@doorstep/domain/public-id';
import type { RegisterColumn } from './column.js';
import { isMust, wordsOf } from './register-sheet.js';
import { nameIn } from './register-choices.js';
import type { RegisterTarget } from './target.js';
import { targetOf } from './target.js';

/** What a spreadsheet holds in a cell. */
export type Cell = string | number | boolean | Date | null;

/** A value for the form, or what is wrong with the cell. */
export type ReadCell = { readonly value: unknown } | { readonly refusal: { readonly code: RefusalCode; readonly params?: RefusalParams } };

/** A name that two rows have. */
export const AMBIGUOUS = Symbol('ambiguous');

/** Finds the key of the row that a spreadsheet names. */
export type FindRow = (target: RegisterTarget, name: string) => string | typeof AMBIGUOUS | undefined;

const NOTHING: ReadCell = { value: undefined };
const wrong = (code: RefusalCode, params?: RefusalParams): ReadCell => ({ refusal: { code, ...(params ? { params } : {}) } });

/** Reads one cell as the form would take it; an empty one is left out. */
export function readCell(column: RegisterColumn<unknown>, cell: Cell, find: FindRow): ReadCell {
  const text = plainText(cell);
  const fault = faultOf(cell, text);
  if (fault) return fault;
  if (text === '') return isMust(column) ? wrong('REQUIRED') : NOTHING;
  const read = READERS[column.kind](column, cell, text, find);
  if ('refusal' in read) return read;
  const checked = column.input.check.safeParse(read.value);
  if (checked.success) return { value: checked.data };
  const [first] = refusalsOf(checked.error);
  return wrong(first?.code ?? 'INVALID', first?.params);
}

/** The apostrophe that keeps a text a text in a CSV file is no part of it. */
function plainText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString();
  // A spreadsheet calculates with 15 digits and shows no more.
  if (typeof cell === 'number' && Math.abs(cell) < MOST_SURE) return String(Number(cell.toPrecision(15)));
  return String(cell).trim().replace(/^'(?=[=+\-@\d])/, '');
}

/** From here on a spreadsheet has put zeros for digits. */
const MOST_SURE = 1e15;

/** What a spreadsheet itself says is wrong with a cell. */
function faultOf(cell: Cell, text: string): ReadCell | undefined {
  if (typeof cell === 'number' && Math.abs(cell) >= MOST_SURE) return wrong('DIGITS_LOST');
  return /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/.test(text) ? wrong('FORMULA_ERROR', { error: text }) : undefined;
}

/** The rows that a cell names, as `readCell` looks for them. */
export function namesIn(column: RegisterColumn<unknown>, cell: Cell): string[] {
  if (column.kind !== 'reference' && column.kind !== 'references') return [];
  const text = plainText(cell);
  return column.kind === 'reference' ? [text].filter((name) => name !== '') : partsOf(text);
}

type Reader = (column: RegisterColumn<unknown>, cell: Cell, text: string, find: FindRow) => ReadCell;

const asText: Reader = (_column, _cell, text) => ({ value: text });

/** A number as a person writes it: `1,200`, `1200.50`, `12 %`. */
const asDecimal: Reader = (_column, _cell, text) => {
  const plain = text.replaceAll(/[,，\s%％元]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? { value: plain } : wrong('NOT_A_NUMBER');
};

const READERS: Readonly<Record<RegisterColumn<unknown>['kind'], Reader>> = {
  text: asText,
  longText: asText,
  texts: (_column, _cell, text) => several(text, (part) => ({ value: part })),
  decimal: asDecimal,
  money: asDecimal,
  percent: asDecimal,
  int: (column, cell, text, find) => {
    const read = asDecimal(column, cell, text, find);
    return 'value' in read && Number.isInteger(Number(read.value)) ? { value: Number(read.value) } : wrong('NOT_A_NUMBER');
  },
  date: (_column, cell, text) => {
    const day = dayOf(cell, text);
    return day && isDay(day) ? { value: day } : wrong('NOT_A_DATE');
  },
  instant: (_column, cell, text) => {
    const instant = instantOf(cell, text);
    return instant ? { value: instant } : wrong('NOT_A_DATE');
  },
  flag: (_column, _cell, text) => {
    if (/^(是|有|对|√|y|yes|true|1)$/i.test(text)) return { value: true };
    return /^(否|无|不|×|n|no|false|0)$/i.test(text) ? { value: false } : wrong('NOT_A_CHOICE', { choices: '是、否' });
  },
  choice: (column, _cell, text) => codeOf(column, text),
  choices: (column, _cell, text) => several(text, (part) => codeOf(column, part)),
  reference: (column, _cell, text, find) => rowOf(column, text, find),
  references: (column, _cell, text, find) => several(text, (part) => rowOf(column, part, find)),
  file: () => wrong('INVALID'),
  files: () => wrong('INVALID'),
};

function several(text: string, read: (part: string) => ReadCell): ReadCell {
  const values: unknown[] = [];
  for (const part of partsOf(text)) {
    const one = read(part);
    if ('refusal' in one) return one;
    values.push(one.value);
  }
  return { value: values };
}

function partsOf(text: string): string[] {
  return text.split(/[、,，;；\n]/).map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function codeOf({ members }: RegisterColumn<unknown>, text: string): ReadCell {
  const words = wordsOf(members);
  const word = words.find(({ code, zh, en }) => [code, zh, en.toLowerCase()].includes(text) || en.toLowerCase() === text.toLowerCase());
  return word ? { value: word.code } : wrong('NOT_A_CHOICE', { choices: words.map(({ zh }) => zh).join('、') });
}

function rowOf(column: RegisterColumn<unknown>, text: string, find: FindRow): ReadCell {
  const target = targetOf(column);
  const key = find(target, text);
  if (key === AMBIGUOUS) return wrong('AMBIGUOUS');
  if (key === undefined) return wrong('NAME_UNKNOWN', { name: text });
  return { value: target.key === 'id' ? publicId(target.idKind, key) : key };
}

const MILLISECONDS_OF_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

function dayOf(cell: Cell, text: string): string | undefined {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return new Date(FIRST_DAY + Math.floor(cell) * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text);
  return parts ? [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-') : undefined;
}

/** Times of a spreadsheet are Beijing time. */
function instantOf(cell: Cell, text: string): string | undefined {
  const local = cell instanceof Date ? cell.toISOString().slice(0, 16) : typeof cell === 'number'
    ? new Date(FIRST_DAY + Math.round(cell * 1_440) * 60_000).toISOString().slice(0, 16)
    : text.replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/, (_, year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).replace(' ', 'T');
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{1,2}):(\d{2})(?::\d{2})?)?$/.exec(local);
  if (!parts?.[1] || !isDay(parts[1])) return undefined;
  return `${parts[1]}T${(parts[2] ?? '00').padStart(2, '0')}:${parts[3] ?? '00'}:00+08:00`;
}

/** Most names of one look-up. */
const NAMES_AT_ONCE = 1_000;

/**
 * The rows that a spreadsheet names, looked up at once for each kind: by code, by name, or by both with a space between.
 * Voided rows and those of other districts are not there.
 */
export async function rowFinder(act: Act, wanted: ReadonlyMap<RegisterTarget, ReadonlySet<string>>): Promise<FindRow> {
  const found = new Map<RegisterTarget, Map<string, string | typeof AMBIGUOUS>>();
  for (const [target, names] of wanted) {
    const keys = new Map<string, string | typeof AMBIGUOUS>();
    found.set(target, keys);
    const all = [...names];
    for (let from = 0; from < all.length; from += NAMES_AT_ONCE) {
      for (const [name, key] of await named(act, target, all.slice(from, from + NAMES_AT_ONCE))) {
        keys.set(name, keys.has(name) && keys.get(name) !== key ? AMBIGUOUS : key);
      }
    }
  }
  return (target, name) => found.get(target)?.get(name);
}

/** Pairs of what was asked and the row that has it as its code, its name, or both. */
async function named(act: Act, target: RegisterTarget, names: readonly string[]): Promise<[string, string][]> {
  const columns = target.names.map((name) => `t."${name}"`);
  const whole = `concat_ws(' ', ${columns.join(', ')})`;
  const rows = await act.em.execute<Record<string, string>[]>(
    `select t.${target.key}::text as key, asked.name as asked, ${target.names.map((name) => `t."${name}"::text as "${name}"`).join(', ')}
     from public."${target.table}" t join jsonb_array_elements_text(?::jsonb) asked(name) on asked.name in (${[...columns, whole].join(', ')})
     where t.district_code = ?${target.canBeVoid === false ? '' : ' and t.voided_at is null'}`,
    [JSON.stringify(names), act.districtCode],
  );
  // A code goes before a name that reads like it.
  const first = target.names[0];
  return names.flatMap((name): [string, string][] => {
    const mine = rows.filter((row) => row['asked'] === name);
    const sure = mine.filter((row) => row[first] === name || nameIn(target.names.map((column) => row[column])) === name);
    return (sure.length > 0 ? sure : mine).map((row): [string, string] => [name, row['key'] ?? '']);
  });
}

import type { GraphQLEnumType, GraphQLField, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { Label } from '@doorstep/domain/code-lists/label';

/** What a cell of a file says, and its number where it is one: amounts, counts, days and instants. */
export interface ShownCell {
  readonly text: string;
  readonly number?: number;
}

/** How a number of a column is written in a spreadsheet. */
export type CellFormat = 'text' | 'number' | 'money' | 'day' | 'instant';

export type Language = keyof Label;

/** One column of a file: what of the graph it reads, and how its values become cells. */
export interface ShownField {
  readonly name: string;
  readonly selection: string;
  readonly format: CellFormat;
  readonly label: Label;
  cell(value: unknown, language: Language): ShownCell;
}

const EMPTY: ShownCell = { text: '' };
const NAME_FIELDS = ['name', 'title', 'displayName', 'label', 'subject', 'receiptNo', 'code'];
/** Types whose names repeat inside a district: their code stands before the name. */
const NAMED_BY_CODE = new Set(['Village', 'Project']);
const UNSHOWN = new Set(['id', 'version', 'moves', 'timeline', 'mayReadContact']);
/** A remark begins here: it is no part of a heading. */
const REMARK = /[,，;；。:：]/;
const BETWEEN = '、';

type Field = GraphQLField<unknown, unknown>;

/** The fields of a row that a file can show, in the order of the type. */
export function shownFields(type: GraphQLObjectType): readonly ShownField[] {
  return Object.values(type.getFields()).flatMap((field) => (UNSHOWN.has(field.name) || field.args.length > 0 ? [] : (shown(field) ?? [])));
}

function shown(field: Field): ShownField | undefined {
  const named = getNamedType(field.type);
  const { name } = field;
  const label = labelOf(field.description, name);
  if (isEnumType(named)) return { name, selection: name, format: 'text', label, cell: listed(field.type, (code, language) => ({ text: wordOf(named, code, language) })) };
  if (isObjectType(named)) return shownObject(field, named, label);
  const format = formatOf(name, named.name);
  return format && { name, selection: name, format, label, cell: listed(field.type, (value, language) => scalarCell(format, value, language)) };
}

function formatOf(name: string, scalar: string): CellFormat | undefined {
  switch (scalar) {
    case 'Int':
    case 'Float':
      return 'number';
    case 'Decimal':
      return name.endsWith('Amount') ? 'money' : 'number';
    case 'Date':
      return 'day';
    case 'DateTime':
      return 'instant';
    case 'ID':
      return undefined;
    default:
      return 'text';
  }
}

function shownObject(field: Field, type: GraphQLObjectType, label: Label): ShownField | undefined {
  const { name } = field;
  const has = (...names: string[]): boolean => names.every((wanted) => type.getFields()[wanted] !== undefined);
  const part = (inner: string, format: CellFormat): ShownField => ({
    name,
    selection: `${name} { ${inner} }`,
    format,
    label: format === 'money' ? { zh: `${label.zh}(元)`, en: `${label.en} (yuan)` } : label,
    cell: listed(field.type, (value, language) => scalarCell(format, partOf(value, inner), language)),
  });
  if (has('amount', 'currency')) return part('amount', 'money');
  if (has('numerator', 'denominator', 'percent')) return part('percent', 'number');
  if (has('dueOn', 'lamp')) return part('dueOn', 'day');
  const nameField = NAME_FIELDS.find((candidate) => has(candidate));
  if (nameField === undefined || !(has('id') || has('code'))) return undefined;
  const parts = NAMED_BY_CODE.has(type.name) ? ['code', nameField] : [nameField];
  return {
    name,
    selection: `${name} { ${parts.join(' ')} }`,
    format: 'text',
    label,
    cell: listed(field.type, (value) => ({ text: parts.map((inner) => plainText(partOf(value, inner))).join(' ').trim() })),
  };
}

/** A list is one cell; a missing value an empty one. */
function listed(type: GraphQLOutputType, make: (value: unknown, language: Language) => ShownCell): ShownField['cell'] {
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  return (value, language) => {
    if (value === null || value === undefined) return EMPTY;
    if (!isList) return make(value, language);
    return { text: (value as readonly unknown[]).map((item) => make(item, language).text).join(BETWEEN) };
  };
}

const partOf = (value: unknown, name: string): unknown => (value as Readonly<Record<string, unknown>> | null)?.[name];

/** Scalars come as texts, numbers or flags. */
const plainText = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const MILLISECONDS_OF_DAY = 86_400_000;
/** Day 0 of spreadsheets. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const SHANGHAI = 8 * 3_600_000;
/** A spreadsheet keeps so many digits of a number; longer ones stay text. */
const KEPT_DIGITS = 15;

const FLAGS = { zh: ['否', '是'], en: ['no', 'yes'] } as const;

function scalarCell(format: CellFormat, value: unknown, language: Language): ShownCell {
  if (value === null || value === undefined) return EMPTY;
  if (typeof value === 'boolean') return { text: FLAGS[language][value ? 1 : 0] };
  const text = plainText(value);
  switch (format) {
    case 'day':
      return { text, number: (Date.parse(`${text}T00:00:00Z`) - FIRST_DAY) / MILLISECONDS_OF_DAY };
    case 'instant': {
      const local = Date.parse(text) + SHANGHAI;
      return { text: new Date(local).toISOString().slice(0, 16).replace('T', ' '), number: (local - FIRST_DAY) / MILLISECONDS_OF_DAY };
    }
    case 'number':
    case 'money':
      return text.replaceAll(/\D/g, '').length > KEPT_DIGITS ? { text } : { text, number: Number(text) };
    default:
      return { text };
  }
}

/** `中文 | English` without its remark. */
export function labelOf(description: string | null | undefined, fallback: string): Label {
  const [zh = '', en = ''] = (description ?? '').split(' | ');
  const cut = (text: string): string => text.split(REMARK)[0]?.trim() || text.trim() || fallback;
  return { zh: cut(zh), en: cut(en) };
}

function wordOf(type: GraphQLEnumType, code: unknown, language: Language): string {
  return labelOf(type.getValue(String(code))?.description, String(code))[language];
}

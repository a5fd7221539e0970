import { Field, ID, Int, ObjectType } from 'type-graphql';
import { adminTypes } from '../graph/admin-types.js';
import { Attachment } from '../files/admin/attachment.type.js';
import { bilingual } from '../graph/descriptions.js';
import { noteHints } from '../graph/input.js';
import { Move } from '../graph/move-type.js';
import { DateTimeScalar } from '../graph/scalars.js';
import type { RegisterColumn } from './column.js';
import { shownName } from './names.js';
import type { Register, RegisterBase } from './register.js';

type Out = () => unknown;

/** The columns that the type shows: sealed ones are read apart, transient ones are not stored. */
export function shownColumns({ columns }: Pick<Register, 'columns'>): [name: string, key: string, column: RegisterColumn<unknown>][] {
  return [...columns].flatMap(([key, column]) =>
    column.isSealed || column.isTransient ? [] : [[shownName(key, column.kind), key, column]],
  );
}

/** The fields that every register has beside its columns. */
const COMMON: Readonly<Record<string, { readonly type: Out; readonly nullable?: boolean; readonly zh: string; readonly en: string }>> = {
  createdAt: { type: () => DateTimeScalar, zh: '登记时间', en: 'When it was entered' },
  createdByName: { type: () => String, nullable: true, zh: '登记人', en: 'Who entered it' },
  moves: { type: () => [Move], zh: '此刻可做的操作', en: 'Moves that the viewer may make now' },
};

/** The object type of a register's row; to a type that exists it adds the fields that its shape does not read. */
export function typeOf(register: RegisterBase): new () => object {
  const { name, zh, en, definition } = register;
  const given = definition.type as (new () => object) | undefined;
  const type = given ?? named(name);
  const known = new Set(Object.keys(definition.shape?.fields ?? {}));
  const add = (field: string, out: Out, nullable: boolean, label: { zh: string; en: string }): void => {
    if (known.has(field)) return;
    Field(out as () => typeof String, { nullable, description: bilingual(label.zh, label.en) })(type.prototype as object, field);
  };
  add('id', () => ID, false, { zh: '编号', en: 'Id' });
  add('version', () => Int, false, { zh: '版本', en: 'Version' });
  for (const [field, , column] of shownColumns(register)) {
    add(field, outOf(column), !column.isRequired && !column.isList, withUnit(column));
    if (column.kind === 'longText') noteHints(name, { [field]: { long: true } });
  }
  for (const [field, { type: out, nullable = false, ...label }] of Object.entries(COMMON)) add(field, out, nullable, label);
  if (definition.contact) add('mayReadContact', () => Boolean, false, { zh: '可查看个人信息', en: 'The viewer may open the personal data' });
  if (!given) ObjectType(name, { description: bilingual(zh, en) })(type);
  return type;
}

/** A class of a name, as the graph knows its types by. */
export function named(name: string): new () => object {
  return { [name]: class {} }[name] as new () => object;
}

/** A label with its unit in brackets; money says its unit where it is shown. */
function withUnit({ zh, en, unit, kind }: RegisterColumn<unknown>): { zh: string; en: string } {
  if (!unit || kind === 'money' || kind === 'percent') return { zh, en };
  return { zh: `${zh}(${unit.zh})`, en: `${en} (${unit.en})` };
}

function outOf(column: RegisterColumn<unknown>): Out {
  if (column.kind === 'money') return () => adminTypes.Money;
  if (column.kind === 'file') return () => Attachment;
  if (column.kind === 'files') return () => [Attachment];
  if (column.kind === 'reference') return () => column.target?.type();
  if (column.kind === 'references') return () => [column.target?.type()];
  return column.input.type;
}

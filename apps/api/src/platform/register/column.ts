import type { RefusalCode } from '@doorstep/domain/refusals';
import type { PublicIdKind } from '@doorstep/domain/public-id';
import type { UploadPurposeCode } from '@doorstep/domain/upload-purposes';
import { z } from 'zod';
import type { CodeMembers } from '../graph/enums.js';
import { field, InputField } from '../graph/input.js';
import type { RegisterTarget } from './target.js';

/** What a column holds; storage, form, filter, export and spreadsheet follow from it. */
export type ColumnKind =
  | 'text'
  | 'longText'
  | 'texts'
  | 'int'
  | 'decimal'
  | 'money'
  | 'percent'
  | 'date'
  | 'instant'
  | 'flag'
  | 'choice'
  | 'choices'
  | 'reference'
  | 'references'
  | 'file'
  | 'files';

/** Who sees the value beyond the staff whose scope the row is in (model §1). A restricted one is read with a reason. */
export type Visibility = 'pub' | 'adm' | 'res';

/** Says what is wrong with a value; undefined when nothing is. */
export type ColumnCheck<T> = (value: T, today: string) => RefusalCode | undefined;

interface Facts<T> {
  readonly kind: ColumnKind;
  readonly input: InputField<T>;
  readonly isRequired: boolean;
  readonly initial?: T;
  /** Words for the unit of a number, such as persons. */
  readonly unit?: { readonly zh: string; readonly en: string };
  readonly visibility: Visibility;
  /** P personal, S sensitive (model §1): sealed in the register's table of contacts. */
  readonly personal?: 'P' | 'S';
  /** Taken in by the form and never stored; the register makes something of it. */
  readonly isTransient: boolean;
  /** Set by moves beside the register, not by its form. */
  readonly isReadOnly: boolean;
  /** What its files are sent for. */
  readonly purpose?: UploadPurposeCode;
  /** Ids of organisations whose row this is, or of users whose own it is. */
  readonly owns?: 'unit' | 'self';
  readonly members?: CodeMembers;
  readonly target?: () => RegisterTarget;
  check?(value: T, today: string): RefusalCode | undefined;
  /** Least and greatest value of an int. */
  readonly range?: readonly [number, number];
}

/** One column of a register. The builders below make it; `T` is its value in the form. */
export class RegisterColumn<T> {
  constructor(private readonly facts: Facts<T>) {}

  get kind(): ColumnKind {
    return this.facts.kind;
  }
  get zh(): string {
    return this.facts.input.zh;
  }
  get en(): string {
    return this.facts.input.en;
  }
  get input(): InputField<T> {
    return this.facts.input;
  }
  get isRequired(): boolean {
    return this.facts.isRequired;
  }
  /** Stored when the form leaves the column out. */
  get initial(): T | undefined {
    return this.facts.initial;
  }
  get unit(): { readonly zh: string; readonly en: string } | undefined {
    return this.facts.unit;
  }
  get visibility(): Visibility {
    return this.facts.visibility;
  }
  get isSealed(): boolean {
    return this.facts.personal !== undefined;
  }
  get isTransient(): boolean {
    return this.facts.isTransient;
  }
  get isReadOnly(): boolean {
    return this.facts.isReadOnly;
  }
  get owns(): 'unit' | 'self' | undefined {
    return this.facts.owns;
  }
  get members(): CodeMembers | undefined {
    return this.facts.members;
  }
  get range(): readonly [number, number] | undefined {
    return this.facts.range;
  }
  get purpose(): UploadPurposeCode | undefined {
    return this.facts.purpose;
  }
  /** Files are sent with a form; a spreadsheet has no place for them and leaves them as they are. */
  get holdsFiles(): boolean {
    return this.facts.purpose !== undefined;
  }
  get target(): RegisterTarget | undefined {
    return this.facts.target?.();
  }
  get isList(): boolean {
    return this.kind === 'choices' || this.kind === 'references' || this.kind === 'texts' || this.kind === 'files';
  }

  /** What the column's own check says of a value. */
  refusalOf(value: T, today: string): RefusalCode | undefined {
    return this.facts.check?.(value, today);
  }

  /** The column may stay empty. */
  optional(): RegisterColumn<T | undefined> {
    const { initial: _initial, ...facts } = this.facts;
    return new RegisterColumn<T | undefined>({
      ...facts,
      input: facts.input.optional(),
      isRequired: false,
      check: (value, today) => (value === undefined ? undefined : this.refusalOf(value, today)),
    });
  }

  /** The form may leave the column out; it then holds this. */
  startsWith(initial: T): RegisterColumn<T | undefined> {
    const optional = this.optional();
    return new RegisterColumn<T | undefined>({ ...optional.facts, isRequired: true, initial });
  }

  of(zh: string, en: string): RegisterColumn<T> {
    return this.with({ unit: { zh, en } });
  }

  seen(visibility: Visibility): RegisterColumn<T> {
    return this.with({ visibility });
  }

  /** Personal (P) or sensitive (S): sealed apart, and opened only with a reason that is logged. */
  sealed(personal: 'P' | 'S'): RegisterColumn<T> {
    return this.with({ personal, visibility: 'res' });
  }

  transient(): RegisterColumn<T> {
    return this.with({ isTransient: true });
  }

  readOnly(): RegisterColumn<T> {
    return this.with({ isReadOnly: true });
  }

  /** The row belongs to this organisation (`unit`), or is this user's own (`self`). */
  owning(owns: 'unit' | 'self'): RegisterColumn<T> {
    return this.with({ owns });
  }

  checked(check: ColumnCheck<T>): RegisterColumn<T> {
    return this.with({ check });
  }

  /** A day that has come. */
  notLater(): RegisterColumn<T> {
    return this.checked((value, today) => (typeof value === 'string' && value > today ? 'INVALID' : undefined));
  }

  private with(more: Partial<Facts<T>>): RegisterColumn<T> {
    return new RegisterColumn({ ...this.facts, ...more });
  }
}

function columnOf<T>(kind: ColumnKind, input: InputField<T>, more: Partial<Facts<T>> = {}): RegisterColumn<T> {
  return new RegisterColumn({ kind, input, isRequired: true, visibility: 'adm', isTransient: false, isReadOnly: false, ...more });
}

const INT_MAX = 2_147_483_647;

/** Builders of columns. Labels are the words of form, ledger and spreadsheet; what follows a comma is a remark. */
export const column = {
  text: (zh: string, en: string, max: number) => columnOf('text', field.text(zh, en, max)),
  longText: (zh: string, en: string, max = 4_000) => columnOf('longText', field.longText(zh, en, max)),
  texts: (zh: string, en: string, max: number) => columnOf('texts', field.texts(zh, en, max)).startsWith([]),
  /** A text of a given form, such as a code. */
  code: (zh: string, en: string, pattern: RegExp) => columnOf('text', field.pattern(zh, en, pattern)),
  int: (zh: string, en: string, min = 0, max = INT_MAX) => columnOf('int', field.int(zh, en, min, max), { range: [min, max] }),
  decimal: (zh: string, en: string) => columnOf('decimal', field.decimal(zh, en)),
  money: (zh: string, en: string) => columnOf('money', field.money(zh, en), { unit: { zh: '元', en: 'yuan' } }),
  percent: (zh: string, en: string) => columnOf('percent', field.percent(zh, en), { unit: { zh: '%', en: '%' } }),
  date: (zh: string, en: string) => columnOf('date', field.date(zh, en)),
  instant: (zh: string, en: string) => columnOf('instant', field.instant(zh, en)),
  flag: (zh: string, en: string) => columnOf('flag', field.flag(zh, en)).startsWith(false),
  choice: <Code extends string>(members: { readonly [C in Code]: C }, zh: string, en: string) =>
    columnOf('choice', field.choice(members, zh, en), { members }),
  choices: <Code extends string>(members: { readonly [C in Code]: C }, zh: string, en: string) =>
    columnOf('choices', field.choices(members, zh, en), { members }).startsWith([]),
  /** Another row of the district, by its public id, or by its division code where the target says so. */
  reference: (target: () => RegisterTarget, idKind: PublicIdKind, zh: string, en: string) =>
    columnOf('reference', field.id(idKind, zh, en), { target }),
  references: (target: () => RegisterTarget, idKind: PublicIdKind, zh: string, en: string) =>
    columnOf('references', field.ids(idKind, zh, en, 200), { target }).startsWith([]),
  /** A place by its division code. */
  place: (target: () => RegisterTarget, digits: 9 | 12 | 15, zh: string, en: string) =>
    columnOf('reference', field.place(digits, zh, en), { target }),
  /** A file, or several, sent for this purpose. */
  file: (zh: string, en: string, purpose: UploadPurposeCode) => columnOf('file', field.attachment(zh, en, purpose), { purpose }),
  files: (zh: string, en: string, purpose: UploadPurposeCode) => columnOf('files', field.attachments(zh, en, purpose), { purpose }).startsWith([]),
  /** A value that only the register's own code stores, read as text. */
  stored: (zh: string, en: string) => columnOf('text', new InputField(zh, en, () => String, z.string())).optional().readOnly(),
};

export type RegisterColumns = Readonly<Record<string, RegisterColumn<unknown>>>;

/** The values that the form of these columns gives. */
export type ColumnValues<Columns extends RegisterColumns> = {
  readonly [Name in keyof Columns]: Columns[Name] extends RegisterColumn<infer T> ? T : never;
};

import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import type { PublicIdKind } from '@doorstep/domain/public-id';
import { uuidOf } from '@doorstep/domain/public-id';
import type { UploadPurposeCode } from '@doorstep/domain/upload-purposes';
import { UPLOAD_PURPOSES } from '@doorstep/domain/upload-purposes';
import { bilingual } from './descriptions.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.js';

type GraphType = () => unknown;

/** What a form draws for a field beyond its type. */
export interface FormHint {
  /** Several lines of text. */
  readonly long?: boolean;
  readonly money?: boolean;
  readonly percent?: boolean;
  /** The kind of row that an id picks. */
  readonly picks?: PublicIdKind | 'place';
  readonly max?: number;
  /** Files are sent for this before the form is. */
  readonly uploads?: UploadPurposeCode;
}

/** One field of an input: its GraphQL type, its check and its label, defined once. */
export class InputField<T> {
  constructor(
    readonly zh: string,
    readonly en: string,
    readonly type: GraphType,
    readonly check: z.ZodType<T>,
    readonly hint: FormHint = {},
    readonly isOptional = false,
  ) {}

  /** The field may be left out or null. */
  optional(): InputField<T | undefined> {
    const check = z.preprocess((value) => (value === null || value === '' ? undefined : value), this.check.optional());
    return new InputField<T | undefined>(this.zh, this.en, this.type, check, this.hint, true);
  }
}

export type InputFields = Readonly<Record<string, InputField<unknown>>>;
export type ValuesOf<Fields extends InputFields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends InputField<infer T> ? T : never;
};

export interface Input<Values> {
  readonly name: string;
  readonly type: new () => object;
  readonly check: z.ZodType<Values>;
  readonly hints: Readonly<Record<string, FormHint>>;
}

const NUL = '\u0000';

export const field = {
  text(zh: string, en: string, max: number): InputField<string> {
    const check = z
      .string()
      .refine((value) => !value.includes(NUL) && value.isWellFormed(), { params: { code: 'INVALID' } })
      .transform((value) => value.trim())
      .pipe(z.string().min(1).max(max));
    return new InputField(zh, en, () => String, check, { long: max > 200, max });
  },
  /** Several lines of text, however short they may be. */
  longText(zh: string, en: string, max: number): InputField<string> {
    return new InputField(zh, en, () => String, field.text(zh, en, max).check, { long: true, max });
  },
  /** A text of one form, such as a code. */
  pattern(zh: string, en: string, pattern: RegExp): InputField<string> {
    const check = z.string().transform((value) => value.trim()).refine((value) => pattern.test(value), { params: { code: 'INVALID' } });
    return new InputField(zh, en, () => String, check);
  },
  id(kind: PublicIdKind, zh: string, en: string): InputField<string> {
    const check = z.string().transform((value, context) => {
      const uuid = uuidOf(kind, value);
      if (uuid !== undefined) return uuid;
      context.addIssue({ code: 'custom', params: { code: 'INVALID' } });
      return z.NEVER;
    });
    return new InputField(zh, en, () => ID, check, { picks: kind });
  },
  /** The version that the caller saw; a later change by someone else is a CONFLICT. */
  version(): InputField<number> {
    return new InputField('所见版本', 'Version seen', () => Int, z.number().int().min(1));
  },
  /** A division code of a town (9 digits), village (12 digits) or grid (15 digits). */
  place(digits: 9 | 12 | 15, zh: string, en: string): InputField<string> {
    const check = z.string().refine((value) => new RegExp(`^\\d{${digits}}$`).test(value), { params: { code: 'INVALID' } });
    return new InputField(zh, en, () => String, check, digits === 15 ? {} : { picks: 'place' });
  },
  choice<Code extends string>(members: { readonly [C in Code]: C }, zh: string, en: string): InputField<Code> {
    return new InputField(zh, en, () => members, z.enum(members));
  },
  choices<Code extends string>(members: { readonly [C in Code]: C }, zh: string, en: string): InputField<Code[]> {
    return new InputField(zh, en, () => [members], z.array(z.enum(members)).max(50));
  },
  date(zh: string, en: string): InputField<string> {
    return new InputField(zh, en, () => DateScalar, z.string());
  },
  instant(zh: string, en: string): InputField<Date> {
    return new InputField(zh, en, () => DateTimeScalar, z.string().transform((value) => new Date(value)));
  },
  /** Yuan with at most two decimals, not negative, as numeric(18,2) holds it. */
  money(zh: string, en: string): InputField<string> {
    const check = z.string().refine((value) => /^\d{1,16}(\.\d{1,2})?$/.test(value), { params: { code: 'INVALID' } });
    return new InputField(zh, en, () => DecimalScalar, check, { money: true });
  },
  percent(zh: string, en: string): InputField<string> {
    const check = z.string().refine((value) => /^\d{1,3}(\.\d{1,2})?$/.test(value) && Number(value) <= 100, { params: { code: 'INVALID' } });
    return new InputField(zh, en, () => DecimalScalar, check, { percent: true });
  },
  decimal(zh: string, en: string): InputField<string> {
    const check = z.string().refine((value) => /^\d{1,14}(\.\d{1,4})?$/.test(value), { params: { code: 'INVALID' } });
    return new InputField(zh, en, () => DecimalScalar, check);
  },
  int(zh: string, en: string, min: number, max: number): InputField<number> {
    return new InputField(zh, en, () => Int, z.number().int().min(min).max(max));
  },
  flag(zh: string, en: string): InputField<boolean> {
    return new InputField(zh, en, () => Boolean, z.boolean());
  },
  ids(kind: PublicIdKind, zh: string, en: string, most = 50): InputField<string[]> {
    return new InputField(zh, en, () => [ID], z.array(field.id(kind, zh, en).check).max(most), { picks: kind });
  },
  /** A file that was sent before; `requireFiles` asks whether the caller may use it. */
  attachment(zh: string, en: string, purpose: UploadPurposeCode): InputField<string> {
    return new InputField(zh, en, () => ID, field.id('att', zh, en).check, { uploads: purpose, picks: 'att' });
  },
  /** Files that were sent before, as many as one field holds of them. */
  attachments(zh: string, en: string, purpose: UploadPurposeCode): InputField<string[]> {
    const check = z.array(field.id('att', zh, en).check).max(UPLOAD_PURPOSES[purpose].most);
    return new InputField(zh, en, () => [ID], check, { uploads: purpose, picks: 'att' });
  },
  texts(zh: string, en: string, max: number, most = 50): InputField<string[]> {
    return new InputField(zh, en, () => [String], z.array(field.text(zh, en, max).check).max(most));
  },
  group<Values>(zh: string, en: string, input: Input<Values>): InputField<Values> {
    return new InputField(zh, en, () => input.type, input.check);
  },
  rows<Values>(zh: string, en: string, input: Input<Values>, most = 100): InputField<Values[]> {
    return new InputField(zh, en, () => [input.type], z.array(input.check).max(most));
  },
};

const inputs = new Map<string, Input<unknown>>();

/** An input type: GraphQL type, check of values and hints for its form from one definition. */
export function inputOf<Fields extends InputFields>(
  name: string,
  zh: string,
  en: string,
  fields: Fields,
): Input<ValuesOf<Fields>> {
  const type = { [name]: class {} }[name] as new () => object;
  // Both graphs may have an input of one name, such as what staff do on behalf of a resident.
  const hints: Record<string, FormHint> = { ...inputs.get(name)?.hints };
  for (const [key, definition] of Object.entries(fields)) {
    const options = { description: bilingual(definition.zh, definition.en), nullable: definition.isOptional };
    Field(definition.type as () => typeof String, options)(type.prototype as object, key);
    if (Object.keys(definition.hint).length > 0) hints[key] = definition.hint;
  }
  InputType(name, { description: bilingual(zh, en) })(type);
  const shape = Object.fromEntries(Object.entries(fields).map(([key, definition]) => [key, definition.check]));
  const input = { name, type, check: z.object(shape) as unknown as z.ZodType<ValuesOf<Fields>>, hints };
  inputs.set(name, input);
  return input;
}

const shown = new Map<string, Readonly<Record<string, FormHint>>>();

/** Says of the fields of an object type what its page must know to show them. */
export function noteHints(type: string, hints: Readonly<Record<string, FormHint>>): void {
  shown.set(type, { ...shown.get(type), ...hints });
}

/** Hints of every input and type by name and field, printed beside the schema for the console's forms and pages. */
export function formHints(): Record<string, Readonly<Record<string, FormHint>>> {
  const named = [...inputs.values()].map((input): [string, Input<unknown>['hints']] => [input.name, input.hints]);
  const all = [...named, ...shown].filter(([, hints]) => Object.keys(hints).length > 0);
  return Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)));
}

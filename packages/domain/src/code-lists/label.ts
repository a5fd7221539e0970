/** A label in both languages of the platform. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** A code list: each code with its label, in the order in which it is shown. */
export type CodeList = Readonly<Record<string, Label>>;

/** The codes of a list as a non-empty tuple, as enum checks of schemas want them. */
export function codesOf<L extends CodeList>(list: L): [keyof L & string, ...(keyof L & string)[]] {
  const codes: (keyof L & string)[] = Object.keys(list);
  const [first, ...rest] = codes;
  if (first === undefined) throw new RangeError('A code list holds at least one code');
  return [first, ...rest];
}

/** Whether a value read from outside is a code of the list. */
export function isCodeOf<L extends CodeList>(list: L, value: unknown): value is keyof L & string {
  return typeof value === 'string' && Object.hasOwn(list, value);
}

import type { Act } from '../operation/act.js';
import type { RegisterColumn } from './column.js';
import { snake } from './names.js';
import type { Register } from './register.js';

/** A row that has the natural key of given values. */
export interface NaturalMatch {
  readonly id: string;
  readonly version: number;
}

/** The row by which a spreadsheet's line is known again; undefined where there is none, or where the key is not whole. */
export async function findByNatural(act: Act, register: Register, values: Readonly<Record<string, unknown>>): Promise<NaturalMatch | undefined> {
  const { natural, canBeVoid } = register.definition;
  if (natural.length === 0 || natural.some((key) => (values[key] ?? null) === null)) return undefined;
  // The type stands at the value, so that the key's index is used.
  const same = natural.map((key) => `"${snake(key)}" = ?::${sqlTypeOf(key, register.columns.get(key))}`).join(' and ');
  const [match] = await act.em.execute<NaturalMatch[]>(
    `select id, version from public."${register.table}" where district_code = ? and ${same}${canBeVoid === false ? '' : ' and voided_at is null'}
     order by created_at limit 1`,
    [act.districtCode, ...natural.map((key) => String(values[key]))],
  );
  return match;
}

/** The type of a column in the table. */
export function sqlTypeOf(key: string, column: RegisterColumn<unknown> | undefined): string {
  switch (column?.kind) {
    case 'int':
      return 'int';
    case 'decimal':
    case 'money':
    case 'percent':
      return 'numeric';
    case 'date':
      return 'date';
    case 'instant':
      return 'timestamptz';
    case 'flag':
      return 'boolean';
    case 'texts':
    case 'choices':
      return 'text[]';
    case 'references':
      return 'uuid[]';
    case 'reference':
      return key.endsWith('Id') ? 'uuid' : 'text';
    default:
      return 'text';
  }
}

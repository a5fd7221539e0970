import { publicId } from '@doorstep/domain/public-id';
import type { RegisterColumn } from '../register/column.js';
import type { Register } from '../register/register.js';
import type { Planter } from './plant-row.js';

let serial = 0;

/** Days differ, so that a natural key with a day in it does. */
const dayOf = (no: number): string => new Date(Date.UTC(2020, 0, 2 + (no % 1_700))).toISOString().slice(0, 10);

/** An input that a register takes: every column filled, references to rows that there are. */
export async function sampleOf(register: Register, planter: Planter, districtCode: string, own: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  serial += 1;
  const input: Record<string, unknown> = {};
  for (const [key, column] of register.columns) {
    // A row that has ended could not be referred to.
    if (column.isReadOnly || key === 'closedOn' || key === 'validTo') continue;
    input[key] = key in own ? own[key] : await valueOf(column, planter, districtCode);
  }
  return { ...input, ...own };
}

async function valueOf(column: RegisterColumn<unknown>, planter: Planter, districtCode: string): Promise<unknown> {
  switch (column.kind) {
    case 'text':
      return `样例${serial}`.slice(0, column.input.hint.max ?? 20);
    case 'longText':
      return `样例${serial}\n第二行`;
    case 'texts':
      return ['样例'];
    case 'int':
      return Math.max(column.range?.[0] ?? 0, 1);
    case 'decimal':
    case 'money':
    case 'percent':
      return '12.50';
    case 'date':
      return dayOf(serial);
    case 'instant':
      return '2024-01-02T00:00:00Z';
    case 'flag':
      return true;
    case 'choice':
      return Object.keys(column.members ?? {})[0];
    case 'choices':
      return Object.keys(column.members ?? {}).slice(0, 1);
    case 'file':
      return undefined;
    case 'files':
      return [];
    case 'reference':
      return referenceOf(column, planter, districtCode);
    case 'references':
      return [await referenceOf(column, planter, districtCode)];
  }
}

export async function referenceOf({ target }: RegisterColumn<unknown>, planter: Planter, districtCode: string): Promise<string> {
  if (!target) return '';
  const key = await planter.anyOf(target.table, districtCode, target.key);
  return target.key === 'id' ? publicId(target.idKind, key) : key;
}

import type { PublicIdKind } from '@doorstep/domain/public-id';
import type { Shape } from '../shape/shape.js';
import type { RegisterColumn } from './column.js';

/** A kind of row that a column may refer to: a register, or a concept with operations of its own. */
export interface RegisterTarget {
  readonly idKind: PublicIdKind;
  readonly table: string;
  /** Type and reading of the row that is referred to. */
  readonly type: () => new () => object;
  readonly shape: () => Shape<unknown>;
  /** Column that a reference holds: the id, or for places the division code. */
  readonly key: 'id' | 'code';
  /** Columns by which a spreadsheet names a row, surest first; they are fields of the type too. */
  readonly names: readonly [string, ...string[]];
  /** Field of the query that lists what the viewer may choose from. */
  readonly list: string;
  /** Column with the first day on which the row can be chosen no more. */
  readonly endsOn?: 'closed_on' | 'valid_to';
  /** False where the table has no `voided_at`. */
  readonly canBeVoid?: boolean;
}

/** What a reference points at. */
export function targetOf(column: RegisterColumn<unknown>): RegisterTarget {
  if (!column.target) throw new Error(`The column ${column.en} refers to nothing.`);
  return column.target;
}

import type { Readable } from '@doorstep/domain/reading';
import type { Concept } from '../operation/concept.js';

/** A place where rows keep files. Who may read the row may read its files; a file of no such place is served to nobody. */
export interface FileHolder {
  readonly table: string;
  /** The column with a file's id, or with a list of them. */
  readonly column: string;
  readonly isList?: boolean;
  /** Column that names the row which says who may read; without it, the table's row itself. */
  readonly through?: string;
  readonly concept: () => Concept<never>;
  /** Where the file is read by fewer than the row. */
  readonly reading?: Readable;
  /** View and column of schema `published` in which the file stands while the public may see it. */
  readonly published?: { readonly view: string; readonly column: string };
}

import type { CodeList } from '@doorstep/domain/code-lists/label';

/** What a cell holds; `amount` is yuan with two decimals, `list` codes or ids with semicolons between. */
export type OpenType = 'text' | 'code' | 'list' | 'integer' | 'amount' | 'decimal' | 'flag' | 'date' | 'instant';

/** One column of an open table: files, their descriptor and their README are made from it. */
export interface OpenColumn {
  readonly name: string;
  readonly type: OpenType;
  readonly zh: string;
  readonly en: string;
  /** Where the public graph says the same: a type and the fields below it. */
  readonly graph: string;
  /** Columns of the table's published view that it reads. */
  readonly reads: readonly string[];
  /** The value as SQL; the row of the view is `r`. */
  readonly sql: string;
  readonly codes: CodeList | null;
}

export interface OpenTable {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** The view of schema `published`. */
  readonly view: string;
  /** The year to which a row belongs, as SQL over `r`. */
  readonly year: string;
  /** The order of the rows, ending with a key: equal data make equal files. */
  readonly order: string;
  readonly key: string;
  /** The kind of the rows' ids in the change log. */
  readonly idKind: string;
  readonly columns: readonly OpenColumn[];
  /** Columns of the view that no file has, each with the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
}

type Words = readonly [zh: string, en: string];
interface More {
  readonly sql?: string;
  readonly reads?: readonly string[];
  readonly codes?: CodeList;
}

/** Makes columns over the rows of one view; `graph` begins with the type of the graph. */
export function columnOf(type: OpenType, name: string, graph: string, [zh, en]: Words, { sql = `r.${name}`, reads = [name], codes }: More = {}): OpenColumn {
  return { name, type, zh, en, graph, reads, sql, codes: codes ?? null };
}

/** A row's public id. */
export const publicIdSql = (kind: string, column: string): string => `'${kind}_' || replace(${column}::text, '-', '')`;

export const LIST_DELIMITER = ';';

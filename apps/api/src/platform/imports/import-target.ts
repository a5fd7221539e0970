import type { MoveKey } from '@doorstep/domain/machines';
import type { ImportEffect } from '@doorstep/domain/code-lists/platform-codes';
import type { RefusalCode, RefusalParams } from '@doorstep/domain/refusals';
import type { Act } from '../operation/act.js';
import type { Cell } from '../register/register-cells.js';

/** A column that a file may have. */
export interface ImportColumn {
  readonly key: string;
  /** The heading of the template, and others by which the column is known. */
  readonly heading: string;
  readonly headingEn: string;
  readonly names: readonly string[];
  /** The file must have it. */
  readonly isMust: boolean;
  /** Personal: staged sealed, never shown. */
  readonly isSealed: boolean;
}

/** A row of the file by the keys of its columns; a column that the file does not have is not there. */
export interface ImportLine {
  readonly rowNo: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** What is wrong with a row; `column` is null where no cell is to blame. */
export interface RowProblem {
  readonly column: string | null;
  readonly code: RefusalCode;
  readonly params?: RefusalParams;
}

export interface JudgedRow {
  readonly rowNo: number;
  readonly problems: readonly RowProblem[];
  /** By what the row is known again; two rows of a file never share it. Null where it is known by nothing. */
  readonly key: string | null;
  readonly effect: ImportEffect | null;
}

export interface WrittenRow {
  readonly rowNo: number;
  readonly problems: readonly RowProblem[];
  readonly effect: ImportEffect;
  readonly targetId: string | null;
}

export interface WrittenRows {
  readonly rows: readonly WrittenRow[];
  /** What is said of the whole, beyond the rows. */
  readonly report?: unknown;
}

/** A ledger that files can be imported into. Judging changes nothing; writing happens in the running transaction. */
export interface ImportTarget {
  /** Stored with the import. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** Permission for writing its rows. */
  readonly move: MoveKey;
  readonly columns: readonly ImportColumn[];
  /** An empty form is offered for it, as registers have. */
  readonly hasTemplate: boolean;
  /** Types of the rows of the ledgers on which it is offered. */
  readonly offeredOn: readonly string[];
  /** The most rows of one file. */
  readonly mostRows: number;
  /** Rows say something only together: they are judged and written in one piece. */
  readonly isWhole: boolean;
  judge(act: Act, lines: readonly ImportLine[]): Promise<readonly JudgedRow[]>;
  write(act: Act, lines: readonly ImportLine[]): Promise<WrittenRows>;
  /** Takes back what was inserted; refuses where that cannot be. Absent where an import is not taken back. */
  undo?(act: Act, targetIds: readonly string[]): Promise<void>;
}

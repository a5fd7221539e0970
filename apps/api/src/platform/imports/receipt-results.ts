import { IMPORT_EFFECTS, IMPORT_ROW_STATES } from '@doorstep/domain/code-lists/platform-codes';
import type { ImportEffect, ImportRowState } from '@doorstep/domain/code-lists/platform-codes';
import { refusalText } from '@doorstep/domain/refusals';
import type { Pool } from 'pg';
import type { PersonalData } from '../personal-data.js';
import type { Cell } from '../register/register-cells.js';
import type { ImportColumnPlace } from './import-columns.js';
import type { RowProblem } from './import-target.js';
import type { StagedCell } from './staged-cell.js';
import { cellOfStaged } from './staged-cell.js';

/** What became of a row of the file. */
export interface RowResult {
  readonly result: string;
  readonly reason: string;
  /** What cells hold that were mended after the upload, by their place in the file. */
  readonly mended: ReadonlyMap<number, Cell>;
}

interface StoredResult {
  readonly rowNo: number;
  readonly state: ImportRowState;
  readonly effect: ImportEffect | null;
  readonly problems: readonly RowProblem[];
  readonly mended: readonly string[];
  readonly cells: readonly StagedCell[] | null;
}

const RESULTS = `
select row_no as "rowNo", state, effect, problems, mended, case when mended <> '{}' then cells end as cells
from import_row where job_id = $1 and row_no > $2 order by row_no limit 1000`;

/** The results of an import, asked for in the order of the file and read a thousand at a time. */
export class ResultReader {
  #page = new Map<number, StoredResult>();
  #last = 0;
  #isEnd = false;

  constructor(
    private readonly pool: Pool,
    private readonly personalData: PersonalData,
    private readonly jobId: string,
    private readonly places: readonly ImportColumnPlace[],
  ) {}

  /** Undefined for a row that was empty. */
  async of(rowNo: number): Promise<RowResult | undefined> {
    while (rowNo > this.#last && !this.#isEnd) await this.#next();
    const stored = this.#page.get(rowNo);
    return stored && this.#resultOf(stored);
  }

  async #next(): Promise<void> {
    const { rows } = await this.pool.query<StoredResult>(RESULTS, [this.jobId, this.#last]);
    this.#isEnd = rows.length === 0;
    this.#page = new Map(rows.map((row) => [row.rowNo, row]));
    this.#last = rows.at(-1)?.rowNo ?? this.#last;
  }

  #resultOf({ state, effect, problems, mended, cells }: StoredResult): RowResult {
    const isDone = state === 'WRITTEN' && effect !== null;
    return {
      result: isDone ? IMPORT_EFFECTS[effect].zh : IMPORT_ROW_STATES[state].zh,
      reason: problems.map((problem) => this.#words(problem)).join('\n'),
      mended: new Map(
        this.places.flatMap(({ key, index }, place) => (mended.includes(key) ? [[index, cellOfStaged(cells?.[place] ?? null, this.personalData)] as const] : [])),
      ),
    };
  }

  #words({ column, code, params }: RowProblem): string {
    const heading = this.places.find(({ key }) => key === column)?.heading;
    return `${heading ? `${heading}:` : ''}${refusalText(code, params).zh}`;
  }
}

import type { Pool, PoolClient } from 'pg';
import type { ImportRowState } from '@doorstep/domain/code-lists/platform-codes';
import type { PersonalData } from '../personal-data.js';
import type { ImportColumnPlace } from './import-columns.js';
import type { ImportLine } from './import-target.js';
import type { StagedCell } from './staged-cell.js';
import { cellOfStaged } from './staged-cell.js';

/** A row as it is staged; its cells are in the order of the known columns. */
export interface StagedRow {
  readonly id: string;
  readonly rowNo: number;
  readonly cells: readonly StagedCell[];
}

type Runner = Pick<Pool | PoolClient, 'query'>;

const NEXT = `
select id, row_no as "rowNo", cells from import_row where job_id = $1 and state = $2 and row_no > $3 order by row_no limit $4`;

/** The next rows of an import in a state, in the order of the file. */
export async function rowsInState(runner: Runner, jobId: string, state: ImportRowState, limit: number, after = 0): Promise<StagedRow[]> {
  const { rows } = await runner.query<StagedRow>(NEXT, [jobId, state, after, limit]);
  return rows;
}

/** A staged row as its target reads it. */
export function lineOf({ rowNo, cells }: StagedRow, places: readonly ImportColumnPlace[], personalData: PersonalData): ImportLine {
  return { rowNo, cells: new Map(places.map(({ key }, place) => [key, cellOfStaged(cells[place] ?? null, personalData)])) };
}

/** What the rows of an import come to, counted anew: a figure of it is never a guess. */
export const RECOUNT = `
update import_job job set
  row_count = counted.rows, accepted_count = counted.accepted, refused_count = counted.refused, dropped_count = counted.dropped,
  inserted_count = counted.inserted, updated_count = counted.updated, unchanged_count = counted.unchanged,
  written_count = counted.written, updated_at = now()
from (
  select count(*) as rows, count(*) filter (where state in ('ACCEPTED', 'WRITTEN')) as accepted, count(*) filter (where state = 'REFUSED') as refused,
    count(*) filter (where state = 'DROPPED') as dropped, count(*) filter (where state = 'WRITTEN') as written,
    count(*) filter (where effect = 'INSERT' and state in ('ACCEPTED', 'WRITTEN')) as inserted,
    count(*) filter (where effect = 'UPDATE' and state in ('ACCEPTED', 'WRITTEN')) as updated,
    count(*) filter (where effect = 'UNCHANGED' and state in ('ACCEPTED', 'WRITTEN')) as unchanged
  from import_row where job_id = ?
) counted
where job.id = ?`;

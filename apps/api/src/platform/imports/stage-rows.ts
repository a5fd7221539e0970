import { uuidv7 } from 'uuidv7';
import type { House } from '../house.js';
import type { Cell } from '../register/register-cells.js';
import type { ImportColumnPlace } from './import-columns.js';
import { columnsOfHead } from './import-columns.js';
import { ImportFault } from './import-fault.js';
import type { RunningJob } from './import-job-row.js';
import type { ImportTarget } from './import-target.js';
import type { SheetRow } from './sheet-row.js';
import { stagedCell } from './staged-cell.js';
import { tableFormOf } from './table-form.js';
import { tableRows } from './table-rows.js';

const ROWS_AT_ONCE = 500;

/**
 * Copies the rows of a file into the database as they were typed, a few hundred at a time. Begun again after a stop, it
 * goes on behind the last row that is there. Empty rows are passed over.
 * @returns false when the import was ended meanwhile
 * @throws ImportFault when the file is no table of the target
 */
export async function stageRows(house: House, target: ImportTarget, job: RunningJob, path: string): Promise<boolean> {
  const { pool } = house.database;
  const form = await tableFormOf(path);
  const rows = tableRows(path, form);
  try {
    const first = await rows.next();
    const { places, remarks } = columnsOfHead(target, first.done ? [] : first.value.cells);
    await pool.query(`update import_job set form = $2, columns = $3, problems = $4 where id = $1`, [job.id, JSON.stringify(form), JSON.stringify(places), JSON.stringify(remarks)]);
    const staged = await pool.query<{ last: number; count: number }>('select coalesce(max(row_no), 0)::int as last, count(*)::int as count from import_row where job_id = $1', [job.id]);
    let { last = 0, count = 0 } = staged.rows[0] ?? {};
    let batch: SheetRow[] = [];
    const send = async (): Promise<boolean> => {
      count += batch.length;
      if (count > target.mostRows) throw new ImportFault('TOO_MANY_ROWS', { max: String(target.mostRows) });
      const isOn = await insert(house, job, places, batch);
      batch = [];
      return isOn;
    };
    for await (const row of rows) {
      if (row.rowNo <= last || places.every(({ index }) => isEmpty(row.cells[index]))) continue;
      batch.push(row);
      if (batch.length >= ROWS_AT_ONCE && !(await send())) return false;
    }
    if (!(await send())) return false;
    if (count === 0) throw new ImportFault('NO_ROWS');
    await pool.query('update import_job set staged_at = now() where id = $1', [job.id]);
    return true;
  } finally {
    await rows.return();
  }
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Rows and their number in one statement; nothing where the import was ended. */
const INSERT = `
with job as (
  update import_job set row_count = row_count + $4, updated_at = now() where id = $1 and run = 'CHECK' returning id, district_code, created_by
)
insert into import_row (id, district_code, job_id, row_no, cells, state, created_by)
select given.id, job.district_code, job.id, given.row_no, given.cells, 'STAGED', job.created_by
from job, unnest($2::uuid[], $3::int[], $5::jsonb[]) as given(id, row_no, cells)`;

async function insert({ database, personalData }: House, job: RunningJob, places: readonly ImportColumnPlace[], rows: readonly SheetRow[]): Promise<boolean> {
  const cells = rows.map((row) => JSON.stringify(places.map(({ index, isSealed }) => stagedCell(row.cells[index] ?? null, isSealed, personalData))));
  const values = [job.id, rows.map(() => uuidv7()), rows.map(({ rowNo }) => rowNo), rows.length, cells];
  const { rowCount } = await database.pool.query(INSERT, values);
  return rows.length === 0 || rowCount === rows.length;
}

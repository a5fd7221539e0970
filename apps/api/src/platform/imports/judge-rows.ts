import type { Viewer } from '@doorstep/domain/roles';
import type { House } from '../house.js';
import type { Act } from '../operation/act.js';
import { inTrial } from '../operation/run-operation.js';
import type { RunningJob } from './import-job-row.js';
import type { StagedRow } from './import-rows.js';
import { lineOf, RECOUNT, rowsInState } from './import-rows.js';
import type { ImportTarget, JudgedRow } from './import-target.js';

const ROWS_AT_ONCE = 500;
const ALL = 1_000_000;

/**
 * Judges every staged row, in the order of the file. Nothing of the ledger is changed.
 * @returns false when the import was ended meanwhile
 */
export async function judgeRows(house: House, target: ImportTarget, job: RunningJob, viewer: Viewer): Promise<boolean> {
  for (;;) {
    const rows = await rowsInState(house.database.pool, job.id, 'STAGED', target.isWhole ? ALL : ROWS_AT_ONCE);
    if (rows.length === 0) return true;
    const judged = await inTrial(house, { kind: 'STAFF', viewer }, job.districtCode, (act) => judgeBatch(act, target, job, rows));
    if (!(await keep(house, job, judged))) return false;
  }
}

/** Judges rows, and sets a row that repeats an earlier one of the file against it. */
export async function judgeBatch(act: Act, target: ImportTarget, job: Pick<RunningJob, 'id' | 'columns'>, rows: readonly StagedRow[]): Promise<KeptRow[]> {
  const { personalData } = act.house;
  const judged = await target.judge(act, rows.map((row) => lineOf(row, job.columns, personalData)));
  const hashes = judged.map(({ key }) => (key === null ? null : personalData.hash(key)));
  const first = await firstRows(act, job.id, rows, hashes);
  return judged.map((row, place): KeptRow => {
    const hash = hashes[place] ?? null;
    const earlier = hash === null ? undefined : first.get(hash);
    const isRepeated = earlier !== undefined && earlier < row.rowNo;
    return {
      rowNo: row.rowNo,
      hash,
      effect: row.effect,
      problems: isRepeated ? [...row.problems, { column: null, code: 'DUPLICATE_ROW', params: { row: String(earlier) } }] : row.problems,
    };
  });
}

export interface KeptRow extends Omit<JudgedRow, 'key'> {
  readonly hash: string | null;
}

const FIRST = `
select key_hash as hash, min(row_no)::int as first from import_row
where job_id = ? and key_hash in (select jsonb_array_elements_text(?::jsonb)) and state <> 'DROPPED' and row_no <> all(?::int[]) group by key_hash`;

/** The first row of the file with each key, those that are being judged included. */
async function firstRows(act: Act, jobId: string, rows: readonly StagedRow[], hashes: readonly (string | null)[]): Promise<Map<string, number>> {
  const asked = [...new Set(hashes.filter((hash) => hash !== null))];
  const found = await act.em.execute<{ hash: string; first: number }[]>(FIRST, [jobId, JSON.stringify(asked), `{${rows.map(({ rowNo }) => rowNo).join(',')}}`]);
  const first = new Map(found.map(({ hash, first: rowNo }) => [hash, rowNo]));
  for (const [place, { rowNo }] of rows.entries()) {
    const hash = hashes[place] ?? null;
    if (hash !== null) first.set(hash, Math.min(first.get(hash) ?? rowNo, rowNo));
  }
  return first;
}

/** Notes what was found of rows that were staged; `$1` the import, `$2` the rows as JSON. */
export const KEEP = `
update import_row row set state = case when jsonb_array_length(given.problems) = 0 then 'ACCEPTED' else 'REFUSED' end,
  problems = given.problems, effect = given.effect, key_hash = given.hash, version = row.version + 1, updated_at = now()
from jsonb_to_recordset(?::jsonb) as given("rowNo" int, problems jsonb, effect text, hash text)
where row.job_id = ? and row.row_no = given."rowNo" and row.state in ('STAGED', 'ACCEPTED', 'REFUSED')`;

async function keep(house: House, job: RunningJob, judged: readonly KeptRow[]): Promise<boolean> {
  return house.database.orm.em.fork().transactional(async (em) => {
    const [running] = await em.execute<{ run: string | null }[]>('select run from import_job where id = ? for update', [job.id]);
    if (running?.run !== 'CHECK') return false;
    await em.execute(KEEP, [JSON.stringify(judged), job.id]);
    await em.execute(RECOUNT, [job.id, job.id]);
    return true;
  });
}

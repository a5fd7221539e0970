import type { Viewer } from '@doorstep/domain/roles';
import { DriverException } from '@mikro-orm/core';
import type { House } from '../house.js';
import type { Act } from '../operation/act.js';
import { Refused } from '../operation/refusal.js';
import { asRefused, inTransaction } from '../operation/run-operation.js';
import { importConcept } from './import-policy.js';
import type { RunningJob } from './import-job-row.js';
import type { StagedRow } from './import-rows.js';
import { lineOf, RECOUNT, rowsInState } from './import-rows.js';
import type { ImportTarget, RowProblem, WrittenRow } from './import-target.js';

const ROWS_AT_ONCE = 200;
const ALL = 1_000_000;

/**
 * Writes every accepted row, in batches: a batch and what is noted of its rows are committed together, so a stop loses
 * nothing and nothing is written twice.
 * @returns false when the import was stopped meanwhile
 */
export async function applyRows(house: House, target: ImportTarget, job: RunningJob, viewer: Viewer): Promise<boolean> {
  for (;;) {
    const rows = await rowsInState(house.database.pool, job.id, 'ACCEPTED', target.isWhole ? ALL : ROWS_AT_ONCE);
    if (rows.length === 0) return true;
    if (!(await applyBatch(house, target, job, viewer, rows))) return false;
  }
}

/** A row that cannot be written after all takes its batch back; then each is written by itself. */
class Unwritable extends Error {
  constructor(readonly row: WrittenRow) {
    super('A row cannot be written.');
  }
}

async function applyBatch(house: House, target: ImportTarget, job: RunningJob, viewer: Viewer, rows: readonly StagedRow[]): Promise<boolean> {
  try {
    return await inTransaction(house, { kind: 'STAFF', viewer }, job.districtCode, 'import.apply', (act) => writeBatch(act, target, job, rows));
  } catch (error) {
    const problems = problemsOf(error);
    if (!problems) throw error;
    if (rows.length > 1 && !target.isWhole) {
      for (const row of rows) if (!(await applyBatch(house, target, job, viewer, [row]))) return false;
      return true;
    }
    const blamed = error instanceof Unwritable ? rows.filter(({ rowNo }) => rowNo === error.row.rowNo) : rows.slice(0, 1);
    await refuseRows(house, job, blamed, problems);
    return true;
  }
}

async function writeBatch(act: Act, target: ImportTarget, job: RunningJob, rows: readonly StagedRow[]): Promise<boolean> {
  const [running] = await act.em.execute<{ run: string | null }[]>('select run from import_job where id = ? for update', [job.id]);
  if (running?.run !== 'APPLY') return false;
  const written = await target.write(act, rows.map((row) => lineOf(row, job.columns, act.house.personalData)));
  const failed = written.rows.find(({ problems }) => problems.length > 0);
  if (failed) throw new Unwritable(failed);
  await act.em.execute(WRITTEN, [JSON.stringify(written.rows), job.id]);
  if (written.report !== undefined) await act.em.execute('update import_job set report = ? where id = ?', [JSON.stringify(written.report), job.id]);
  await act.em.execute(RECOUNT, [job.id, job.id]);
  act.audit.about(importConcept.name, job.id);
  return true;
}

const WRITTEN = `
update import_row row set state = 'WRITTEN', effect = given.effect, target_id = given."targetId", problems = '[]', version = row.version + 1, updated_at = now()
from jsonb_to_recordset(?::jsonb) as given("rowNo" int, effect text, "targetId" uuid)
where row.job_id = ? and row.row_no = given."rowNo"`;

/** What kept a row from being written; undefined for a fault that is not the row's. */
function problemsOf(error: unknown): readonly RowProblem[] | undefined {
  if (error instanceof Unwritable) return error.row.problems;
  const refused = error instanceof Refused ? error : asRefused(error);
  if (refused) return refused.refusals.map(({ code, path, params }) => ({ column: path[1] ?? null, code, ...(params ? { params } : {}) }));
  // Class 22 and 23 of PostgreSQL: a value or a link that the tables do not take.
  const state = error instanceof DriverException ? ((error as { code?: string }).code ?? '') : '';
  return /^2[23]/.test(state) ? [{ column: null, code: 'INVALID' }] : undefined;
}

async function refuseRows(house: House, job: RunningJob, rows: readonly StagedRow[], problems: readonly RowProblem[]): Promise<void> {
  await house.database.orm.em.fork().transactional(async (em) => {
    await em.execute(`update import_row set state = 'REFUSED', problems = ?::jsonb, version = version + 1, updated_at = now() where job_id = ? and row_no = any(?::int[])`, [
      JSON.stringify(problems),
      job.id,
      `{${rows.map(({ rowNo }) => rowNo).join(',')}}`,
    ]);
    await em.execute(RECOUNT, [job.id, job.id]);
  });
}

import { LockMode } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import type { Viewer } from '@doorstep/domain/roles';
import { mayImport } from '@doorstep/domain/permissions';
import type { House } from '../house.js';
import { inTransaction, inTrial } from '../operation/run-operation.js';
import type { FileProblem } from './import-fault.js';
import { ImportFault } from './import-fault.js';
import type { RunningJob } from './import-job-row.js';
import { runningJob } from './import-job-row.js';
import { ImportJob } from '../import-job.entity.js';
import { applyRows } from './apply-rows.js';
import { judgeRows } from './judge-rows.js';
import { importConcept, subjectOfImport } from './import-policy.js';
import type { ImportTarget } from './import-target.js';
import { stageRows } from './stage-rows.js';

/** Who a user is today; null for one who has left. */
export type StaffOf = (house: House, userId: string) => Promise<Viewer | null>;

export interface ImportRunner {
  readonly house: House;
  readonly targets: ReadonlyMap<string, ImportTarget>;
  readonly staffOf: StaffOf;
}

/**
 * Does what an import waits for: reads and judges its file, or writes its rows. It may be called for the same import by
 * several processes at once and again after any stop: one of them works, from where the last one stood.
 */
export async function runImport(runner: ImportRunner, id: string): Promise<void> {
  const { house } = runner;
  const client = await house.database.pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(hashtextextended('import ' || $1, 0)) as mine`, [id]);
    if (!rows[0]?.mine) return;
    try {
      const job = await runningJob(house.database.pool, id);
      if (job?.run) await work(runner, job);
    } finally {
      await client.query(`select pg_advisory_unlock(hashtextextended('import ' || $1, 0))`, [id]);
    }
  } finally {
    client.release();
  }
}

async function work({ house, targets, staffOf }: ImportRunner, job: RunningJob): Promise<void> {
  const target = targets.get(job.register);
  const viewer = job.runBy === null ? null : await staffOf(house, job.runBy);
  try {
    const subject = await inTrial(house, { kind: 'SYSTEM' }, job.districtCode, (act) => subjectOfImport(act, job.createdBy));
    if (!target || !viewer || !mayImport(viewer, target.move, subject)) throw new ImportFault('NOT_ALLOWED');
    if (job.run === 'CHECK') await check(house, target, job, viewer);
    else if (await applyRows(house, target, job, viewer)) await finish(house, job, 'import.apply');
  } catch (error) {
    if (error instanceof ImportFault) return refuse(house, job, error.problem);
    const errorId = randomUUID();
    await pause(house, job, { code: 'FAULT', params: { id: errorId } });
    throw new Error(`import ${job.id} (${errorId})`, { cause: error });
  }
}

async function check(house: House, target: ImportTarget, job: RunningJob, viewer: Viewer): Promise<void> {
  if (!job.isStaged) {
    await using file = await house.files.receive(await house.files.open(job.storageKey), job.bytes);
    if (!(await stageRows(house, target, job, file.path))) return;
  }
  const staged = await runningJob(house.database.pool, job.id);
  if (staged && (await judgeRows(house, target, staged, viewer))) await finish(house, job, 'import.check');
}

/** The move of the machine that the work came to; nothing where the import was ended meanwhile. */
async function finish(house: House, { id, districtCode, run }: RunningJob, move: 'import.check' | 'import.apply'): Promise<void> {
  await inTransaction(house, { kind: 'SYSTEM' }, districtCode, move, async (act) => {
    const job = await act.em.findOneOrFail(ImportJob, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (job.run !== run) return;
    job.run = null;
    if (move === 'import.apply') job.appliedAt = new Date();
    act.audit.about(importConcept.name, id);
    await act.step(importConcept, job, move);
  });
}

async function refuse(house: House, { id, districtCode }: RunningJob, problem: FileProblem): Promise<void> {
  await inTransaction(house, { kind: 'SYSTEM' }, districtCode, 'import.refuse', async (act) => {
    const job = await act.em.findOneOrFail(ImportJob, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    job.problems = [problem];
    job.run = null;
    act.audit.about(importConcept.name, id);
    // What stands half written can only go on; it is never called refused.
    if (job.writtenCount === 0 && job.state !== 'APPLIED') await act.step(importConcept, job, 'import.refuse');
  });
}

/** Leaves the import where it is, to be gone on with. */
async function pause(house: House, { id }: RunningJob, problem: FileProblem): Promise<void> {
  await house.database.pool.query(`update import_job set run = null, problems = problems || $2::jsonb where id = $1`, [id, JSON.stringify([problem])]).catch(() => undefined);
}

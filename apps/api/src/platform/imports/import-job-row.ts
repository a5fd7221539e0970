import type { Pool } from 'pg';
import type { ImportState } from '@doorstep/domain/machines/import';
import type { ImportColumnPlace } from './import-columns.js';

/** What the work on an import needs of its row. */
export interface RunningJob {
  readonly id: string;
  readonly districtCode: string;
  readonly register: string;
  readonly state: ImportState;
  readonly run: 'CHECK' | 'APPLY' | null;
  readonly runBy: string | null;
  readonly createdBy: string | null;
  readonly isStaged: boolean;
  readonly columns: readonly ImportColumnPlace[];
  readonly storageKey: string;
  readonly bytes: number;
}

const JOB = `
select job.id, job.district_code as "districtCode", job.register, job.state, job.run, job.run_by as "runBy", job.created_by as "createdBy",
  job.staged_at is not null as "isStaged", job.columns, file.storage_key as "storageKey", file.bytes::int as bytes
from import_job job join attachment file on file.id = job.file_id where job.id = $1`;

export async function runningJob(pool: Pool, id: string): Promise<RunningJob | undefined> {
  const { rows } = await pool.query<RunningJob>(JOB, [id]);
  return rows[0];
}

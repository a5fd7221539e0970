import type { House } from '../house.js';
import type { Job } from '../jobs.js';
import { runImport } from './import-run.js';
import { importTargets } from './import-targets.js';

export const IMPORT_QUEUE = 'imports';

/** Reads and judges uploaded files, and writes their rows. */
export const importJob: Job = {
  name: IMPORT_QUEUE,
  async run(house, slices, id) {
    const staffOf = slices.find((slice) => slice.staffOf)?.staffOf;
    if (staffOf) await runImport({ house, targets: importTargets(slices), staffOf }, id);
  },
  async leftBehind({ database }: House) {
    const { rows } = await database.pool.query<{ id: string }>('select id from import_job where run is not null order by created_at');
    return rows.map(({ id }) => id);
  },
};

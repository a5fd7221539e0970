import { uuidOf } from '@doorstep/domain/public-id';
import { sql } from 'kysely';
import { admits, visibleTo } from '../../operation/scope.js';
import { byPublicId } from '../../shape/conditions.js';
import { oneRow, pagedList } from '../../shape/roots.js';
import type { Shape } from '../../shape/shape.js';
import { contextSlot, fromContext } from '../../shape/slots.js';
import { importRowShape, importScope } from './import-job.shape.js';
import type { ImportJob, ImportRow } from './import-job.type.js';

export const reading = 'IMPORT';

/** Readers of the queries about imports; the shape of a job knows the ledgers. */
export function importRoots(jobShape: Shape<ImportJob>) {
  const admit = admits(reading);
  return {
    importJobs: {
      admit,
      ...pagedList<ImportJob>(() => jobShape, {
        order: () => [['created_at', 'desc'], ['id', 'desc']],
        where: (row, args) => [
          visibleTo(reading, row, importScope),
          args.given('filter.target') && sql`${row.column('register')} = ${args.get('filter.target')}`,
          args.given('filter.isMine') && sql`(${args.get('filter.isMine')}::boolean is not true or ${row.column('created_by')} = ${fromContext(({ viewer }: { viewer: { userId: string } }) => viewer.userId)}::uuid)`,
        ],
      }),
    },
    importJob: { admit, ...oneRow<ImportJob>(() => jobShape, (row, args) => [byPublicId('imp', row, args), visibleTo(reading, row, importScope)]) },
    importRows: {
      admit,
      ...pagedList<ImportRow>(() => importRowShape, {
        order: () => [['row_no', 'asc'], ['id', 'asc']],
        where: (row, args) => [
          visibleTo(reading, row, importScope),
          sql`${row.column('district_code')} = ${contextSlot('districtCode')}`,
          sql`${row.column('job_id')} = ${args.get('importId', (id) => uuidOf('imp', String(id)) ?? null)}::uuid`,
          args.given('filter.isWrong') && sql`(${args.get('filter.isWrong')}::boolean is not true or ${row.column('state')} = 'REFUSED')`,
        ],
      }),
    },
  };
}

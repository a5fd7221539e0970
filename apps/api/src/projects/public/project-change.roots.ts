import { sql } from 'kysely';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import { connection } from '../../platform/shape/roots.js';
import { projectChangeShape } from './project-change.shape.js';
import type { ProjectChange } from './project-change.type.js';

export const projectChangeRoots = {
  projectChanges: connection<ProjectChange, ConnectionOf<ProjectChange>>(() => projectChangeShape, {
    order: () => [['xid', 'asc'], ['seq', 'asc']],
    feedFrom: ['0', 0],
    where: (row, args) => [
      args.given('districtCode') && sql`${row.column('district_code')} = ${args.get('districtCode')}`,
    ],
  }),
};

import { sql } from 'kysely';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import { byPublicId } from '../../platform/shape/conditions.js';
import { connection, oneRow } from '../../platform/shape/roots.js';
import type { Roots } from '../../platform/shape/statement.js';
import { storyChangeShape, storyShape } from './story.shape.js';
import type { Story, StoryChange } from './story.type.js';

export const storyRoots: Roots = {
  story: oneRow<Story>(() => storyShape, (row, args) => [byPublicId('sty', row, args)]),
  stories: connection<Story, ConnectionOf<Story>>(() => storyShape, {
    order: () => [['published_at', 'desc'], ['id', 'desc']],
    where: (row, args) => [
      args.given('districtCode') && sql`${row.column('district_code')} = ${args.get('districtCode')}`,
    ],
  }),
  storyChanges: connection<StoryChange, ConnectionOf<StoryChange>>(() => storyChangeShape, {
    order: () => [['xid', 'asc'], ['seq', 'asc']],
    // An empty page still has a cursor: the reader goes on from where it stands.
    feedFrom: ['0', 0],
    where: (row, args) => [
      args.given('districtCode') && sql`${row.column('district_code')} = ${args.get('districtCode')}`,
    ],
  }),
};

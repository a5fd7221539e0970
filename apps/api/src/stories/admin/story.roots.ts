import { sql } from 'kysely';
import { sortedBy } from '../../platform/graph/sort.js';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { allRows, oneRow, pagedList } from '../../platform/shape/roots.js';
import { fromContext } from '../../platform/shape/slots.js';
import type { Roots } from '../../platform/shape/statement.js';
import type { AdminContext } from '../../platform/graph/admin-graph.js';
import { mediaColumnShape, storyScope, storyShape } from './story.shape.js';
import type { MediaColumn, Story } from './story.type.js';

const reading = 'STORY_DRAFT';
const viewerId = fromContext<AdminContext, string>(({ viewer }) => viewer.userId);
const districtCode = fromContext<AdminContext, string>(({ viewer }) => viewer.districtCode);

export const storyRoots = {
  stories: {
    admit: admits(reading),
    ...pagedList<Story>(() => storyShape, {
      order: sortedBy({ CREATED_AT: 'created_at', PUBLISHED_AT: 'published_at', TITLE: 'title' }, [
        ['created_at', 'desc'],
        ['id', 'desc'],
      ]),
      where: (row, args) => [
        visibleTo(reading, row, storyScope),
        sql`${row.column('voided_at')} is null`,
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.formats') && sql`${row.column('format')} = any(${args.get('filter.formats')}::text[])`,
        args.given('filter.text') && containsText(row.column('title'), args, 'filter.text'),
        args.now('filter.mine') === true && sql`${row.column('created_by')} = ${viewerId}::uuid`,
      ],
    }),
  },
  story: {
    admit: admits(reading),
    ...oneRow<Story>(() => storyShape, (row, args) => [
      byPublicId('sty', row, args),
      visibleTo(reading, row, storyScope),
      sql`${row.column('voided_at')} is null`,
    ]),
  },
  mediaColumns: allRows<MediaColumn>(() => mediaColumnShape, {
    where: (row) => [sql`${row.column('district_code')} = ${districtCode}`, sql`${row.column('voided_at')} is null`],
    order: [['name', 'asc'], ['id', 'asc']],
    most: 200,
  }),
} satisfies Roots;

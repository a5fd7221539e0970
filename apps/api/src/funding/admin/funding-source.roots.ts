import { sql } from 'kysely';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import { fundingSourceShape } from './funding-source.shape.js';
import type { FundingSource } from './funding-source.type.js';

/** Sources are public: all staff of the district see them. */
const reading = 'PUBLIC_DATA';

/** Readers of the queries, by name. */
export const fundingSourceRoots = {
  fundingSources: {
    admit: admits(reading),
    ...pagedList<FundingSource>(() => fundingSourceShape, {
      order: () => [['year', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        visibleTo(reading, row, {}),
        sql`${row.column('voided_at')} is null`,
        args.given('filter.category') && sql`${row.column('category')} = ${args.get('filter.category')}`,
        args.given('filter.year') && sql`${row.column('year')} = ${args.get('filter.year')}`,
        args.given('filter.text') && containsText(row.column('name'), args, 'filter.text'),
      ],
    }),
  },
  fundingSource: {
    admit: admits(reading),
    ...oneRow<FundingSource>(() => fundingSourceShape, (row, args) => [
      byPublicId('src', row, args),
      visibleTo(reading, row, {}),
      sql`${row.column('voided_at')} is null`,
    ]),
  },
};

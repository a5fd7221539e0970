import { sql } from 'kysely';
import { sortedBy } from '../../platform/graph/sort.js';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import { awaitingApproval, contributionShape } from './contribution.shape.js';
import type { Contribution } from './contribution.type.js';
import { contributionScope, uuidOfKind } from './money-scope.js';

const reading = 'MONEY_VOUCHER';

/** Readers of the queries, by name. */
export const contributionRoots = {
  contributions: {
    admit: admits(reading),
    ...pagedList<Contribution>(() => contributionShape, {
      order: sortedBy(
        { CREATED_AT: 'created_at', AGREED_ON: 'agreed_on', PLEDGED_AMOUNT: 'pledged_amount', RECEIVED_AMOUNT: 'received_amount' },
        [['created_at', 'desc'], ['id', 'desc']],
      ),
      where: (row, args) => [
        visibleTo(reading, row, contributionScope),
        sql`${row.column('voided_at')} is null`,
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.category') && sql`${row.column('category')} = ${args.get('filter.category')}`,
        args.given('filter.form') && sql`${row.column('form')} = ${args.get('filter.form')}`,
        args.given('filter.year') && sql`exists (select from public.funding_source s where s.id = ${row.column('source_id')} and s.year = ${args.get('filter.year')})`,
        args.given('filter.projectId') && sql`${row.column('project_id')} = ${args.get('filter.projectId', uuidOfKind('prj'))}::uuid`,
        args.given('filter.contributorId') && sql`${row.column('contributor_id')} = ${args.get('filter.contributorId', uuidOfKind('ctr'))}::uuid`,
        args.given('filter.contributor') && sql`exists (select from public.contributor b where b.id = ${row.column('contributor_id')} and ${containsText(sql.ref('b.name'), args, 'filter.contributor')})`,
        args.now('filter.awaitingApproval') === true && sql`${awaitingApproval(row)} > 0`,
      ],
    }),
  },
  contribution: {
    admit: admits(reading),
    ...oneRow<Contribution>(() => contributionShape, (row, args) => [
      byPublicId('ctb', row, args),
      visibleTo(reading, row, contributionScope),
      sql`${row.column('voided_at')} is null`,
    ]),
  },
};

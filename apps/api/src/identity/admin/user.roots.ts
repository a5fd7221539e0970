import { uuidOf } from '@doorstep/domain/public-id';
import { sql } from 'kysely';
import { sortedBy } from '../../platform/graph/sort.js';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import { contextSlot, fromContext } from '../../platform/shape/slots.js';
import { meShape } from './me.shape.js';
import type { Me } from './me.type.js';
import { userScope, userShape } from './user.shape.js';
import type { User } from './user.type.js';

const reading = 'USER_SETTING';
const today = contextSlot<string>('today');

/** Readers of the queries about users. */
export const userRoots = {
  me: oneRow<Me>(() => meShape, (row) => [
    sql`${row.column('id')} = ${fromContext<{ viewer: { userId: string } }, string>(({ viewer }) => viewer.userId)}::uuid`,
  ]),
  users: {
    admit: admits(reading),
    ...pagedList<User>(() => userShape, {
      order: sortedBy({ USERNAME: 'username', LAST_LOGIN_AT: 'last_login_at', CREATED_AT: 'created_at' }, [
        ['username', 'asc'],
        ['id', 'asc'],
      ]),
      where: (row, args) => [
        visibleTo(reading, row, userScope),
        sql`${row.column('voided_at')} is null`,
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.organizationId') &&
          sql`${row.column('organization_id')} = ${args.get('filter.organizationId', (id) => uuidOf('org', String(id)) ?? null)}::uuid`,
        args.given('filter.roles') &&
          sql`exists (select from public.role_assignment held where held.user_id = ${row.column('id')}
            and held.role = any(${args.get('filter.roles')}::text[]) and held.valid_from <= ${today}::date
            and (held.valid_to is null or held.valid_to > ${today}::date))`,
        args.given('filter.text') &&
          sql`(${containsText(row.column('display_name'), args, 'filter.text')} or ${containsText(row.column('username'), args, 'filter.text')})`,
      ],
    }),
  },
  user: {
    admit: admits(reading),
    ...oneRow<User>(() => userShape, (row, args) => [
      byPublicId('usr', row, args),
      visibleTo(reading, row, userScope),
      sql`${row.column('voided_at')} is null`,
    ]),
  },
};

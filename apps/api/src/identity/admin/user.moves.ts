import { mayMove } from '@doorstep/domain/permissions';
import type { ChangedUser } from '@doorstep/domain/role-granting';
import { refusalOfChangingUser } from '@doorstep/domain/role-granting';
import type { Viewer } from '@doorstep/domain/roles';
import { sql } from 'kysely';
import type { Move, MoveFacts } from '../../platform/graph/move-type.js';
import { movesReader } from '../../platform/graph/move-type.js';
import type { Reader, RowRef } from '../../platform/shape/shape.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { userOperations } from '../user.operations.js';
import { userMoves } from '../user.policy.js';

/** A column of the user's organisation. */
export const ofOrganization = (row: RowRef, column: 'town_code' | 'village_code') =>
  sql`(select ${sql.ref(`unit.${column}`)} from public.organization unit where unit.id = ${row.column('organization_id')})`;

interface UserFacts extends MoveFacts {
  readonly user: ChangedUser;
}

interface WithViewer {
  readonly viewer: Viewer;
}

const facts = (row: RowRef) => sql`json_build_object(
  'state', ${row.column('state')},
  'readOnly', ${row.column('archived_at')} is not null or ${row.column('voided_at')} is not null,
  'subject', json_build_object(
    'districtCode', ${row.column('district_code')}, 'townCode', ${ofOrganization(row, 'town_code')},
    'villageCode', ${ofOrganization(row, 'village_code')}, 'units', json_build_array(${row.column('organization_id')}),
    'selves', json_build_array(${row.column('id')})),
  'user', json_build_object('userId', ${row.column('id')}, 'districtCode', ${row.column('district_code')}, 'held', (
    select coalesce(json_agg(json_build_object('role', held.role, 'scopeCode', held.scope_code)), '[]')
    from public.role_assignment held
    where held.user_id = ${row.column('id')} and (held.valid_to is null or held.valid_to > ${contextSlot('today')}::date))))`;

const mayChange = ({ user }: UserFacts, { viewer }: WithViewer) => refusalOfChangingUser(viewer, user) === null;

const allowedByTables = movesReader(userMoves, () => userOperations, facts);
const ofTables = allowedByTables.derive as unknown as (found: MoveFacts, context: WithViewer) => Move[];

/** What the tables allow, and nothing on one's own account or on one with a higher role: as the operations refuse it. */
export const userMovesReader: Reader<Move[]> = derived((found, context) => (mayChange(found, context) ? ofTables(found, context) : []));

/** Asked of the row of `user.create`, as the operation does. */
export const passwordLinkReader: Reader<boolean> = derived(
  (found, context) =>
    found.state === 'ACTIVE' && !found.readOnly && mayMove(context.viewer, 'user.create', found.subject) && mayChange(found, context),
);

function derived<T>(make: (found: UserFacts, context: WithViewer) => T): Reader<T> {
  return { read: ({ row }) => facts(row), derive: make };
}

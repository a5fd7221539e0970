import type { Role } from '@doorstep/domain/roles';
import { ROLES } from '@doorstep/domain/roles';
import { sql } from 'kysely';
import { organizationShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import type { ScopeColumns } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { ofOrganization, passwordLinkReader, userMovesReader } from './user.moves.js';
import { RoleGrant, User } from './user.type.js';

const { shape } = shapesOver<PublicTables>('public');

/** A user stands where the own organisation stands. */
export const userScope: ScopeColumns = {
  village: (row) => ofOrganization(row, 'village_code'),
  town: (row) => ofOrganization(row, 'town_code'),
  units: (row) => sql`array[${row.column('organization_id')}]`,
  selves: (row) => sql`array[${row.column('id')}]`,
};

/** Whether the account still carries the printed demonstration password. */
export const isDemonstration = (row: RowRef) =>
  sql`exists (select from auth.demonstration_account demo where demo.auth_user_id::text = ${row.column('auth_user_id')})`;

const roleColumn = (row: RowRef) => row.column('role');

export const roleGrantShape: Shape<RoleGrant> = shape(RoleGrant, 'role_assignment', (f) => ({
  role: f.column('role'),
  label: f.derive(roleColumn, (role: Role) => ROLES[role].zh),
  labelEn: f.derive(roleColumn, (role: Role) => ROLES[role].en),
  scopeCode: f.column('scope_code'),
  scopeName: f.value((row) => {
    const code = row.column('scope_code');
    return sql`coalesce((select name from public.grid where code = ${code}),
      (select name from public.village where code = ${code}), (select name from public.town where code = ${code}))`;
  }),
  sectorName: f.value((row) => sql`(select name from public.sector where id = ${row.column('sector_id')})`),
  validFrom: f.text('valid_from'),
  validTo: f.text('valid_to'),
}));

export const userShape: Shape<User> = shape(User, 'user', (f) => ({
  id: f.id('usr', 'id'),
  version: f.column('version'),
  username: f.column('username'),
  displayName: f.column('display_name'),
  organization: f.one(() => organizationShape, { on: { id: 'organization_id' }, always: true }),
  state: f.column('state'),
  hasLogin: f.value((row) => sql`${row.column('auth_user_id')} is not null`),
  isDemonstration: f.value(isDemonstration),
  lastLoginAt: f.instant('last_login_at'),
  roles: f.many(() => roleGrantShape, {
    on: { user_id: 'id' },
    where: (role) => [sql`(${role.column('valid_to')} is null or ${role.column('valid_to')} > ${contextSlot('today')}::date)`],
    order: [
      ['valid_from', 'asc'],
      ['id', 'asc'],
    ],
    most: 50,
  }),
  moves: userMovesReader,
  mayIssuePasswordLink: passwordLinkReader,
}));

import { sql } from 'kysely';
import { organizationShape, townShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { movesReader } from '../../platform/graph/move-type.js';
import type { House } from '../../platform/house.js';
import type { ScopeColumns } from '../../platform/operation/scope.js';
import { visibleTo } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { groupOperations } from '../consultation.operations.js';
import { DeliberationGroup, DeliberationMember } from './deliberation-group.type.js';

const { shape } = shapesOver<PublicTables>('public');

const units = (row: RowRef) => sql`(
  select array_agg(organization_id) from public.deliberation_member
  where group_id = ${row.column('id')} and organization_id is not null)`;

/** The names in a group are its town's and those of the units that sit in it; the group itself is public. */
const groupScope: ScopeColumns = { town: (row) => row.column('town_code'), units };

const moveFacts = (row: RowRef) => sql`json_build_object(
  'state', case when ${row.column('closed_on')} is null then 'ACTIVE' else 'ENDED' end,
  'readOnly', ${row.column('archived_at')} is not null or ${row.column('voided_at')} is not null,
  'subject', json_build_object(
    'districtCode', ${row.column('district_code')}, 'townCode', ${row.column('town_code')},
    'units', coalesce(to_json(${units(row)}), '[]'::json), 'selves', json_build_array()))`;

/** The sealed name of a member, for staff in whose scope the group is; null for the others. */
const sealedName = (row: RowRef) => {
  const group: RowRef = { alias: 'named', column: (name) => sql.ref(`named.${name}`) };
  return sql`(select encode(contact.name_encrypted, 'base64')
    from public.deliberation_member_contact contact join public.deliberation_group named on named.id = ${row.column('group_id')}
    where contact.member_id = ${row.column('id')} and ${visibleTo('CONSULTATION_DRAFT', group, groupScope)})`;
};

export const memberShape: Shape<DeliberationMember> = shape(DeliberationMember, 'deliberation_member', (f) => ({
  kind: f.column('kind'),
  name: f.derive(sealedName, (sealed: string | null, { house }: { readonly house: House }) =>
    sealed === null ? null : house.personalData.open(Buffer.from(sealed, 'base64')),
  ),
  organization: f.one(() => organizationShape, { on: { id: 'organization_id' } }),
  validFrom: f.column('valid_from'),
  validTo: f.column('valid_to'),
}));

export const groupShape: Shape<DeliberationGroup> = shape(DeliberationGroup, 'deliberation_group', (f) => ({
  id: f.id('grp', 'id'),
  version: f.column('version'),
  name: f.column('name'),
  level: f.column('level'),
  town: f.one(() => townShape, { on: { code: 'town_code' }, always: true }),
  foundedOn: f.column('founded_on'),
  closedOn: f.column('closed_on'),
  closingReason: f.column('closing_reason'),
  members: f.many(() => memberShape, { on: { group_id: 'id' }, order: [['id', 'asc']], most: 100 }),
  moves: movesReader(null, () => groupOperations, moveFacts),
}));

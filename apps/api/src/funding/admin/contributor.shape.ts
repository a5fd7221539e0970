import { sql } from 'kysely';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { visibleTo } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { Contributor } from './contributor.type.js';
import { contributionScope } from './money-scope.js';

const { shape } = shapesOver<PublicTables>('public');

const given: RowRef = { alias: 'given', column: (name) => sql.ref(`given.${name}`) };
const unitThatEntered = (row: RowRef, column: string) => sql`(select ${sql.ref(`unit.${column}`)} from public."user" clerk
  join public.organization unit on unit.id = clerk.organization_id where clerk.id = ${row.column('created_by')})`;

/** As `readContributorContact`: the unit that entered the contributor, or whoever sees one of the contributions. */
const mayReadContact = (row: RowRef) => sql`(
  exists (select from public.contributor_contact kept where kept.contributor_id = ${row.column('id')})
  and (${visibleTo('MONEY_VOUCHER', row, {
    village: (of) => unitThatEntered(of, 'village_code'),
    town: (of) => unitThatEntered(of, 'town_code'),
    units: (of) => sql`array_remove(array[${unitThatEntered(of, 'id')}], null)`,
  })} or exists (select from public.contribution given where given.contributor_id = ${row.column('id')}
    and given.voided_at is null and ${visibleTo('MONEY_VOUCHER', given, contributionScope)})))`;

export const contributorShape: Shape<Contributor> = shape(Contributor, 'contributor', (f) => ({
  id: f.id('ctr', 'id'),
  version: f.column('version'),
  kind: f.column('kind'),
  name: f.column('name'),
  isBeneficiary: f.column('is_beneficiary'),
  publishName: f.column('publish_name'),
  anonymous: f.column('anonymous'),
  mayReadContact: f.value<boolean>(mayReadContact),
}));

import { uuidOf } from '@doorstep/domain/public-id';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { sortedBy } from '../../platform/graph/sort.js';
import { admits, visibleTo } from '../../platform/operation/scope.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { consultationScope, wishListScope } from './consultation.scope.js';
import { consultationShape, wishListShape } from './consultation.shape.js';
import type { Consultation, WishList } from './consultation.type.js';
import { groupShape } from './deliberation-group.shape.js';
import type { DeliberationGroup } from './deliberation-group.type.js';

const reading = 'CONSULTATION_DRAFT';
const admit = admits(reading);
const notVoided = (row: RowRef) => sql`${row.column('voided_at')} is null`;

/** A condition on the consultation of a wish list. */
const held = (list: RowRef, condition: (consultation: RowRef) => RawBuilder<unknown>) => {
  const consultation: RowRef = { alias: 'held', column: (name) => sql.ref(`held.${name}`) };
  return sql`exists (select from public.consultation held
    where held.id = ${list.column('consultation_id')} and held.voided_at is null and ${condition(consultation)})`;
};

/** How the ledgers and pages of consultations, wish lists and groups are read. */
export const consultationRoots = {
  consultations: {
    admit,
    ...pagedList<Consultation>(() => consultationShape, {
      order: sortedBy({ CREATED_AT: 'created_at', ANNOUNCED_ON: 'announced_on', HELD_ON: 'held_on' }, [['id', 'desc']]),
      where: (row, args) => [
        visibleTo(reading, row, consultationScope),
        notVoided(row),
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.formats') && sql`${row.column('format')} = any(${args.get('filter.formats')}::text[])`,
        args.given('filter.townCode') && sql`${row.column('town_code')} = ${args.get('filter.townCode')}`,
        args.given('filter.groupId') &&
          sql`${row.column('group_id')} = ${args.get('filter.groupId', (id) => uuidOf('grp', String(id)) ?? null)}::uuid`,
        args.given('filter.text') && containsText(row.column('title'), args, 'filter.text'),
      ],
    }),
  },
  consultation: {
    admit,
    ...oneRow<Consultation>(() => consultationShape, (row, args) => [
      byPublicId('cst', row, args),
      visibleTo(reading, row, consultationScope),
      notVoided(row),
    ]),
  },
  wishLists: {
    admit,
    ...pagedList<WishList>(() => wishListShape, {
      order: sortedBy({ SUBMITTED_AT: 'submitted_at', ADOPTED_ON: 'adopted_on' }, [['submitted_at', 'desc'], ['id', 'desc']]),
      where: (row, args) => [
        visibleTo(reading, row, wishListScope),
        held(row, () => sql`true`),
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.townCode') && held(row, (of) => sql`${of.column('town_code')} = ${args.get('filter.townCode')}`),
        args.given('filter.text') && held(row, (of) => containsText(of.column('title'), args, 'filter.text')),
      ],
    }),
  },
  wishList: {
    admit,
    ...oneRow<WishList>(() => wishListShape, (row, args) => [
      byPublicId('wsh', row, args),
      visibleTo(reading, row, wishListScope),
      held(row, () => sql`true`),
    ]),
  },
  deliberationGroups: {
    admit,
    ...pagedList<DeliberationGroup>(() => groupShape, {
      order: sortedBy({ NAME: 'name', FOUNDED_ON: 'founded_on' }, [['town_code', 'asc'], ['name', 'asc'], ['id', 'asc']]),
      where: (row, args) => [
        visibleTo('PUBLIC_DATA', row, {}),
        notVoided(row),
        args.given('filter.townCode') && sql`${row.column('town_code')} = ${args.get('filter.townCode')}`,
        args.now('filter.active') === true && sql`${row.column('closed_on')} is null`,
        args.given('filter.text') && containsText(row.column('name'), args, 'filter.text'),
      ],
    }),
  },
  deliberationGroup: {
    admit,
    ...oneRow<DeliberationGroup>(() => groupShape, (row, args) => [
      byPublicId('grp', row, args),
      visibleTo('PUBLIC_DATA', row, {}),
      notVoided(row),
    ]),
  },
};

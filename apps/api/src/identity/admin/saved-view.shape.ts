import type { Viewer } from '@doorstep/domain/roles';
import { sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import { admits } from '../../platform/operation/scope.js';
import { allRows } from '../../platform/shape/roots.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { contextSlot, fromContext } from '../../platform/shape/slots.js';

const { shape } = shapesOver<PublicTables>('public');
const MOST = 100;

@ObjectType({ description: bilingual('台账的视图', 'A view of a ledger') })
export class SavedView {
  @Field(() => String, { description: bilingual('名称', 'Name') })
  name!: string;
  @Field(() => String, { description: bilingual('筛选、排序和列,JSON 对象', 'Filters, order and columns, a JSON object') })
  filter!: string;
  @Field(() => Boolean, { description: bilingual('本单位、本镇街可见', 'Visible in the own unit and town') })
  isShared!: boolean;
  @Field(() => Boolean, { description: bilingual('是否本人的', 'Whether it is the own one') })
  isOwn!: boolean;
  @Field(() => String, { description: bilingual('保存人', 'Who keeps it') })
  ownerName!: string;
}

interface WithViewer {
  readonly viewer: Viewer;
}

const self = fromContext<WithViewer, string>(({ viewer }) => viewer.userId);
const ownUnit = fromContext<WithViewer, string | null>(({ viewer }) => viewer.organizationId);
const isOwn = (row: RowRef) => sql<boolean>`${row.column('user_id')} = ${self}::uuid`;

/** Whether the owner works in the viewer's unit, or in a unit of the same town. */
const isNear = (row: RowRef) => sql`exists (
  select from public."user" owner
    join public.organization theirs on theirs.id = owner.organization_id
    join public.organization mine on mine.id = ${ownUnit}::uuid
  where owner.id = ${row.column('user_id')} and (theirs.id = mine.id or theirs.town_code = mine.town_code))`;

export const savedViewShape: Shape<SavedView> = shape(SavedView, 'saved_view', (f) => ({
  name: f.column('name'),
  filter: f.value<string>((row) => sql`${row.column('filter')}::text`),
  isShared: f.column('is_shared'),
  isOwn: f.value<boolean>(isOwn),
  ownerName: f.value<string>((row) => sql`(select display_name from public."user" owner where owner.id = ${row.column('user_id')})`),
}));

/** Readers of the queries about views. */
export const savedViewRoots = {
  savedViews: {
    admit: admits('PUBLIC_DATA'),
    ...allRows<SavedView>(() => savedViewShape, {
      most: MOST,
      order: [['name', 'asc'], ['id', 'asc']],
      where: (row, args) => [
        sql`${row.column('district_code')} = ${contextSlot('districtCode')}`,
        sql`${row.column('ledger')} = ${args.get('ledger')}`,
        sql`(${isOwn(row)} or (${row.column('is_shared')} and ${isNear(row)}))`,
      ],
    }),
  },
};

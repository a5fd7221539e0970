import { MOVES } from '@doorstep/domain/machines';
import { mayEverMove, readingOf } from '@doorstep/domain/permissions';
import type { Readable } from '@doorstep/domain/reading';
import type { Viewer } from '@doorstep/domain/roles';
import { sql } from 'kysely';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { District, Me } from './me.type.js';
import { isDemonstration, roleGrantShape, userShape } from './user.shape.js';

const { shape } = shapesOver<PublicTables>('public');

interface WithViewer {
  readonly viewer: Viewer;
}

/** Parts of the console by what one must be able to read to find anything there. */
const MENU: Readonly<Record<string, Readable>> = {
  suggestions: 'SUGGESTION_TEXT',
  consultations: 'CONSULTATION_DRAFT',
  projects: 'PROJECT_WORK',
  funding: 'MONEY_VOUCHER',
  supervision: 'EVALUATION_DRAFT',
  stories: 'STORY_DRAFT',
  reports: 'PUBLIC_DATA',
  identity: 'USER_SETTING',
  divisions: 'PUBLIC_DATA',
  audit: 'AUDIT_LOG',
};

const today = contextSlot<string>('today');
const nothing = () => sql`true`;

export const districtShape: Shape<District> = shape(District, 'district', (f) => ({
  code: f.column('code'),
  name: f.column('name'),
  isDemo: f.column('is_demo'),
  today: f.value(() => sql`${today}::text`),
}));

/** What the console must know before it draws its first page. */
export const meShape: Shape<Me> = shape(Me, 'user', (f) => ({
  user: f.one(() => userShape, { on: { id: 'id' }, always: true }),
  district: f.one(() => districtShape, { on: { code: 'district_code' }, always: true }),
  roles: f.many(() => roleGrantShape, {
    on: { user_id: 'id' },
    where: (role) => [
      sql`${role.column('valid_from')} <= ${today}::date`,
      sql`(${role.column('valid_to')} is null or ${role.column('valid_to')} > ${today}::date)`,
    ],
    order: [['id', 'asc']],
    most: 50,
  }),
  menu: f.derive(nothing, (_: unknown, { viewer }: WithViewer) =>
    Object.entries(MENU).flatMap(([name, reading]) => (readsSomething(viewer, reading) ? [name] : [])),
  ),
  moveKeys: f.derive(nothing, (_: unknown, { viewer }: WithViewer) =>
    Object.values(MOVES).flatMap(({ key }) => (mayEverMove(viewer, key) ? [key] : [])),
  ),
  isDemoAccount: f.value(isDemonstration),
}));

function readsSomething(viewer: Viewer, reading: Readable): boolean {
  const { all, prefixes, units, selves, publishedOnly, supervised } = readingOf(viewer, reading);
  return all || publishedOnly || supervised || prefixes.length + units.length + selves.length > 0;
}

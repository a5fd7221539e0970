import { MOVES } from '@doorstep/domain/machines';
import { mayEverMove, readingOf } from '@doorstep/domain/permissions';
import type { Readable } from '@doorstep/domain/reading';
import { READING } from '@doorstep/domain/reading';
import type { Viewer } from '@doorstep/domain/roles';
import { sql } from 'kysely';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { contextSlot } from '../../platform/shape/slots.js';
import { userShape } from './user.shape.js';
import { Me } from './user.type.js';

const { shape } = shapesOver<PublicTables>('public');

interface WithViewer {
  readonly viewer: Viewer;
}

const nothing = () => sql`true`;
const ofDistrict = (row: RowRef, column: 'name' | 'is_demo') =>
  sql`(select ${sql.ref(`own.${column}`)} from public.district own where own.code = ${row.column('district_code')})`;

/** What the console must know before it draws its first page. */
export const meShape: Shape<Me> = shape(Me, 'user', (f) => ({
  user: f.one(() => userShape, { on: { id: 'id' }, always: true }),
  districtCode: f.column('district_code'),
  districtName: f.value((row) => ofDistrict(row, 'name')),
  isDemo: f.value((row) => ofDistrict(row, 'is_demo')),
  today: f.value(() => sql`${contextSlot('today')}::text`),
  moveKeys: f.derive(nothing, (_: unknown, { viewer }: WithViewer) =>
    Object.values(MOVES).flatMap(({ key }) => (mayEverMove(viewer, key) ? [key] : [])),
  ),
  readable: f.derive(nothing, (_: unknown, { viewer }: WithViewer) => readableTo(viewer)),
}));

function readableTo(viewer: Viewer): string[] {
  return (Object.keys(READING) as Readable[]).filter((what) => {
    const { all, prefixes, units, selves, publishedOnly, supervised } = readingOf(viewer, what);
    return all || publishedOnly || supervised || prefixes.length + units.length + selves.length > 0;
  });
}

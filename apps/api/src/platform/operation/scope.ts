import type { Readable } from '@doorstep/domain/reading';
import { readingOf } from '@doorstep/domain/permissions';
import type { Viewer } from '@doorstep/domain/roles';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { forbidden } from '../graph/errors.js';
import type { RowRef } from '../shape/shape.js';
import { fromContext } from '../shape/slots.js';

interface WithViewer {
  readonly viewer: Viewer;
}

/** Where a row keeps what the reading table asks about; a column that is absent never matches. */
export interface ScopeColumns {
  readonly town?: (row: RowRef) => RawBuilder<unknown>;
  readonly village?: (row: RowRef) => RawBuilder<unknown>;
  readonly grid?: (row: RowRef) => RawBuilder<unknown>;
  /** An array of the organisations that lead, handle, support or are addressed. */
  readonly units?: (row: RowRef) => RawBuilder<unknown>;
  /** An array of the users whose own record this is. */
  readonly selves?: (row: RowRef) => RawBuilder<unknown>;
  /** Whether the row is under supervision, for roles that see such rows alone. */
  readonly supervised?: (row: RowRef) => RawBuilder<unknown>;
  /** Whether the row is published, for roles that see published rows alone. */
  readonly published?: (row: RowRef) => RawBuilder<unknown>;
}

/**
 * The rows of the viewer's district that a reading of the permission table lets the viewer see, as SQL.
 * Lists, details, look-ups and counts all take it from here.
 */
export function visibleTo(reading: Readable, row: RowRef, columns: ScopeColumns): RawBuilder<unknown> {
  const scope = <T>(make: (of: ReturnType<typeof readingOf>) => T): RawBuilder<T> =>
    fromContext<WithViewer, T>(({ viewer }) => make(readingOf(viewer, reading)));
  const district = fromContext<WithViewer, string>(({ viewer }) => viewer.districtCode);
  const prefixes = scope(({ prefixes: codes }) => codes.map((code) => `${code}%`));
  const places = [columns.grid, columns.village, columns.town].flatMap((column) => (column ? [column(row)] : []));
  const ways: RawBuilder<unknown>[] = [sql`${scope(({ all }) => all)}::boolean`];
  if (places.length > 0) ways.push(sql`coalesce(${sql.join([...places, row.column('district_code')])}) like any(${prefixes}::text[])`);
  if (columns.units) ways.push(sql`${columns.units(row)} && ${scope(({ units }) => units)}::uuid[]`);
  if (columns.selves) ways.push(sql`${columns.selves(row)} && ${scope(({ selves }) => selves)}::uuid[]`);
  if (columns.supervised) ways.push(sql`(${scope(({ supervised }) => supervised)}::boolean and ${columns.supervised(row)})`);
  if (columns.published) ways.push(sql`(${scope(({ publishedOnly }) => publishedOnly)}::boolean and ${columns.published(row)})`);
  return sql`${row.column('district_code')} = ${district} and (${sql.join(ways, sql` or `)})`;
}

/** Refuses a viewer to whom the reading table gives nothing of this kind. */
export function admits(reading: Readable): (context: object) => void {
  return (context) => {
    const { all, prefixes, units, selves, publishedOnly, supervised } = readingOf((context as WithViewer).viewer, reading);
    if (!all && !publishedOnly && !supervised && prefixes.length + units.length + selves.length === 0) throw forbidden();
  };
}

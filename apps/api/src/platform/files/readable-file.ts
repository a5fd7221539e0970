import { mayRead } from '@doorstep/domain/permissions';
import type { EntityManager } from '@mikro-orm/postgresql';
import { clockOf } from '../clock.js';
import type { House } from '../house.js';
import { Act } from '../operation/act.js';
import type { Concept, ConceptRow } from '../operation/concept.js';
import type { Viewer } from '@doorstep/domain/roles';
import type { FileHolder } from './file-holder.js';

/** What is served of a file. */
export interface ServedFile {
  readonly id: string;
  readonly districtCode: string;
  readonly kind: string;
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly storageKey: string;
  readonly containsPersonalData: boolean;
  readonly wasPublic: boolean;
  readonly createdBy: string | null;
}

const COLUMNS = `id, district_code as "districtCode", kind, filename, media_type as "mediaType", bytes::float8 as bytes, sha256,
  storage_key as "storageKey", contains_personal_data as "containsPersonalData", is_public as "wasPublic", created_by as "createdBy"`;

/** The file if the viewer may read a row that it hangs on. While it hangs on none it is its sender's alone. */
export async function fileForStaff(house: House, viewer: Viewer, holders: readonly FileHolder[], id: string): Promise<ServedFile | null> {
  const { rows } = await house.database.pool.query<ServedFile>(`select ${COLUMNS} from attachment where id = $1 and district_code = $2`, [id, viewer.districtCode]);
  const [file] = rows;
  if (!file) return null;
  const em = house.database.orm.em.fork();
  const { today, now } = await clockOf(em, viewer.districtCode);
  const act = new Act(house, em, { kind: 'STAFF', viewer }, viewer.districtCode, today, now);
  let hangs = false;
  for (const holder of holders) {
    for (const rowId of await rowsWith(em, holder, file)) {
      hangs = true;
      if (await mayReadRow(act, viewer, holder, rowId)) return file;
    }
  }
  return !hangs && file.createdBy === viewer.userId ? file : null;
}

/** The rows of one place that name the file. Names of tables and columns come from the slices, never from a request. */
async function rowsWith(em: EntityManager, { table, column, isList, through }: FileHolder, file: ServedFile): Promise<string[]> {
  const names = isList ? `${column} @> array[?]::uuid[] and cardinality(${column}) > 0` : `${column} = ?`;
  const rows = await em.execute<{ id: string }[]>(`select distinct ${through ?? 'id'} as id from ${table} where ${names} and district_code = ? limit 50`, [file.id, file.districtCode]);
  return rows.map(({ id }) => id);
}

async function mayReadRow(act: Act, viewer: Viewer, holder: FileHolder, id: string): Promise<boolean> {
  const concept = holder.concept() as unknown as Concept<ConceptRow>;
  const row = await act.em.findOne(concept.entity, { id, districtCode: act.districtCode });
  if (!row || row.voidedAt) return false;
  const subject = await concept.subjectOf(row, act);
  // What is published of a row is its edited words. Its files show faces and plates, unless they are published themselves.
  const asKept = holder.published ? subject : { ...subject, isPublished: false };
  return mayRead(viewer, holder.reading ?? concept.reading, asKept) !== 'NO';
}

/** Where a file stands with the public: shown in a published view, shown once and withdrawn, or never shown. */
export type PublicFile = { readonly kind: 'SHOWN'; readonly file: ServedFile } | { readonly kind: 'WITHDRAWN' | 'NEVER' };

/** Asks as the public does: the views say what is public, and nothing else does. */
export async function fileForPublic(house: House, holders: readonly FileHolder[], id: string): Promise<PublicFile> {
  const { pool, publicPool } = house.database;
  const { rows } = await pool.query<ServedFile>(`select ${COLUMNS} from attachment where id = $1`, [id]);
  const [file] = rows;
  if (!file) return { kind: 'NEVER' };
  const places = holders.flatMap(({ published }) => (published ? [published] : []));
  for (const { view, column } of places) {
    const shown = await publicPool.query(`select from published.${view} where ${column} = $1 limit 1`, [id]);
    if ((shown.rowCount ?? 0) === 0) continue;
    // Remembered, so that whoever has its address is told afterwards that it was withdrawn.
    if (!file.wasPublic) await pool.query('update attachment set is_public = true where id = $1', [id]);
    return { kind: 'SHOWN', file };
  }
  return { kind: file.wasPublic ? 'WITHDRAWN' : 'NEVER' };
}

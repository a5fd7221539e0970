import { ORPHAN_HOURS } from '@doorstep/domain/upload-purposes';
import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Duty } from '../duties.js';
import type { Act } from '../operation/act.js';
import { madeAtOf, originalKey } from './file-key.js';

const MOST_A_NIGHT = 1_000;

/** Where rows keep files: every reference to `attachment`, and every list that asks `refuse_foreign_files`. */
const PLACES = `
select c.conrelid::regclass::text as table, a.attname as column, false as "isList"
from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
where c.contype = 'f' and c.confrelid = 'attachment'::regclass and c.conrelid <> 'upload_token'::regclass and a.atttypid = 'uuid'::regtype
union all
select tgrelid::regclass::text, split_part(encode(tgargs, 'escape'), '\\000', 1), true
from pg_trigger where tgfoid = 'refuse_foreign_files'::regproc`;

export interface FilePlace {
  readonly table: string;
  readonly column: string;
  readonly isList: boolean;
}

/** As the database knows them, so that none can be forgotten. */
export function filePlaces(em: EntityManager): Promise<FilePlace[]> {
  return em.execute<FilePlace[]>(PLACES);
}

/** Files that nobody put into a row, addresses that nobody used, and what a rolled-back transaction left in the store. */
export const removeOrphans: Duty = {
  name: 'file.removeOrphans',
  async run(act) {
    await sweepStore(act);
    const old = [act.districtCode, ORPHAN_HOURS];
    await act.em.execute('delete from upload_token where district_code = ? and expires_at < now() - make_interval(hours => ?)', old);
    const hangs = (await filePlaces(act.em)).map(({ table, column, isList }) => {
      const [place, name] = [table, pg.escapeIdentifier(column)];
      return `and not exists (select from ${place} where ${isList ? `cardinality(${name}) > 0 and ${name} @> array[a.id]` : `${name} = a.id`})`;
    });
    await act.em.execute(
      `delete from attachment where id in (select id from attachment a where district_code = ? and created_at < now() - make_interval(hours => ?)
         and not exists (select from upload_token t where t.attachment_id = a.id) ${hangs.join('\n')} limit ${MOST_A_NIGHT})`,
      old,
    );
  },
};

/** Content without a row. A row that goes tonight takes its content with it tomorrow, when it is sure that it is gone. */
async function sweepStore(act: Act): Promise<void> {
  const { files, database } = act.house;
  await files.forgetAbandoned();
  const before = Date.now() - ORPHAN_HOURS * 60 * 60_000;
  let batch: string[] = [];
  const settle = async (): Promise<void> => {
    const { rows } = await database.pool.query<{ key: string }>('select storage_key as key from attachment where storage_key = any($1)', [batch.map(originalKey)]);
    const kept = new Set(rows.map(({ key }) => key));
    for (const key of batch) if (!kept.has(originalKey(key))) await files.remove(key);
    batch = [];
  };
  for await (const key of files.keysOf(act.districtCode)) {
    if (madeAtOf(key).getTime() < before) batch.push(key);
    if (batch.length >= MOST_A_NIGHT) await settle();
  }
  await settle();
}

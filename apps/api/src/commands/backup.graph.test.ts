import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { House } from '../platform/house.js';
import { connect } from '../platform/database/roles.js';
import { testDistrict } from '../platform/testing/test-district.js';
import { TestHouse } from '../platform/testing/test-house.js';
import { writeBackup } from './backup.js';
import type { BackupHeader } from './backup-file.js';
import { DamagedBackup, readBackup } from './backup-file.js';
import { removeDistrict } from './data-sets/remove-district.js';
import { restoreInto } from './restore.js';

let source: TestHouse;
let folder: string;
let file: string;
/** More than one line of a backup holds. */
const content = randomBytes(200_001);

async function keepFile(kept: TestHouse, districtCode: string, bytes: Buffer): Promise<string> {
  const { key, sha256 } = await kept.house.files.put(districtCode, Readable.from([bytes]), bytes.length);
  await kept.house.database.pool.query(
    `insert into attachment (id, district_code, kind, purpose, filename, media_type, bytes, sha256, storage_key)
     values (gen_random_uuid(), $1, 'DOCUMENT', 'DOCUMENT', 'x.pdf', 'application/pdf', $2, $3, $4)`,
    [districtCode, bytes.length, sha256, key],
  );
  return key;
}

beforeAll(async () => {
  source = await TestHouse.open();
  folder = await mkdtemp(join(tmpdir(), 'doorstep-backup-'));
  file = join(folder, 'whole.backup.gz');
  const made = await testDistrict(source, '990201');
  await made.staff('TOWN_CLERK');
  await source.house.database.pool.query(
    `insert into change_log_entry (district_code, type, public_id, kind) select '990201', 'project', 'prj_' || n, 'UPSERT' from generate_series(1, 2500) n`,
  );
  await keepFile(source, '990201', content);
  await writeBackup(source.house, file);
});
afterAll(async () => {
  await source.close();
  await rm(folder, { recursive: true, force: true });
});

let target: TestHouse;
beforeEach(async () => {
  target = await TestHouse.open();
  return () => target.close();
});

async function headerOf(path: string): Promise<BackupHeader> {
  return new Promise((resolve, reject) => {
    readBackup(path, { header: resolve }).catch(reject);
  });
}

async function contentOf({ database }: House): Promise<unknown[]> {
  await using client = await connect(database.ownerUrl);
  const { rows } = await client.query(
    `select (select json_agg(d order by id) from district d) as districts, (select json_agg(u order by id) from "user" u) as users,
      (select json_agg(s order by id) from setting s) as settings, (select count(*) from change_log_entry) as changes`,
  );
  return rows;
}

test('a restored database equals the one that was backed up, and goes on numbering behind it', async () => {
  await restoreInto(target.house, file, await headerOf(file), false);
  expect(await contentOf(target.house)).toEqual(await contentOf(source.house));
  await using client = await connect(target.house.database.ownerUrl);
  const { rows } = await client.query(
    `insert into change_log_entry (district_code, type, public_id, kind) values ('990201', 'project', 'prj_0', 'UPSERT') returning seq::int > 2500 as behind`,
  );
  expect(rows).toEqual([{ behind: true }]);
  expect((await target.house.database.publicPool.query('select code from district')).rows).toEqual([{ code: '990201' }]);
});

test('the files come back as they were; one that changed on the way is no backup', async () => {
  await restoreInto(target.house, file, await headerOf(file), false);
  const { rows } = await target.house.database.pool.query<{ storage_key: string }>('select storage_key from attachment');
  expect(rows).toHaveLength(1);
  expect(await buffer(await target.house.files.open(rows[0]?.storage_key ?? ''))).toEqual(content);
  expect(await target.house.files.has(rows[0]?.storage_key ?? '')).toBe(true);
});

test('a reader of the feed learns that the cursor is of the data before, and begins again', async () => {
  const feed = 'query($after: String) { storyChanges(after: $after) { nodes { storyId } pageInfo { endCursor } } }';
  const before = await source.ask<{ storyChanges: { pageInfo: { endCursor: string } } }>(feed);
  const after = before.data.storyChanges.pageInfo.endCursor;
  expect((await source.ask(feed, { after })).errors).toBeUndefined();
  await restoreInto(target.house, file, await headerOf(file), false);
  const restored = await target.anotherProcess();
  const ask = (query: string, variables: object) => restored.inject({ method: 'GET', url: '/graphql', query: { query, variables: JSON.stringify(variables) } });
  // Passed through, and by the executor.
  for (const query of [feed, feed.replace('{ storyChanges', '{ other: node(id: "x") { id } storyChanges')]) {
    const refused = await ask(query, { after });
    expect(refused.json().errors[0].extensions).toEqual({ code: 'CURSOR_EXPIRED' });
    expect(refused.headers['cache-control']).toBe('no-store');
  }
  const anew = (await ask(feed, {})).json<typeof before>().data.storyChanges.pageInfo.endCursor;
  expect(anew).not.toBe(after);
  expect((await ask(feed, { after: anew })).json().errors).toBeUndefined();
  await restored.close();
});

test('a database with a district is replaced only by force', async () => {
  await testDistrict(target, '990301');
  await expect(restoreInto(target.house, file, await headerOf(file), false)).rejects.toThrow('not empty');
  await restoreInto(target.house, file, await headerOf(file), true);
  expect(await contentOf(target.house)).toEqual(await contentOf(source.house));
});

test('a backup of a newer version is refused before anything is touched', async () => {
  const header = { ...(await headerOf(file)), migrations: ['9999_from_the_future'] };
  await expect(restoreInto(target.house, file, header, true)).rejects.toThrow('newer version');
});

test('a file that was cut short or changed is no backup', async () => {
  const whole = await readFile(file);
  const text = gunzipSync(whole).toString('utf8');
  const damaged: Record<string, Buffer> = {
    'cut in the compressed data': whole.subarray(0, whole.length - 20),
    'cut behind a table': gzipSync(text.slice(0, text.lastIndexOf('{"complete"'))),
    'a letter changed': gzipSync(text.replace('测试村1', '测试村9')),
    'a row removed': gzipSync(text.replace(/\n \{[^\n]*测试村1[^\n]*/, '')),
    'a letter of a file changed': gzipSync(text.replace(/(\n\{"file":[^\n]*\n )(.)/, (_, start: string, letter: string) => start + (letter === 'A' ? 'B' : 'A'))),
    'a line of a file removed': gzipSync(text.replace(/(\n\{"file":[^\n]*\n) [^\n]*\n/, '$1')),
    'a file removed': gzipSync(text.replace(/\{"file":[\s\S]*?\n\{"fileEnd":[^\n]*\n/, '')),
    'a table removed': gzipSync(text.replace(/\{"table":"public.town"[\s\S]*?\n\{"end":[^\n]*\n/, '')),
    'something else': Buffer.from('hello'),
    nothing: Buffer.alloc(0),
  };
  for (const [name, bytes] of Object.entries(damaged)) {
    const path = join(folder, 'damaged.backup.gz');
    await writeFile(path, bytes);
    await expect(readBackup(path, {}), name).rejects.toThrow(DamagedBackup);
  }
});

test('a demonstration district goes with its logs and leaves the others; a real one stays', async () => {
  await testDistrict(target, '990401');
  await testDistrict(target, '990402');
  await using client = await connect(target.house.database.ownerUrl);
  await client.query(`insert into audit_entry (district_code, seq, at, action, entity, payload, hash) values ('990401', 1, now(), 'x', 'none', '{}', '')`);
  await removeDistrict(client, '990401');
  expect((await client.query('select code from district')).rows).toEqual([{ code: '990402' }]);
  expect((await client.query('select from audit_entry')).rowCount).toBe(0);
  await client.query(`insert into audit_entry (district_code, seq, at, action, entity, payload, hash) values ('990402', 1, now(), 'x', 'none', '{}', '')`);
  await expect(client.query('delete from audit_entry')).rejects.toThrow('append-only');
  await client.query(`update district set is_demo = false where code = '990402'`);
  await expect(removeDistrict(client, '990402')).rejects.toThrow('real');
});

import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentOf, isFileKey, madeAtOf, originalKey, smallerKey } from './file-key.js';
import type { FileStore } from './file-store.js';
import { openFileStore } from './open-file-store.js';
import { TooManyBytes } from './received-file.js';

let folder: string;
let store: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-files-'));
  store = await openFileStore({ dataFolder: folder, files: null });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const words = (...chunks: string[]): Readable => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));

async function keysOf(): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.keysOf('990201')) keys.push(key);
  return keys;
}

test('a file is kept under its content and read back, whole or in part', async () => {
  const kept = await store.put('990201', words('hello ', 'world'), 11);
  expect(kept).toMatchObject({ bytes: 11, sha256: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9' });
  expect(contentOf(kept.key)).toBe(kept.sha256);
  expect(Math.abs(madeAtOf(kept.key).getTime() - Date.now())).toBeLessThan(5_000);
  expect(await text(await store.open(kept.key))).toBe('hello world');
  expect(await text(await store.open(kept.key, { first: 4, last: 6 }))).toBe('o w');
  expect(await keysOf()).toEqual([kept.key]);
});

test('equal contents are kept apart, so that one can go without the other', async () => {
  const [one, other] = [await store.put('990201', words('same'), 4), await store.put('990301', words('same'), 4)];
  expect(one.sha256).toBe(other.sha256);
  await store.remove(one.key);
  expect(await store.has(one.key)).toBe(false);
  expect(await text(await store.open(other.key))).toBe('same');
  await expect(store.open(one.key).then(buffer)).rejects.toThrow(/ENOENT|read file/i);
});

test('what is too long or breaks off leaves nothing', async () => {
  await expect(store.put('990201', words('hello', ' world'), 10)).rejects.toThrow(TooManyBytes);
  const broken = Readable.from((async function* () {
    yield Buffer.from('half');
    throw new Error('cut');
  })());
  await expect(store.put('990201', broken, 10)).rejects.toThrow('cut');
  expect(await keysOf()).toEqual([]);
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test('a received file that nobody keeps is gone with its block', async () => {
  {
    await using received = await store.receive(words('x'), 1);
    expect(received.bytes).toBe(1);
  }
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test('only keys of the store name a file', async () => {
  const { key } = await store.put('990201', words('x'), 1);
  expect(isFileKey(smallerKey(key, 320, 'webp'))).toBe(true);
  expect(originalKey(smallerKey(key, 320, 'webp'))).toBe(key);
  for (const odd of ['../secrets.json', `${key}/..`, `${key}.exe`, '/etc/passwd', `x${key}`, '', `${key}\0`]) {
    expect(isFileKey(odd), odd).toBe(false);
    await expect(store.open(odd)).rejects.toThrow('not a key');
    await expect(store.putAt(odd, words('x'), 1)).rejects.toThrow('not a key');
  }
});

test('what a killed process left behind goes after a day', async () => {
  await store.put('990201', words('x'), 1);
  const incoming = join(folder, 'incoming');
  for (const name of ['old', 'young']) await writeFile(join(incoming, name), 'x');
  const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
  await utimes(join(incoming, 'old'), before, before);
  await store.forgetAbandoned();
  expect(await readdir(incoming)).toEqual(['young']);
});

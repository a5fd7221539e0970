import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type pg from 'pg';
import type { FileStore, StoredFile } from '../platform/files/file-store.js';
import { contentOf } from '../platform/files/file-key.js';
import { DamagedBackup } from './backup-file.js';

/** Bytes in one line of a backup; a multiple of three, so that base64 needs no padding between lines. */
const LINE_BYTES = 48 * 1024;

/** A file of the store as a backup tells it, in order: its key, its content, its end. */
export type FilePart =
  | { readonly kind: 'start'; readonly key: string }
  | { readonly kind: 'bytes'; readonly base64: string }
  | { readonly kind: 'end'; readonly key: string; readonly bytes: number };

/** The files that the rows of this transaction name. Smaller pictures are not among them: they are made anew. */
export async function* storedFiles(client: pg.ClientBase, store: FileStore): AsyncGenerator<FilePart> {
  const { rows } = await client.query<{ key: string }>('select storage_key as key from attachment order by storage_key');
  for (const { key } of rows) {
    // Removed since the transaction began: nothing showed it any more.
    if (!(await store.has(key))) continue;
    yield { kind: 'start', key };
    let bytes = 0;
    for await (const chunk of linesOf(await store.open(key))) {
      bytes += chunk.length;
      yield { kind: 'bytes', base64: chunk.toString('base64') };
    }
    yield { kind: 'end', key, bytes };
  }
}

async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    while (rest.length >= LINE_BYTES) {
      yield rest.subarray(0, LINE_BYTES);
      rest = rest.subarray(LINE_BYTES);
    }
  }
  if (rest.length > 0) yield rest;
}

/** Puts the files of a backup back where the rows look for them. */
export class FileFilling {
  #source: PassThrough | undefined;
  #kept: Promise<StoredFile> | undefined;

  constructor(private readonly store: FileStore) {}

  fileStart(key: string): void {
    this.#source = new PassThrough();
    this.#kept = this.store.putAt(key, this.#source, Number.MAX_SAFE_INTEGER);
    // Asked for at the end of the file; until then nobody else listens.
    this.#kept.catch(() => undefined);
  }

  async fileBytes(bytes: Buffer): Promise<void> {
    if (this.#source?.write(bytes) === false) await Promise.race([once(this.#source, 'drain'), this.#kept]);
  }

  async fileEnd(key: string): Promise<void> {
    this.#source?.end();
    const kept = await this.#kept;
    if (kept?.sha256 !== contentOf(key)) throw new DamagedBackup(`file ${key}`);
  }
}

import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Disk } from 'flydrive';
import { isFileKey, newFileKey } from './file-key.js';
import type { ReceivedFile } from './received-file.js';
import { receiveInto } from './received-file.js';
import { skipTo } from './skip-to.js';

/** A file in the store; `key` is the only way to it and never leaves the server. */
export interface StoredFile {
  readonly key: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** First and last byte that are wanted, both included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

const ABANDONED_MS = 24 * 60 * 60 * 1000;

/**
 * Where the files of a house are kept: a folder, or a bucket. It knows keys and bytes; what a file is and who may read
 * it stands in the table `attachment`.
 */
export class FileStore {
  /** @param folder the folder of the disk; null: the disk is elsewhere */
  constructor(
    private readonly disk: Disk,
    private readonly folder: string | null,
    private readonly incoming: string,
  ) {}

  /** Takes a stream as a whole before anything is kept, so that it can be looked at first. */
  receive(source: Readable, mostBytes: number): Promise<ReceivedFile> {
    return receiveInto(this.incoming, source, mostBytes);
  }

  /** Keeps a received file under a key of its district. */
  async keep(received: ReceivedFile, districtCode: string): Promise<StoredFile> {
    const key = newFileKey(districtCode, received.sha256);
    await this.#keepAs(received, key);
    return { key, bytes: received.bytes, sha256: received.sha256 };
  }

  /** Receives and keeps what needs no look, such as a file that the program itself made. */
  async put(districtCode: string, source: Readable, mostBytes: number): Promise<StoredFile> {
    await using received = await this.receive(source, mostBytes);
    return await this.keep(received, districtCode);
  }

  /** Keeps a stream under a key that is known already: from a backup, or a smaller picture. */
  async putAt(key: string, source: Readable, mostBytes: number): Promise<StoredFile> {
    if (!isFileKey(key)) throw new Error(`not a key of the store: ${key.slice(0, 100)}`);
    await using received = await this.receive(source, mostBytes);
    await this.#keepAs(received, key);
    return { key, bytes: received.bytes, sha256: received.sha256 };
  }

  async has(key: string): Promise<boolean> {
    return this.disk.exists(key);
  }

  async sizeOf(key: string): Promise<number> {
    return (await this.disk.getMetaData(key)).contentLength;
  }

  async open(key: string, range?: ByteRange): Promise<Readable> {
    if (!isFileKey(key)) throw new Error('not a key of the store');
    // A folder is read from the place that is wanted; a bucket's stream is read up to it.
    if (range && this.folder) return createReadStream(join(this.folder, key), { start: range.first, end: range.last });
    const whole = await this.disk.getStream(key);
    return range ? skipTo(whole, range.first, range.last) : whole;
  }

  async remove(key: string): Promise<void> {
    await this.disk.delete(key);
  }

  /** Every key of a district, in no order. */
  async *keysOf(districtCode: string): AsyncGenerator<string> {
    if (this.folder) await mkdir(join(this.folder, districtCode), { recursive: true, mode: 0o700 });
    let paginationToken: string | undefined;
    do {
      const page = await this.disk.listAll(districtCode, { recursive: true, ...(paginationToken ? { paginationToken } : {}) });
      for (const entry of page.objects) if (entry.isFile && isFileKey(entry.key)) yield entry.key;
      ({ paginationToken } = page);
    } while (paginationToken);
  }

  /** Removes what a process left behind that was killed while it received. */
  async forgetAbandoned(now = Date.now()): Promise<void> {
    for (const name of await readdir(this.incoming).catch(() => [])) {
      const path = join(this.incoming, name);
      const found = await stat(path).catch(() => null);
      if (found && found.mtimeMs < now - ABANDONED_MS) await rm(path, { force: true });
    }
  }

  async #keepAs(received: ReceivedFile, key: string): Promise<void> {
    if (!this.folder) return this.disk.copyFromFs(received.path, key);
    // In one step, so that no key ever names half a file.
    const path = join(this.folder, key);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(received.path, path);
  }
}

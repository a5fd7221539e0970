import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** More bytes came than were allowed. */
export class TooManyBytes extends Error {
  constructor(readonly mostBytes: number) {
    super(`more than ${mostBytes} bytes`);
  }
}

/** A file on its way into the store: whole, hashed, and gone with the block that received it unless it was kept. */
export class ReceivedFile implements AsyncDisposable {
  constructor(
    readonly path: string,
    readonly bytes: number,
    readonly sha256: string,
  ) {}

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { force: true });
  }
}

/** A line on which nothing comes for so long is given up. */
const SILENT_MS = 30_000;

/** Writes a stream to a file of its own and hashes it on the way. A stream that breaks off or is too long leaves nothing. */
export async function receiveInto(folder: string, source: Readable, mostBytes: number): Promise<ReceivedFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  const hash = createHash('sha256');
  let bytes = 0;
  const silence = setTimeout(() => source.destroy(new Error('nothing came for too long')), SILENT_MS);
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      silence.refresh();
      bytes += chunk.length;
      if (bytes > mostBytes) return done(new TooManyBytes(mostBytes));
      hash.update(chunk);
      return done(null, chunk);
    },
  });
  try {
    await pipeline(source, counting, createWriteStream(path, { mode: 0o600, flags: 'wx', flush: true }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    clearTimeout(silence);
  }
  return new ReceivedFile(path, bytes, hash.digest('hex'));
}

import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** What a finished file is known by. */
export interface FileFacts {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number | null;
}

const CHUNK_CHARACTERS = 64 * 1024;

/** A file that is written piece by piece and hashed on the way; it never stands in memory as a whole. */
export class HashedFile {
  readonly #hash = createHash('sha256');
  #pending: string[] = [];
  #length = 0;
  #bytes = 0;

  private constructor(
    private readonly name: string,
    private readonly handle: FileHandle,
  ) {}

  static async create(folder: string, name: string): Promise<HashedFile> {
    return new HashedFile(name, await open(join(folder, name), 'w'));
  }

  async add(text: string): Promise<void> {
    this.#pending.push(text);
    this.#length += text.length;
    if (this.#length >= CHUNK_CHARACTERS) await this.#flush();
  }

  async end(rows: number | null = null): Promise<FileFacts> {
    await this.#flush();
    await this.handle.close();
    return { name: this.name, bytes: this.#bytes, sha256: this.#hash.digest('hex'), rows };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.handle.close().catch(() => undefined);
  }

  async #flush(): Promise<void> {
    const chunk = Buffer.from(this.#pending.join(''));
    this.#pending = [];
    this.#length = 0;
    this.#bytes += chunk.length;
    this.#hash.update(chunk);
    await this.handle.writeFile(chunk);
  }
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { PassThrough } from 'node:stream';
import { z } from 'zod';
import { contentOf, isFileKey } from '../platform/files/file-key.js';

/**
 * A backup is a gzip file of JSON lines: a header, then for every table a line that names it, its rows in the order of
 * their keys and a line with their number and hash, then every stored file in base64 between a line with its key and
 * one with its size, and at last a line that closes the file. A file without its last line, or with a changed one in
 * between, is not a backup.
 */
export const FORMAT = 'doorstep-backup-2';

const header = z.object({
  /** The first form held no files. */
  format: z.enum([FORMAT, 'doorstep-backup-1']),
  madeAt: z.string(),
  /** Tells which master secret sealed the personal data. */
  secret: z.string(),
  migrations: z.array(z.string()),
});
const tableStart = z.object({ table: z.string(), columns: z.array(z.string()) });
const tableEnd = z.object({ end: z.string(), rows: z.number(), sha256: z.string() });
const fileStart = z.object({ file: z.string().refine(isFileKey) });
const fileEnd = z.object({ fileEnd: z.string(), bytes: z.number() });
const lastLine = z.object({ complete: z.literal(true), tables: z.number(), sha256: z.string() });

export type BackupHeader = z.infer<typeof header>;

/** What a reader of a backup is told, in order. */
export interface BackupReader {
  header?(value: BackupHeader): void | Promise<void>;
  table?(name: string, columns: readonly string[]): void | Promise<void>;
  row?(json: string): void | Promise<void>;
  tableEnd?(name: string, rows: number, sha256: string): void | Promise<void>;
  fileStart?(key: string): void | Promise<void>;
  fileBytes?(bytes: Buffer): void | Promise<void>;
  fileEnd?(key: string): void | Promise<void>;
}

/** The file is cut short, was changed, or is no backup at all. */
export class DamagedBackup extends Error {}

/** Reads a backup from its first line to its last and checks every count and hash on the way. */
export async function readBackup(path: string, reader: BackupReader): Promise<void> {
  const lines = createInterface({ input: unzipped(path), crlfDelay: Infinity });
  // Whoever has seen enough listens no more when the rest turns out to be damaged too.
  lines.on('error', () => undefined);
  let open: { name: string; rows: number; hash: ReturnType<typeof createHash> } | null = null;
  let file: { key: string; bytes: number; hash: ReturnType<typeof createHash> } | null = null;
  let isComplete = false;
  let isFirst = true;
  const whole = createHash('sha256');
  let tables = 0;
  try {
    for await (const line of lines) {
      if (isComplete) throw new DamagedBackup('lines after the last one');
      if (isFirst) {
        await reader.header?.(parsed(header, line));
        whole.update(`${line}\n`);
        isFirst = false;
      } else if (open && line.startsWith('{"end":')) {
        const end = parsed(tableEnd, line);
        if (end.end !== open.name || end.rows !== open.rows || end.sha256 !== open.hash.digest('hex')) {
          throw new DamagedBackup(`table ${open.name}`);
        }
        await reader.tableEnd?.(end.end, end.rows, end.sha256);
        whole.update(`${line}\n`);
        open = null;
      } else if (open) {
        // Rows begin with a space, so that no row is taken for a line of the file itself.
        const json = line.slice(1);
        open.rows += 1;
        open.hash.update(`${json}\n`);
        await reader.row?.(json);
      } else if (file && line.startsWith('{"fileEnd":')) {
        const end = parsed(fileEnd, line);
        if (end.fileEnd !== file.key || end.bytes !== file.bytes || contentOf(file.key) !== file.hash.digest('hex')) {
          throw new DamagedBackup(`file ${file.key}`);
        }
        await reader.fileEnd?.(file.key);
        whole.update(`${line}\n`);
        file = null;
      } else if (file) {
        const bytes = Buffer.from(line.slice(1), 'base64');
        file.bytes += bytes.length;
        file.hash.update(bytes);
        await reader.fileBytes?.(bytes);
      } else if (line.startsWith('{"file":')) {
        file = { key: parsed(fileStart, line).file, bytes: 0, hash: createHash('sha256') };
        whole.update(`${line}\n`);
        await reader.fileStart?.(file.key);
      } else if (line.startsWith('{"table":')) {
        const start = parsed(tableStart, line);
        tables += 1;
        open = { name: start.table, rows: 0, hash: createHash('sha256') };
        await reader.table?.(start.table, start.columns);
      } else {
        const end = parsed(lastLine, line);
        if (end.tables !== tables || end.sha256 !== whole.digest('hex')) throw new DamagedBackup('the last line');
        isComplete = true;
      }
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE') throw new DamagedBackup('the compressed data');
    throw error;
  }
  if (!isComplete) throw new DamagedBackup('the end is missing');
}

function unzipped(path: string): PassThrough {
  const out = new PassThrough();
  pipeline(createReadStream(path), createGunzip(), out).catch((error: Error) => out.destroy(error));
  return out;
}

function parsed<T>(schema: z.ZodType<T>, line: string): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw new DamagedBackup(`the line ${line.slice(0, 40)}`);
  }
}

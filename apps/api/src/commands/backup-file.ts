import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { PassThrough } from 'node:stream';
import { z } from 'zod';

/**
 * A backup is a gzip file of JSON lines: a header, then for every table a line that names it, its rows in the order of
 * their keys and a line with their number and hash, and at last a line that closes the file. A file without its last
 * line, or with a changed one in between, is not a backup.
 */
export const FORMAT = 'doorstep-backup-1';

const header = z.object({
  format: z.literal(FORMAT),
  madeAt: z.string(),
  /** Tells which master secret sealed the personal data. */
  secret: z.string(),
  migrations: z.array(z.string()),
});
const tableStart = z.object({ table: z.string(), columns: z.array(z.string()) });
const tableEnd = z.object({ end: z.string(), rows: z.number(), sha256: z.string() });
const fileEnd = z.object({ complete: z.literal(true), tables: z.number(), sha256: z.string() });

export type BackupHeader = z.infer<typeof header>;

/** What a reader of a backup is told, in order. */
export interface BackupReader {
  header?(value: BackupHeader): void | Promise<void>;
  table?(name: string, columns: readonly string[]): void | Promise<void>;
  row?(json: string): void | Promise<void>;
  tableEnd?(name: string, rows: number, sha256: string): void | Promise<void>;
}

/** The file is cut short, was changed, or is no backup at all. */
export class DamagedBackup extends Error {}

/** Reads a backup from its first line to its last and checks every count and hash on the way. */
export async function readBackup(path: string, reader: BackupReader): Promise<void> {
  const lines = createInterface({ input: unzipped(path), crlfDelay: Infinity });
  let open: { name: string; rows: number; hash: ReturnType<typeof createHash> } | null = null;
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
      } else if (line.startsWith('{"table":')) {
        const start = parsed(tableStart, line);
        tables += 1;
        open = { name: start.table, rows: 0, hash: createHash('sha256') };
        await reader.table?.(start.table, start.columns);
      } else {
        const end = parsed(fileEnd, line);
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

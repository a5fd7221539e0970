import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism, platform } from 'node:os';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** The server under test and PostgreSQL share one core; the load comes from another. */
const SERVER_CORE = 0;
const LOAD_CORE = 1;

/** Where processes can be held on cores: Linux with two of them. */
export const canPin = platform() === 'linux' && availableParallelism() > 1;

/** Words before a program that hold it on the server's core. */
export const onServerCore: readonly string[] = canPin ? ['taskset', '-c', String(SERVER_CORE)] : [];

/** Holds this process, which makes the load, on its core. */
export async function pinLoad(): Promise<void> {
  await pin(process.pid, LOAD_CORE);
}

/**
 * Holds the processes of PostgreSQL on the server's core. `withParent`: also the one that starts them, which only an
 * own cluster may have done to it. A server on another machine is left alone.
 */
export async function pinDatabase(url: string, withParent: boolean): Promise<void> {
  if (!canPin) return;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>(
      'select pid from pg_stat_activity where pid is not null and (inet_server_addr() is null or inet_server_addr() = inet_client_addr())',
    );
    const all = new Set(rows.map(({ pid }) => pid));
    for (const { pid } of withParent ? rows : []) all.add(await parentOf(pid));
    for (const pid of all) if (await isPostgres(pid)) await pin(pid, SERVER_CORE);
  } finally {
    await client.end();
  }
}

async function pin(pid: number, core: number): Promise<void> {
  if (!canPin) return;
  // A process that has ended meanwhile, or belongs to somebody else, is not held.
  await run('taskset', ['-a', '-c', '-p', String(core), String(pid)]).catch(() => undefined);
}

async function isPostgres(pid: number): Promise<boolean> {
  return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).startsWith('postgres');
}

async function parentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0);
}

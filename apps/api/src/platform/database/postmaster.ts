import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRunning } from './process-identity.js';

const run = promisify(execFile);

/** What `postmaster.pid` of a data folder says about the server that runs on it. */
export interface Postmaster {
  readonly pid: number;
  /** Folder of the Unix socket, or a loopback address. */
  readonly host: string;
  readonly port: number;
  readonly ready: boolean;
}

/** The server of a data folder; a file that a server left behind when it was killed is removed. */
export async function postmasterOf(data: string): Promise<Postmaster | null> {
  const path = join(data, 'postmaster.pid');
  const lines = await readFile(path, 'utf8').then(
    (text) => text.split('\n').map((line) => line.trim()),
    () => null,
  );
  if (!lines?.[0]) return null;
  const pid = Math.abs(Number(lines[0]));
  if (!(await isPostgres(pid, data))) {
    await rm(path, { force: true });
    return null;
  }
  return {
    pid,
    port: Number(lines[3] || 0),
    host: lines[4] || '127.0.0.1',
    ready: lines[7] === 'ready',
  };
}

/** Whether the process is a server on this very folder: its number may belong to something else by now. */
async function isPostgres(pid: number, data: string): Promise<boolean> {
  if (!(await isRunning(pid))) return false;
  if (process.platform === 'win32') return true;
  if (process.platform === 'linux') {
    const place = await readlink(`/proc/${pid}/cwd`).catch(() => null);
    return place === (await realpath(data));
  }
  const command = await run('ps', ['-o', 'command=', '-p', String(pid)]).then(({ stdout }) => stdout, () => '');
  return command.includes('postgres') && command.includes(data);
}

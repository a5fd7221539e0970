import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether a process with this number runs, also one of another user. A zombie has ended. */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return (await statusFields(pid))?.[0] !== 'Z';
}

/** A text that tells this process from a later one with the same number; null where the system does not say. */
export async function startOf(pid: number): Promise<string | null> {
  if (process.platform === 'linux') {
    return (await statusFields(pid))?.[19] ?? null;
  }
  if (process.platform === 'win32') return null;
  return await run('ps', ['-o', 'lstart=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim() || null,
    () => null,
  );
}

/** Fields of /proc/PID/stat from the third on: the command name before them may hold spaces and brackets. */
async function statusFields(pid: number): Promise<string[] | null> {
  if (process.platform !== 'linux') return null;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? null;
}

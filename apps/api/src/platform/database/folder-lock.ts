import { mkdir, open, readFile, rmdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefusal } from '../start-refusal.js';
import { isRunning, startOf } from './process-identity.js';

interface Holder {
  readonly pid: number;
  /** When the process began, so that a later process with the same number is not taken for it. */
  readonly began: string | null;
}

const TAKEOVER_MS = 5_000;

/** Keeps a second Doorstep off the data folder. */
export interface FolderLock {
  release(): Promise<void>;
}

/** Takes the lock of the folder, or tells who holds it. A lock whose holder is gone is taken over. */
export async function lockFolder(folder: string): Promise<FolderLock | Holder> {
  const path = join(folder, 'doorstep.pid');
  for (;;) {
    if (await write(path)) return { release: () => release(path) };
    const holder = await read(path);
    if (holder && (await holds(holder))) return holder;
    await clear(path);
  }
}

export function isLock(answer: FolderLock | Holder): answer is FolderLock {
  return 'release' in answer;
}

export function folderInUse(folder: string, holder: Holder): StartRefusal {
  return new StartRefusal(
    {
      what: `数据目录 ${folder} 正由另一个 Doorstep 使用（进程 ${holder.pid}）。`,
      why: '两个程序同时写一个数据目录会损坏数据。',
      remedy: `先停止它（kill ${holder.pid}），或用 DOORSTEP_DATA 指定另一个目录。`,
    },
    {
      what: `Another running Doorstep (process ${holder.pid}) uses the data folder ${folder}.`,
      why: 'Two programs that write one data folder would damage it.',
      remedy: `Stop it first (kill ${holder.pid}), or name another folder with DOORSTEP_DATA.`,
    },
  );
}

async function write(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    const self: Holder = { pid: process.pid, began: await startOf(process.pid) };
    await file.writeFile(JSON.stringify(self));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The holder; null where the file is gone or was never finished. */
async function read(path: string): Promise<Holder | null> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    try {
      return JSON.parse(await readFile(path, 'utf8')) as Holder;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      await pause(30);
    }
  }
  return null;
}

async function holds(holder: Holder): Promise<boolean> {
  if (!(await isRunning(holder.pid))) return false;
  return holder.began === null || holder.began === (await startOf(holder.pid));
}

/** Removes a stale lock; the folder beside it lets only one process do so, and it looks once more. */
async function clear(path: string): Promise<void> {
  const guard = `${path}.takeover`;
  try {
    await mkdir(guard);
  } catch {
    const age = await stat(guard).then((found) => Date.now() - found.mtimeMs, () => 0);
    if (age > TAKEOVER_MS) await rmdir(guard).catch(() => undefined);
    await pause(50);
    return;
  }
  try {
    const holder = await read(path);
    if (!holder || !(await holds(holder))) await unlink(path).catch(() => undefined);
  } finally {
    await rmdir(guard).catch(() => undefined);
  }
}

async function release(path: string): Promise<void> {
  const holder = await read(path);
  if (holder?.pid === process.pid) await unlink(path).catch(() => undefined);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderInUse, isLock, lockFolder } from './folder-lock.js';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'doorstep-lock-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const held = (content: object) => writeFile(join(folder, 'doorstep.pid'), JSON.stringify(content));

test('the second one is told who holds the folder, and gets it after the release', async () => {
  const first = await lockFolder(folder);
  const second = await lockFolder(folder);
  expect(second).toMatchObject({ pid: process.pid });
  if (!isLock(second)) expect(folderInUse(folder, second).text).toContain(`kill ${process.pid}`);
  if (isLock(first)) await first.release();
  expect(isLock(await lockFolder(folder))).toBe(true);
});

test('a lock of a process that is gone is taken over by exactly one', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  await held({ pid: child.pid, began: null });
  const answers = await Promise.all(Array.from({ length: 20 }, () => lockFolder(folder)));
  expect(answers.filter(isLock)).toHaveLength(1);
});

test('a later process with the same number is not taken for the holder', async () => {
  await held({ pid: process.pid, began: 'long ago' });
  expect(isLock(await lockFolder(folder))).toBe(true);
});

test('a lock file that was never finished is taken over', async () => {
  await writeFile(join(folder, 'doorstep.pid'), '');
  expect(isLock(await lockFolder(folder))).toBe(true);
  expect(JSON.parse(await readFile(join(folder, 'doorstep.pid'), 'utf8'))).toMatchObject({ pid: process.pid });
});

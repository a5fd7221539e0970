import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openCluster } from '../database/embedded-cluster.js';
import { ensureOwner, OWNER_ROLE } from '../database/roles.js';
import { prepareTemplate, TEST_SECRET } from './test-server.js';

const MEMORY = '/dev/shm';
const ROOM_BYTES = 3_000_000_000;

let end = async (): Promise<void> => undefined;

/** One embedded cluster for the run, in memory where there is room; gone afterwards. */
export async function setup(project: TestProject): Promise<void> {
  const folder = await mkdtemp(join(await parent(), 'doorstep-test-'));
  await chmod(folder, 0o755);
  const cluster = await openCluster({
    folder: join(folder, 'database'),
    log: join(folder, 'postgresql.log'),
    durable: false,
  });
  await ensureOwner(cluster.superuserUrl('postgres'), TEST_SECRET, 'postgres');
  const owner = { name: OWNER_ROLE, password: TEST_SECRET };
  project.provide('testServer', await prepareTemplate(cluster.superuserUrl('postgres'), owner));
  end = async () => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

export async function teardown(): Promise<void> {
  await end();
}

async function parent(): Promise<string> {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = await statfs(MEMORY);
  return bavail * bsize > ROOM_BYTES ? MEMORY : tmpdir();
}

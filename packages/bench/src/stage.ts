import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { loadConfig } from '../../../apps/api/dist/platform/config.js';
import { openCluster } from '../../../apps/api/dist/platform/database/embedded-cluster.js';
import { findInstallation } from '../../../apps/api/dist/platform/database/installation.js';
import { openSecrets } from '../../../apps/api/dist/platform/secrets.js';
import { pinDatabase } from './pinning.ts';

const DATABASE = 'doorstep';

/** The database that all contenders read, and the environment in which Doorstep finds it. */
export interface Stage {
  readonly environment: NodeJS.ProcessEnv;
  /** Addresses of the owner and the public reader; there are roles once a server has started. */
  urls(): Promise<{ readonly ownerUrl: string; readonly publicUrl: string }>;
  close(): Promise<void>;
}

/** The server of DATABASE_URL, else an embedded one in a temporary folder. */
export async function openStage(): Promise<Stage> {
  if (process.env['DATABASE_URL']) return stageOf({ ...process.env }, async () => undefined);
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-'));
  // PostgreSQL may run as a user of its own, who has to pass through.
  await chmod(folder, 0o711);
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const cluster = await openCluster({ folder: join(folder, 'database'), log: join(folder, 'postgresql.log'), durable: true });
    const superuser = cluster.superuserUrl('postgres');
    await createDatabase(superuser);
    await pinDatabase(superuser, true);
    return stageOf({ ...process.env, DATABASE_URL: cluster.superuserUrl(DATABASE), DOORSTEP_DATA: join(folder, 'data') }, async () => {
      await cluster.stop();
      await remove();
    });
  } catch (error) {
    await remove();
    throw error;
  }
}

function stageOf(environment: NodeJS.ProcessEnv, close: () => Promise<void>): Stage {
  return {
    environment,
    urls: async () => {
      const config = loadConfig(environment);
      return findInstallation(config, await openSecrets(config));
    },
    close,
  };
}

async function createDatabase(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

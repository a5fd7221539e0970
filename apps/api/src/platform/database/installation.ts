import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.js';
import type { Secrets } from '../secrets.js';
import type { Slice } from '../slice.js';
import { asUser } from './connection-url.js';
import type { DatabaseUrls } from './database.js';
import { openCluster } from './embedded-cluster.js';
import { migrate } from './migrate.js';
import { checkServer } from './preflight.js';
import { ensureOwner, ensurePublicRole, OWNER_ROLE, PUBLIC_ROLE } from './roles.js';

const DATABASE = 'doorstep';

/** A database that is ready to serve: running, migrated, with its two roles. */
export interface Installation extends DatabaseUrls {
  readonly migrations: readonly string[];
  /** Stops the database server if it is the embedded one. */
  stop(): Promise<void>;
}

export async function openInstallation(
  config: Config,
  secrets: Secrets,
  slices: readonly Slice[],
): Promise<Installation> {
  const server = config.databaseUrl ? ownServer(config.databaseUrl) : await embedded(config, secrets);
  try {
    await checkServer(server.administratorUrl);
    const password = secrets.deriveKey('database role doorstep_public').toString('base64url');
    await ensurePublicRole(server.administratorUrl, password);
    const { applied } = await migrate(server.ownerUrl, slices);
    return {
      ownerUrl: server.ownerUrl,
      publicUrl: asUser(server.ownerUrl, PUBLIC_ROLE, password),
      migrations: applied,
      stop: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

interface Server {
  readonly ownerUrl: string;
  /** May make roles. */
  readonly administratorUrl: string;
  stop(): Promise<void>;
}

function ownServer(url: string): Server {
  return { ownerUrl: url, administratorUrl: url, stop: async () => undefined };
}

async function embedded(config: Config, secrets: Secrets): Promise<Server> {
  const logs = join(config.dataFolder, 'log');
  await mkdir(logs, { recursive: true });
  const cluster = await openCluster({
    folder: join(config.dataFolder, 'database'),
    log: join(logs, 'postgresql.log'),
    durable: true,
  });
  const password = secrets.deriveKey('database role doorstep').toString('base64url');
  await ensureOwner(cluster.superuserUrl('postgres'), password, DATABASE);
  const administratorUrl = cluster.superuserUrl(DATABASE);
  return { ownerUrl: asUser(administratorUrl, OWNER_ROLE, password), administratorUrl, stop: () => cluster.stop() };
}

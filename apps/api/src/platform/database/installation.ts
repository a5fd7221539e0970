import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.js';
import type { Secrets } from '../secrets.js';
import type { Slice } from '../slice.js';
import { StartRefusal } from '../start-refusal.js';
import { asUser } from './connection-url.js';
import type { DatabaseUrls } from './database.js';
import { openCluster, runningCluster } from './embedded-cluster.js';
import { migrate } from './migrate.js';
import { checkSecret } from './key-check.js';
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
    const urls = urlsOf(server.ownerUrl, secrets);
    await ensurePublicRole(server.administratorUrl, publicPassword(secrets));
    const { applied } = await migrate(server.ownerUrl, slices);
    await checkSecret(server.ownerUrl, secrets);
    return { ...urls, migrations: applied, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The database of a Doorstep that is running on the data folder, for a command beside it. */
export async function findInstallation(config: Config, secrets: Secrets): Promise<DatabaseUrls> {
  if (config.databaseUrl) return urlsOf(config.databaseUrl, secrets);
  const cluster = await runningCluster(folderOf(config));
  if (!cluster) throw stillStarting();
  return urlsOf(asUser(cluster.superuserUrl(DATABASE), OWNER_ROLE, ownerPassword(secrets)), secrets);
}

function urlsOf(ownerUrl: string, secrets: Secrets): DatabaseUrls {
  return { ownerUrl, publicUrl: asUser(ownerUrl, PUBLIC_ROLE, publicPassword(secrets)) };
}

function publicPassword(secrets: Secrets): string {
  return secrets.deriveKey('database role doorstep_public').toString('base64url');
}

function ownerPassword(secrets: Secrets): string {
  return secrets.deriveKey('database role doorstep').toString('base64url');
}

function folderOf(config: Config): string {
  return join(config.dataFolder, 'database');
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
    folder: folderOf(config),
    log: join(logs, 'postgresql.log'),
    durable: true,
  });
  const password = ownerPassword(secrets);
  await ensureOwner(cluster.superuserUrl('postgres'), password, DATABASE);
  const administratorUrl = cluster.superuserUrl(DATABASE);
  return { ownerUrl: asUser(administratorUrl, OWNER_ROLE, password), administratorUrl, stop: () => cluster.stop() };
}

function stillStarting(): StartRefusal {
  return new StartRefusal(
    { what: '数据目录正被另一个 Doorstep 使用，但它的数据库还没有就绪。', why: '它正在启动或停止。', remedy: '稍等片刻再试。' },
    { what: 'Another Doorstep uses the data folder, and its database is not ready.', why: 'It is starting or stopping.', remedy: 'Try again in a moment.' },
  );
}

import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { clusterBinaries } from './cluster-binaries.js';
import type { ClusterUser } from './cluster-user.js';
import { clusterUser } from './cluster-user.js';
import { connectionUrl } from './connection-url.js';
import { postmasterOf } from './postmaster.js';
import { isRunning } from './process-identity.js';

/** The name of the cluster's superuser; the application itself connects as the owner of its database. */
const SUPERUSER = 'postgres';
/** Longest path of a Unix socket, without the closing NUL. */
const MOST_SOCKET_BYTES = 107;
const PORT = 5432;
const START_MS = 60_000;
const STOP_MS = 30_000;

export interface ClusterOptions {
  /** Holds the cluster, its password and its socket. */
  readonly folder: string;
  /** Where PostgreSQL writes what it has to say. */
  readonly log: string;
  /** False for tests: nothing needs to outlive a power cut. */
  readonly durable: boolean;
}

/** A running PostgreSQL whose files belong to this installation. */
export interface Cluster {
  /** True where the server was running already. */
  readonly adopted: boolean;
  /** The superuser's connection to a database of the cluster. */
  superuserUrl(database: string): string;
  /** Disconnects everyone, writes everything down and ends. */
  stop(): Promise<void>;
}

/** Starts the cluster of a folder, making it first where there is none; one that is running is used as it is. */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const running = await runningCluster(options.folder);
  if (running) return running;
  const binaries = await clusterBinaries();
  await mkdir(options.folder, { recursive: true });
  const user = clusterUser([options.folder, binaries.postgres, binaries.initdb]);
  if (user.owner) await chown(options.folder, user.owner.uid, user.owner.gid);
  await chmod(options.folder, 0o700);
  await initialise(options, binaries.initdb, user);
  await start(options, binaries.postgres, user);
  const started = await runningCluster(options.folder);
  if (!started) throw new Error(`PostgreSQL ended at once; see ${options.log}`);
  return { ...started, adopted: false };
}

/** The server that runs on the folder; null where none does. */
export async function runningCluster(folder: string): Promise<Cluster | null> {
  const data = join(folder, 'cluster');
  const deadline = Date.now() + START_MS;
  for (;;) {
    const postmaster = await postmasterOf(data);
    if (!postmaster) return null;
    const password = await readFile(join(folder, 'password'), 'utf8');
    const superuserUrl = (database: string): string =>
      connectionUrl({ ...postmaster, user: SUPERUSER, password, database });
    if (postmaster.ready && (await answers(superuserUrl('postgres')))) {
      return { adopted: true, superuserUrl, stop: () => stop(postmaster.pid, postmaster.host) };
    }
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${postmaster.pid}) does not answer.`);
    await pause(20);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes the cluster beside its place and moves it there, so that a kill never leaves half of one. */
async function initialise(options: ClusterOptions, initdb: string, user: ClusterUser): Promise<void> {
  const { folder } = options;
  const entries = await readdir(folder);
  for (const entry of entries.filter((name) => name.startsWith('cluster.new'))) {
    await rm(join(folder, entry), { recursive: true, force: true });
  }
  if (entries.includes('cluster')) return;
  const fresh = join(folder, `cluster.new-${process.pid}`);
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (user.owner) await chown(passwordFile, user.owner.uid, user.owner.gid);
  const args = [
    `--pgdata=${fresh}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    // The provider compares and folds; pg_trgm still asks the system's LC_CTYPE what a letter is.
    ...(process.platform === 'win32' ? [] : [`--lc-ctype=${await unicodeLocale()}`]),
    ...(options.durable ? [] : ['--no-sync']),
  ];
  await runToEnd(user.command(initdb, args), options.log);
  await rename(fresh, join(folder, 'cluster'));
}

async function start(options: ClusterOptions, postgres: string, user: ClusterUser): Promise<void> {
  const data = join(options.folder, 'cluster');
  const host = await socketFolder(options.folder, user);
  const settings = {
    listen_addresses: host === null ? '127.0.0.1' : '',
    unix_socket_directories: host ?? '',
    unix_socket_permissions: '0700',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '100',
    ...(options.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program, args] = user.command(postgres, ['-D', data, '-p', String(PORT), ...flags]);
  const log = await open(options.log, 'a', 0o600);
  // A session of its own: Ctrl-C at the terminal must reach this process only, which ends PostgreSQL last.
  const child = spawn(program, args, { detached: true, stdio: ['ignore', log.fd, log.fd], env: { PATH: process.env['PATH'], LC_ALL: 'C' } });
  child.unref();
  await log.close();
  let ended: string | null = null;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended = `ended with ${code ?? signal}`));
  const deadline = Date.now() + START_MS;
  while (!(await postmasterOf(data))?.ready) {
    if (ended !== null) throw new Error(`PostgreSQL did not start (${String(ended)}); see ${options.log}`);
    if (Date.now() > deadline) throw new Error(`PostgreSQL was not ready in time; see ${options.log}`);
    await pause(10);
  }
}

/** Where the socket goes: the folder itself, or a short one where its path would be too long; null on Windows. */
async function socketFolder(folder: string, user: ClusterUser): Promise<string | null> {
  if (process.platform === 'win32') return null;
  if (Buffer.byteLength(join(folder, `.s.PGSQL.${PORT}`)) <= MOST_SOCKET_BYTES) return folder;
  const short = await mkdtemp(join(tmpdir(), 'doorstep-'));
  if (user.owner) await chown(short, user.owner.uid, user.owner.gid);
  return short;
}

/** A locale of the system that knows the letters of every language. */
async function unicodeLocale(): Promise<string> {
  const names = await promisify(execFile)('locale', ['-a']).then(
    ({ stdout }) => stdout.split('\n').filter((name) => /\.utf-?8$/i.test(name)),
    () => [],
  );
  return names.find((name) => /^C\./.test(name)) ?? names.find((name) => /^en_US\./.test(name)) ?? names[0] ?? 'C.UTF-8';
}

async function runToEnd([program, args]: readonly [string, readonly string[]], logPath: string): Promise<void> {
  const log = await open(logPath, 'a', 0o600);
  const child = spawn(program, args, { stdio: ['ignore', log.fd, log.fd], env: { PATH: process.env['PATH'], LC_ALL: 'C' } });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (...end) => resolve(end));
  }).finally(() => log.close());
  if (code !== 0) throw new Error(`initdb ended with ${code ?? signal}; see ${logPath}`);
}

async function stop(pid: number, host: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    const deadline = Date.now() + STOP_MS;
    while (Date.now() < deadline) {
      if (!(await isRunning(pid))) {
        if (dirname(host) === tmpdir()) await rm(host, { recursive: true, force: true });
        return;
      }
      await pause(10);
    }
  }
  throw new Error(`PostgreSQL (process ${pid}) did not end.`);
}

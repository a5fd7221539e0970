import { execFileSync, spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { StartRefusal } from '../start-refusal.js';

/** How PostgreSQL's programs are called: as the caller, or as another user because PostgreSQL refuses root. */
export interface ClusterUser {
  /** Owner of the database's files; null where it is the caller. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  /** The command line that runs `program` as this user. */
  command(program: string, args: readonly string[]): readonly [string, readonly string[]];
}

const caller: ClusterUser = { owner: null, command: (program, args) => [program, args] };

/**
 * Parent folders that are closed to others, such as /root, are passed with one capability: the first reads what others
 * may not, the second is what containers usually grant. The application never acts as PostgreSQL's superuser.
 */
const passes = ['dac_read_search', 'dac_override'];

/** PostgreSQL asks by access(2), which counts capabilities only with this securebit. */
function throughClosedFolders(pass: string): string[] {
  return ['--securebits=+no_setuid_fixup', `--inh-caps=+${pass}`, `--ambient-caps=+${pass}`];
}

/** The user that runs PostgreSQL; `mustReach` are folders and programs that it has to get at. */
export function clusterUser(mustReach: readonly string[]): ClusterUser {
  if (process.getuid?.() !== 0) return caller;
  const owner = idOfPostgres() ?? createPostgresUser();
  const asOwner = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  for (const options of [asOwner, ...passes.map((pass) => [...throughClosedFolders(pass), ...asOwner])]) {
    if (mustReach.every((path) => reaches(options, realpathSync(path)))) {
      return { owner, command: (program, args) => ['setpriv', [...options, '--', program, ...args]] };
    }
  }
  throw unreachable(mustReach);
}

function reaches(options: readonly string[], path: string): boolean {
  return spawnSync('setpriv', [...options, '--', 'test', '-r', path], { stdio: 'ignore' }).status === 0;
}

function idOfPostgres(): { uid: number; gid: number } | null {
  const id = (option: string): number =>
    Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function createPostgresUser(): { uid: number; gid: number } {
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const id = made.status === 0 ? idOfPostgres() : null;
  if (id) return id;
  throw new StartRefusal(
    {
      what: '以 root 身份运行，而系统没有可以运行 PostgreSQL 的用户。',
      why: 'PostgreSQL 拒绝以 root 运行，自动创建用户 postgres 也没有成功。',
      remedy: '请用普通用户执行 npm start，或先执行：useradd --system postgres。',
    },
    {
      what: 'Running as root, and there is no user that could run PostgreSQL.',
      why: 'PostgreSQL refuses to run as root, and creating the user postgres failed.',
      remedy: 'Run npm start as an ordinary user, or first run: useradd --system postgres.',
    },
  );
}

function unreachable(paths: readonly string[]): StartRefusal {
  const list = paths.join(', ');
  return new StartRefusal(
    {
      what: '用户 postgres 进不了程序目录或数据目录。',
      why: `以 root 运行时 PostgreSQL 改用用户 postgres，它读不到：${list}。`,
      remedy: '请把程序放到 /opt 之类人人可进的目录，或用普通用户执行 npm start。',
    },
    {
      what: 'The user postgres cannot get at the program or its data.',
      why: `Under root, PostgreSQL runs as the user postgres, which cannot read: ${list}.`,
      remedy: 'Put the program in a folder that others may enter, such as /opt, or run npm start as an ordinary user.',
    },
  );
}

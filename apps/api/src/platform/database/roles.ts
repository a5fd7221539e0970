import pg from 'pg';
import { StartRefusal } from '../start-refusal.js';
import { asUser, databaseOf } from './connection-url.js';

/** The role that reads what residents may see, and nothing else. */
export const PUBLIC_ROLE = 'doorstep_public';
/** Owner of the embedded database. On a server it is the user of DATABASE_URL. */
export const OWNER_ROLE = 'doorstep';

const PUBLIC_CONNECTIONS = 40;
/** Another process made or changed the role at the same moment: duplicate_object, unique_violation, "tuple concurrently updated". */
const CHANGED_MEANWHILE = ['42710', '23505', 'XX000'];
const PUBLIC_SETTINGS = [
  'default_transaction_read_only=on',
  'statement_timeout=3s',
  'idle_in_transaction_session_timeout=5s',
  'search_path=published',
];

/** Makes the owner's role and database in the embedded cluster, where they are not there yet. */
export async function ensureOwner(superuserUrl: string, password: string, database: string): Promise<void> {
  await using client = await connect(superuserUrl);
  const role = await client.query('select 1 from pg_roles where rolname = $1', [OWNER_ROLE]);
  const verb = role.rowCount ? 'alter' : 'create';
  await client.query(`${verb} role ${OWNER_ROLE} login password ${pg.escapeLiteral(password)}`);
  // So that a demonstration district can be removed without a look at the rows of all others.
  await client.query(`grant set on parameter session_replication_role to ${OWNER_ROLE}`);
  const found = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (!found.rowCount) await client.query(`create database ${pg.escapeIdentifier(database)} owner ${OWNER_ROLE}`);
}

/**
 * Makes the public login role or brings its password and settings up to date. Roles belong to the whole
 * server: a role that another installation made is left alone and refused.
 */
export async function ensurePublicRole(administratorUrl: string, password: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await bringPublicRoleUpToDate(administratorUrl, password);
    } catch (error) {
      const isRace = CHANGED_MEANWHILE.includes((error as pg.DatabaseError).code ?? '');
      if (!isRace || attempt === 5) throw error;
    }
  }
}

async function bringPublicRoleUpToDate(administratorUrl: string, password: string): Promise<void> {
  const owner = `Doorstep public reader of database ${databaseOf(administratorUrl)}`;
  await using client = await connect(administratorUrl);
  const found = await client.query<{ comment: string | null; settings: string[] | null }>(
    `select shobj_description(oid, 'pg_authid') as comment, rolconfig as settings from pg_roles where rolname = $1`,
    [PUBLIC_ROLE],
  );
  const role = found.rows[0];
  if (!role) {
    await client.query(`create role ${PUBLIC_ROLE} login noinherit connection limit ${PUBLIC_CONNECTIONS} password ${pg.escapeLiteral(password)}`);
    await client.query(`comment on role ${PUBLIC_ROLE} is ${pg.escapeLiteral(owner)}`);
  } else if (!(await logsIn(asUser(administratorUrl, PUBLIC_ROLE, password)))) {
    if (role.comment !== owner) throw roleOfAnother(role.comment);
    await client.query(`alter role ${PUBLIC_ROLE} password ${pg.escapeLiteral(password)}`);
  }
  for (const setting of PUBLIC_SETTINGS) {
    if (role?.settings?.includes(setting)) continue;
    const [name, value] = setting.split('=') as [string, string];
    await client.query(`alter role ${PUBLIC_ROLE} set ${name} = ${pg.escapeLiteral(value)}`);
  }
  await closeLargeObjects(client);
}

/** Anybody may make large objects, which no grant on a table hinders. Only a superuser can take that away. */
async function closeLargeObjects(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select oid::regprocedure::text as name from pg_proc
      where pronamespace = 'pg_catalog'::regnamespace and proname ~ '^lo_(create|creat|from_bytea|import|put)$'
        and has_function_privilege('public', oid, 'execute')
        and (select rolsuper from pg_roles where rolname = current_user)`,
  );
  for (const { name } of rows) await client.query(`revoke execute on function ${name} from public`);
}

/** Takes from everyone what a new database gives to everyone. Not copied with a template. */
export async function closeDatabase(client: pg.Client, database: string): Promise<void> {
  const name = pg.escapeIdentifier(database);
  await client.query(`revoke create, temporary on database ${name} from public`);
  await client.query('revoke create on schema public from public');
  await client.query(`revoke all on schema public from ${PUBLIC_ROLE}`);
}

/** A connection of its own that ends with the block. */
export async function connect(url: string): Promise<pg.Client & AsyncDisposable> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

async function logsIn(url: string): Promise<boolean> {
  try {
    await using client = await connect(url);
    return client !== null;
  } catch {
    return false;
  }
}

function roleOfAnother(comment: string | null): StartRefusal {
  return new StartRefusal(
    {
      what: `服务器上的角色 ${PUBLIC_ROLE} 属于另一套 Doorstep。`,
      why: `角色说明为“${comment ?? '无'}”，密码与本套不同；改动它会使另一套停摆。`,
      remedy: '两套共用一台服务器时，请设置相同的 DOORSTEP_SECRET；确认无人使用时可执行 drop role doorstep_public。',
    },
    {
      what: `The role ${PUBLIC_ROLE} of this server belongs to another Doorstep.`,
      why: `Its comment is "${comment ?? 'none'}" and its password is not ours; changing it would stop the other one.`,
      remedy: 'Give both the same DOORSTEP_SECRET; if nobody uses the role, run: drop role doorstep_public.',
    },
  );
}

import type pg from 'pg';
import { demonstrationPassword } from '../../../../apps/api/dist/commands/data-sets/demonstration-logins.js';
import { generateDistricts } from '../../../../apps/api/dist/commands/data-sets/generate-districts.js';
import { openHouse } from '../../../../apps/api/dist/commands/open-house.js';
import { loadConfig } from '../../../../apps/api/dist/platform/config.js';
import { buildApp } from '../../../../apps/api/dist/platform/http/app.js';
import { slices } from '../../../../apps/api/dist/slices.js';
import type { Json } from '../json.ts';
import { at } from '../json.ts';

/** A statement as it went to the database, to be explained afterwards. */
export interface Statement {
  readonly pool: pg.Pool;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Who asks: the public, or the operator of the measured district. */
export type Door = 'public' | 'staff';

/** The program in this process over one database; requests go through HTTP without a socket. */
export interface ProvinceHouse {
  ask(door: Door, query: string, variables: object): Promise<Json>;
  /** What `work` asked the database for. */
  statementsOf(work: () => Promise<unknown>): Promise<readonly Statement[]>;
}

const NO_LIMITS = { maxEventLoopDelay: 0, maxHeapUsedBytes: 0, retryAfter: 1 };

/** Opens the program over the database of `environment`, with the first `districts` invented districts; staff is the operator of `district`. */
export async function openProvince(
  environment: NodeJS.ProcessEnv,
  districts: number,
  district: string,
  ends: AsyncDisposableStack,
): Promise<ProvinceHouse> {
  const config = loadConfig({ ...environment, DOORSTEP_DEMO: '0', DOORSTEP_PUBLIC_QUOTA: '0' });
  const house = await openHouse(config, ends, { alone: true });
  await generateDistricts(house, ['--districts', String(districts)]);
  const statements: Statement[] = [];
  for (const pool of [house.database.pool, house.database.publicPool]) listenTo(pool, statements);
  const app = await buildApp(house, slices, NO_LIMITS);
  ends.defer(() => app.close());
  const cookie = await signIn(app, await operatorOf(house.database.pool, district), demonstrationPassword(house));
  return {
    ask: async (door, query, variables) => {
      const [url, headers] = door === 'public' ? ['/graphql', {}] : ['/admin/graphql', { cookie, 'x-doorstep-console': '1' }];
      const { statusCode, body } = await app.inject({ method: 'POST', url, headers, payload: { query, variables } });
      const answer = JSON.parse(body) as Json;
      if (statusCode !== 200 || at(answer, 'errors') !== undefined) throw new Error(`${query.slice(0, 80)} is answered with ${statusCode}: ${body.slice(0, 500)}`);
      return at(answer, 'data');
    },
    statementsOf: async (work) => {
      statements.length = 0;
      await work();
      return [...statements];
    },
  };
}

function listenTo(pool: pg.Pool, statements: Statement[]): void {
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  Object.assign(pool, {
    query: (...args: unknown[]) => {
      const [first, second] = args as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
      const { text, values = second ?? [] } = typeof first === 'string' ? { text: first } : first;
      statements.push({ pool, text, values });
      return query(...args);
    },
  });
}

async function operatorOf(pool: pg.Pool, district: string): Promise<string> {
  const { rows } = await pool.query<{ username: string }>(
    `select username from "user" join role_assignment on user_id = "user".id
      where "user".district_code = $1 and role = 'OPERATOR' and "user".state = 'ACTIVE' order by username limit 1`,
    [district],
  );
  if (!rows[0]) throw new Error(`${district} has no operator.`);
  return rows[0].username;
}

async function signIn(app: Awaited<ReturnType<typeof buildApp>>, username: string, password: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/admin/auth/sign-in/username',
    headers: { 'x-doorstep-console': '1', host: 'localhost', origin: 'http://localhost' },
    payload: { username, password },
  });
  if (answer.statusCode !== 200) throw new Error(`${username} cannot sign in: ${answer.statusCode} ${answer.body}`);
  return answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

import type { FastifyInstance, InjectOptions } from 'fastify';
import { fastify } from 'fastify';
import type { Pool } from 'pg';
import { uuidv7 } from 'uuidv7';
import type { TestDatabase } from '../platform/testing/test-database.js';
import { createTestDatabase } from '../platform/testing/test-database.js';
import { createLogin } from './login.js';
import { createLoginAccount } from './login-account.js';
import type { LoginEvent } from './login-parts.js';
import { loginRoutes } from './login-routes.js';
import { hashPassword } from './password.js';

/** Key of the login in these tests. */
export const loginSecret = 'Zk3v9Qw1xT7bLr5mYc8dHf2sNg6jPa4uEo0i';

/** A database of its own with one district and one unit. */
export class LoginFixture {
  /** Where the tests' clock stands; the routes see it. */
  now = new Date('2026-03-02T01:00:00Z');
  readonly events: LoginEvent[] = [];
  readonly organizationId = uuidv7();

  private constructor(private readonly test: TestDatabase) {}

  get pool(): Pool {
    return this.test.database.pool;
  }

  static async open(): Promise<LoginFixture> {
    const fixture = new LoginFixture(await createTestDatabase());
    await fixture.pool.query(`insert into district (id, code, name) values ($1, '370101', '清河区')`, [uuidv7()]);
    await fixture.pool.query(
      `insert into organization (id, district_code, name, short_name, kind) values ($1, '370101', '清河区教育局', '教育局', 'DEPARTMENT')`,
      [fixture.organizationId],
    );
    return fixture;
  }

  async close(): Promise<void> {
    await this.test.drop();
  }

  /** A user with a login; the password is `password`. */
  async user(username: string, password: string, state = 'ACTIVE'): Promise<string> {
    const id = uuidv7();
    const authUserId = await createLoginAccount(this.pool, username, await hashPassword(password));
    await this.pool.query(
      `insert into "user" (id, district_code, username, auth_user_id, display_name, organization_id, state)
       values ($1, '370101', $2, $3, '王建国', $4, $5)`,
      [id, username, authUserId, this.organizationId, state],
    );
    return id;
  }

  async app(baseUrl = 'http://console.test'): Promise<FastifyInstance> {
    const secret = loginSecret;
    const app = fastify({ logger: false, trustProxy: false });
    await loginRoutes(app, {
      login: await createLogin({ pool: this.pool, secret, baseUrl }),
      pool: this.pool,
      secret,
      clock: () => this.now,
      record: async (event) => void this.events.push(event),
    });
    return app;
  }

  later(milliseconds: number): void {
    this.now = new Date(this.now.getTime() + milliseconds);
  }
}

/** A request as the console sends it. */
export function fromConsole(method: 'GET' | 'POST', path: string, options: InjectOptions = {}): InjectOptions {
  return {
    method,
    url: `/admin/auth${path}`,
    ...options,
    headers: {
      host: 'console.test',
      'x-doorstep-console': '1',
      ...(method === 'POST' ? { origin: 'http://console.test' } : {}),
      ...options.headers,
    },
  };
}

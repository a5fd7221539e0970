import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '@doorstep/domain/roles';
import type { FastifyInstance } from 'fastify';
import { slices } from '../../slices.js';
import { clockOf } from '../clock.js';
import { loadConfig } from '../config.js';
import { openFileStore } from '../files/open-file-store.js';
import { Jobs } from '../jobs.js';
import type { House } from '../house.js';
import { buildApp } from '../http/app.js';
import { Life } from '../life.js';
import { Registry } from '../operation/registry.js';
import { PublicEpoch } from '../public-epoch.js';
import { PersonalData } from '../personal-data.js';
import { secretsFrom } from '../secrets.js';
import type { Slice } from '../slice.js';
import type { TestDatabase } from './test-database.js';
import { createTestDatabase } from './test-database.js';
import { TEST_SECRET } from './test-server.js';

/** An answer of a graph as a client sees it. */
export interface Answer<Data = Record<string, never>> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
}

type Variables = Readonly<Record<string, unknown>>;

const VIEWER_HEADER = 'x-test-viewer';
/** A machine that runs many tests at once is slow; a test then waits, it is not turned away. */
const NO_LIMITS = { maxEventLoopDelay: 0, maxHeapUsedBytes: 0, retryAfter: 1 };

/** The whole program in one process on a database of its own; requests go through HTTP without a socket. */
export class TestHouse {
  #statements = 0;

  private constructor(
    readonly house: House,
    readonly app: FastifyInstance,
    private readonly made: TestDatabase,
    private readonly folder: string,
  ) {
    for (const pool of [house.database.pool, house.database.publicPool]) {
      const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
      Object.assign(pool, {
        query: (...args: unknown[]) => {
          this.#statements += 1;
          return query(...args);
        },
      });
    }
  }

  /** `environment`: how the process is told to run, beyond the defaults. `template`: see createTestDatabase. */
  static async open(environment: NodeJS.ProcessEnv = {}, template?: string): Promise<TestHouse> {
    const made = await createTestDatabase(template);
    const { database } = made;
    const folder = mkdtempSync(join(tmpdir(), 'doorstep-test-house-'));
    const secrets = secretsFrom(TEST_SECRET);
    const config = loadConfig({ DOORSTEP_DATA: folder, DOORSTEP_PUBLIC_QUOTA: '0', DOORSTEP_PUBLIC_CACHE: '0', ...environment });
    const house: House = {
      config,
      secrets,
      database,
      life: new Life(),
      personalData: new PersonalData(secrets),
      files: await openFileStore(config),
      jobs: new Jobs(),
      registry: new Registry(slices),
      epoch: new PublicEpoch(),
    };
    const app = await buildApp(house, slicesWithoutLogin(), NO_LIMITS);
    await app.ready();
    return new TestHouse(house, app, made, folder);
  }

  /** The HTTP side as another process of the same installation would have it; closed by whoever asked. */
  async anotherProcess(): Promise<FastifyInstance> {
    const database = await this.made.reopen();
    const app = await buildApp({ ...this.house, database, epoch: new PublicEpoch() }, slicesWithoutLogin(), NO_LIMITS);
    return app.addHook('onClose', () => database.close());
  }

  async close(): Promise<void> {
    await this.#closeApp();
    await this.made.drop();
  }

  /** Closes the house and leaves its database under a name, to be copied. */
  async leaveDatabaseAs(name: string): Promise<void> {
    await this.#closeApp();
    await this.made.leaveAs(name);
  }

  async #closeApp(): Promise<void> {
    await this.app.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Asks the public graph. */
  ask<Data>(query: string, variables: Variables = {}): Promise<Answer<Data>> {
    return this.send('/graphql', query, variables, {});
  }

  /** Asks the admin graph as a member of staff; null is nobody. */
  askAs<Data>(viewer: Viewer | null, query: string, variables: Variables = {}): Promise<Answer<Data>> {
    const headers: Record<string, string> = viewer ? { [VIEWER_HEADER]: encodeURIComponent(JSON.stringify(viewer)) } : {};
    return this.send('/admin/graphql', query, variables, { 'x-doorstep-console': '1', ...headers });
  }

  /** Number of statements that the pools ran while `work` did; writes through the ORM are not counted. */
  async statementsOf(work: () => Promise<unknown>): Promise<number> {
    const before = this.#statements;
    await work();
    return this.#statements - before;
  }

  private async send<Data>(url: string, query: string, variables: Variables, headers: Record<string, string>): Promise<Answer<Data>> {
    const response = await this.app.inject({ method: 'POST', url, headers, payload: { query, variables } });
    const body = response.json<{ data: Data; errors?: Answer['errors'] }>();
    return { ...body, status: response.statusCode, headers: response.headers };
  }
}

function slicesWithoutLogin(): Slice[] {
  return [...slices.map((slice): Slice => ({ ...slice, sessionOf: undefined })), signedInByHeader];
}

/** Stands in for the login: the viewer comes with the request. */
const signedInByHeader: Slice = {
  name: 'test',
  entities: [],
  migrations: [],
  views: [],
  sessionOf: async (request, house) => {
    const header = request.headers[VIEWER_HEADER];
    if (typeof header !== 'string') return null;
    const viewer = JSON.parse(decodeURIComponent(header)) as Viewer;
    const { today } = await clockOf(house.database.orm.em.fork(), viewer.districtCode);
    return { viewer, today };
  },
};

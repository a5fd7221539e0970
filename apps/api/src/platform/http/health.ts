import type { FastifyInstance } from 'fastify';
import type { House } from '../house.js';

const PROBE_MS = 1_500;
/** A probe every second from several watchers costs one query. */
const KEEP_MS = 1_000;

interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, boolean>>;
}

/** `/healthz`: the process answers. `/readyz`: it can serve (database with its views, the public door, jobs). */
export async function addHealth(app: FastifyInstance, house: House): Promise<void> {
  let kept: { until: number; answer: Promise<Readiness> } | null = null;
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { ok: true };
  });
  app.get('/readyz', async (_request, reply) => {
    if (!kept || kept.until < Date.now()) kept = { until: Date.now() + KEEP_MS, answer: readiness(house) };
    const answer = await kept.answer;
    const isReady = answer.ready && !house.life.isEnding;
    reply.header('cache-control', 'no-store').code(isReady ? 200 : 503);
    return { ready: isReady, checks: answer.checks };
  });
}

async function readiness(house: House): Promise<Readiness> {
  const { pool, publicPool } = house.database;
  const [database, migrations, published] = await Promise.all([
    holds(pool.query('select 1')),
    holds(pool.query(`select 1 from installation.fact where key = 'views'`)),
    holds(publicPool.query('select 1')),
  ]);
  const checks = { database, migrations, published, jobs: house.life.isWorking };
  return { ready: Object.values(checks).every(Boolean), checks };
}

async function holds(query: Promise<{ rowCount: number | null }>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, PROBE_MS, false).unref());
  const answered = query.then(
    ({ rowCount }) => rowCount === 1,
    () => false,
  );
  return Promise.race([answered, late]);
}

import { PgBoss } from 'pg-boss';
import { runDuties } from './duties.js';
import type { House } from './house.js';
import type { Slice } from './slice.js';

const QUEUE = 'duties';
/** Two in the morning, Asia/Shanghai. */
const EVERY_NIGHT = '0 2 * * *';

/** Work of the whole installation that is done every night, once however many processes there are. */
export interface NightlyJob {
  /** Name of its queue. */
  readonly name: string;
  /** Cron expression, Asia/Shanghai. */
  readonly at: string;
  run(house: House): Promise<void>;
}

const TIME_ZONE = { tz: 'Asia/Shanghai' };

/** Starts the job queue in schema `jobs`; the returned function waits for running jobs and ends it. */
export async function startJobs(house: House, slices: readonly Slice[]): Promise<() => Promise<void>> {
  const boss = new PgBoss({ connectionString: house.database.ownerUrl, schema: 'jobs', max: 2 });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue(QUEUE, { retryLimit: 3, retryDelay: 60 });
  await boss.work(QUEUE, async () => runDuties(house, slices));
  await boss.schedule(QUEUE, EVERY_NIGHT, null, TIME_ZONE);
  for (const job of slices.flatMap((slice) => slice.nightly ?? [])) {
    await boss.createQueue(job.name, { retryLimit: 3, retryDelay: 60 });
    await boss.work(job.name, async () => job.run(house));
    await boss.schedule(job.name, job.at, null, TIME_ZONE);
  }
  return () => boss.stop({ graceful: true, timeout: 5_000 });
}

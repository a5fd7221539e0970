import { PgBoss } from 'pg-boss';
import { runDuties } from './duties.js';
import type { House } from './house.js';
import type { Slice } from './slice.js';

const QUEUE = 'duties';
/** Two in the morning, Asia/Shanghai. */
const EVERY_NIGHT = '0 2 * * *';
const NEXT_JOB_SECONDS = 0.5;

/** Work that is asked for and done beside requests. What is still to be done stands in the tables, so it may be asked for twice. */
export interface Job {
  /** Name of its queue. */
  readonly name: string;
  run(house: House, slices: readonly Slice[], id: string): Promise<void>;
  /** The ids of what a stopped process has left behind. */
  leftBehind(house: House): Promise<readonly string[]>;
}

/** Asks for jobs. Where this process does not work, such as in a command, whoever works next finds them in the tables. */
export class Jobs {
  #send: ((name: string, id: string) => Promise<void>) | undefined;

  async ask(name: string, id: string): Promise<void> {
    await this.#send?.(name, id);
  }

  worksWith(send: ((name: string, id: string) => Promise<void>) | undefined): void {
    this.#send = send;
  }
}

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
  for (const job of slices.flatMap((slice) => slice.jobs ?? [])) {
    await boss.createQueue(job.name, { retryLimit: 0 });
    await boss.work<{ id: string }>(job.name, { pollingIntervalSeconds: NEXT_JOB_SECONDS }, async ([asked]) => {
      if (asked) await job.run(house, slices, asked.data.id);
    });
    for (const id of await job.leftBehind(house)) await boss.send(job.name, { id });
  }
  house.jobs.worksWith(async (name, id) => void (await boss.send(name, { id })));
  return async () => {
    house.jobs.worksWith(undefined);
    await boss.stop({ graceful: true, timeout: 5_000 });
  };
}

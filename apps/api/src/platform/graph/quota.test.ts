import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SharedCounts } from './quota.js';
import { Quota } from './quota.js';

/** What all processes have counted, by minute and network, with the statements it took. */
class Shared implements SharedCounts {
  readonly counts = new Map<string, number>();
  statements = 0;
  isAway = false;

  async add(windowStart: Date, amounts: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, number>> {
    this.statements += 1;
    if (this.isAway) throw new Error('away');
    const minute = windowStart.toISOString().slice(0, 16);
    return new Map([...amounts].map(([network, amount]) => {
      const count = (this.counts.get(`${minute} ${network}`) ?? 0) + amount;
      this.counts.set(`${minute} ${network}`, count);
      return [network, count];
    }));
  }

  async forget(): Promise<void> {}
}

const NOON = Date.UTC(2024, 10, 14, 12, 0, 10);
let clock = NOON;
let shared: Shared;
let quotas: Quota[] = [];
const process = (limit = 100) => {
  const quota = new Quota(shared, () => clock);
  quotas.push(quota);
  return {
    take: (name: string, points: number): boolean => quota.take({ name, limit }, points),
    share: () => quota.share(),
    fieldsFor: (name: string) => quota.fieldsFor({ name, limit }),
  };
};

beforeEach(() => {
  clock = NOON;
  shared = new Shared();
});
afterEach(async () => {
  await Promise.all(quotas.map((quota) => quota.end()));
  quotas = [];
});

test('what is over the quota is refused and not counted', () => {
  const quota = process();
  expect([quota.take('10.0.0.1', 90), quota.take('10.0.0.1', 11), quota.take('10.0.0.1', 10), quota.take('10.0.0.1', 1)]).toEqual([true, false, true, false]);
  expect(quota.take('10.0.0.2', 100)).toBe(true);
});

test('any number of requests costs one statement when it is shared, and none when there were none', async () => {
  const quota = process(5_000);
  for (let no = 0; no < 1_000; no += 1) quota.take(`10.0.${no % 250}.1`, 3);
  expect(shared.statements).toBe(0);
  await quota.share();
  await quota.share();
  expect(shared.statements).toBe(1);
  expect(shared.counts.get('2024-11-14T12:00 10.0.7.1')).toBe(12);
});

test('two processes have one quota', async () => {
  const [one, other] = [process(), process()];
  one.take('10.0.0.1', 60);
  other.take('10.0.0.1', 30);
  await one.share();
  await other.share();
  expect([other.take('10.0.0.1', 11), other.take('10.0.0.1', 10)]).toEqual([false, true]);
  await other.share();
  // The first learns of it with the next point that it counts itself.
  one.take('10.0.0.1', 0);
  expect(one.take('10.0.0.1', 40)).toBe(true);
  await one.share();
  expect(one.take('10.0.0.1', 1)).toBe(false);
});

test('what a caller uses while counts are shared is not lost', async () => {
  const quota = process();
  quota.take('10.0.0.1', 50);
  const sharing = quota.share();
  quota.take('10.0.0.1', 40);
  await sharing;
  expect(quota.take('10.0.0.1', 11)).toBe(false);
});

test('without the database a process counts on by itself and tells the others later', async () => {
  const quota = process();
  shared.isAway = true;
  quota.take('10.0.0.1', 80);
  await quota.share();
  expect(quota.take('10.0.0.1', 21)).toBe(false);
  shared.isAway = false;
  await quota.share();
  expect(shared.counts.get('2024-11-14T12:00 10.0.0.1')).toBe(80);
});

test('a new minute has a whole quota', () => {
  const quota = process();
  quota.take('10.0.0.1', 100);
  expect(quota.fieldsFor('10.0.0.1')).toEqual({ 'ratelimit-policy': '"cost";q=100;w=60', ratelimit: '"cost";r=0;t=50' });
  clock = NOON + 50_000;
  expect(quota.take('10.0.0.1', 100)).toBe(true);
});

test('two callers have limits of their own', () => {
  const quota = new Quota(shared, () => clock);
  quotas.push(quota);
  expect([quota.take({ name: 'client a', limit: 500 }, 400), quota.take({ name: '10.0.0.1', limit: 100 }, 101)]).toEqual([true, false]);
});

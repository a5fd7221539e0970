import { LRUCache } from 'lru-cache';
import { dayInShanghai } from '../clock.js';
import type { PublicEpoch } from '../public-epoch.js';
import type { PublicCall } from './public-call.js';

/** An answer as it went out. */
export interface KeptAnswer {
  readonly payload: string;
  readonly type: string;
}

/** When an answer was begun: what has changed since is not in it. */
export type Moment = string | null;

const LONGEST_MS = 60_000;
const LARGEST_BYTES = 1_000_000;
const BYTES_OF_A_CHARACTER = 2;

/**
 * Answers of the public graph that are handed out again until anything changes that the public sees. The key holds the
 * epoch and the day, so an answer is never older than the last committed change that this process has seen.
 */
export class KeptAnswers {
  readonly #answers: LRUCache<string, KeptAnswer> | undefined;

  constructor(
    private readonly epoch: PublicEpoch,
    megabytes: number,
  ) {
    if (megabytes === 0) return;
    this.#answers = new LRUCache({
      maxSize: megabytes * 1_000_000,
      maxEntrySize: LARGEST_BYTES,
      sizeCalculation: ({ payload }, key) => (payload.length + key.length) * BYTES_OF_A_CHARACTER,
      ttl: LONGEST_MS,
    });
  }

  now(): Moment {
    const { current } = this.epoch;
    return this.#answers === undefined || current === null ? null : `${current} ${dayInShanghai(new Date())}`;
  }

  find(call: PublicCall, now: Moment): KeptAnswer | undefined {
    return now === null ? undefined : this.#answers?.get(keyOf(call, now));
  }

  /** Keeps what was begun at a moment; of no use where something has changed meanwhile, for then nobody asks for it. */
  keep(call: PublicCall, begun: Moment, answer: KeptAnswer): void {
    if (begun !== null) this.#answers?.set(keyOf(call, begun), answer);
  }
}

function keyOf({ accept, operationName = '', query, variables }: PublicCall, moment: string): string {
  return [moment, accept, operationName, JSON.stringify(variables), query].join('\n');
}

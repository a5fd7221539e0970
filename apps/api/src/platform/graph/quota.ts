import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { bilingual } from './descriptions.js';

const WINDOW_MS = 60_000;
const SHARE_EVERY_MS = 1_000;
/** More callers than these within a minute share one quota, so that memory has an end. */
const MOST_CALLERS = 50_000;
const EVERYONE_ELSE = 'everyone else';

/** Whose quota it is, a network or a connected system, and how many points a minute it has. */
export interface Caller {
  readonly name: string;
  readonly limit: number;
}

/** Where processes add up what callers have used. */
export interface SharedCounts {
  /** Adds by caller; answers, by caller too, with what all processes together have counted. */
  add(windowStart: Date, amounts: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, number>>;
  forget(): Promise<void>;
}

interface Used {
  /** Everything known of: what the processes shared, and what this one has not shared yet. */
  total: number;
  unshared: number;
}

/**
 * How much one caller may ask for within a minute, in points of cost. Requests are judged by what this
 * process knows and cost no statement; once a second the processes share what they counted. So a caller who spreads
 * requests over processes gets at most what each of them answers within that second more.
 */
export class Quota {
  #window = 0;
  #used = new Map<string, Used>();
  #sharing: Promise<void> = Promise.resolve();
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly shared: SharedCounts,
    private readonly now: () => number = () => Date.now(),
  ) {
    this.#timer = setInterval(() => void this.share(), SHARE_EVERY_MS).unref();
  }

  /** Takes points from the quota of a caller; false, and nothing taken, where they are not left. */
  take({ name, limit }: Caller, points: number): boolean {
    const used = this.#usedBy(name);
    if (used.total + points > limit) return false;
    used.total += points;
    used.unshared += points;
    return true;
  }

  /** Whether so many points are left; takes none. */
  has({ name, limit }: Caller, points: number): boolean {
    return this.#usedBy(name).total + points <= limit;
  }

  /** The two fields of draft-ietf-httpapi-ratelimit-headers; `r` is what is left, in points. */
  fieldsFor({ name, limit }: Caller): Record<'ratelimit' | 'ratelimit-policy', string> {
    const left = Math.max(0, limit - this.#usedBy(name).total);
    return {
      'ratelimit-policy': `"cost";q=${limit};w=${WINDOW_MS / 1_000}`,
      ratelimit: `"cost";r=${left};t=${this.secondsLeft()}`,
    };
  }

  /** Until every quota is whole again. */
  secondsLeft(): number {
    return Math.max(1, Math.ceil((WINDOW_MS - (this.now() % WINDOW_MS)) / 1_000));
  }

  /** Tells the other processes what was used here, and learns what was used there. */
  share(): Promise<void> {
    this.#sharing = this.#sharing.then(() => this.#shareOnce());
    return this.#sharing;
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.share();
  }

  #usedBy(name: string): Used {
    this.#turnWindow();
    const known = this.#used.get(name);
    if (known) return known;
    if (this.#used.size >= MOST_CALLERS && name !== EVERYONE_ELSE) return this.#usedBy(EVERYONE_ELSE);
    const fresh = { total: 0, unshared: 0 };
    this.#used.set(name, fresh);
    return fresh;
  }

  /** What the last second of a minute did not share is dropped: nobody asks for it any more. */
  #turnWindow(): void {
    const window = Math.floor(this.now() / WINDOW_MS);
    if (window === this.#window) return;
    this.#window = window;
    this.#used = new Map();
    // A failure costs nothing: the next minute forgets as well.
    void this.shared.forget().catch(() => undefined);
  }

  async #shareOnce(): Promise<void> {
    const used = this.#used;
    const amounts = new Map([...used].flatMap(([name, { unshared }]): [string, number][] => (unshared > 0 ? [[name, unshared]] : [])));
    if (amounts.size === 0) return;
    for (const name of amounts.keys()) (used.get(name) as Used).unshared = 0;
    try {
      for (const [name, count] of await this.shared.add(new Date(this.#window * WINDOW_MS), amounts)) {
        const entry = used.get(name);
        if (entry) entry.total = count + entry.unshared;
      }
    } catch {
      // The database is away: this process goes on by itself and tells the others later.
      for (const [name, amount] of amounts) (used.get(name) as Used).unshared += amount;
    }
  }
}

const MESSAGE = bilingual('请求过于频繁,请稍后再试。', 'Too many requests; please try again later.');

export const OVER_QUOTA = { status: 429, code: 'RATE_LIMITED', message: MESSAGE } as const;

/** The same refusal where a graph has been asked already and words it. */
export function overQuota(secondsLeft: number): GraphQLError {
  const headers = new HeaderMap([['retry-after', String(secondsLeft)]]);
  return new GraphQLError(MESSAGE, { extensions: { code: OVER_QUOTA.code, http: { status: OVER_QUOTA.status, headers } } });
}

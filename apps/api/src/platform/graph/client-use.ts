import { uuidv7 } from 'uuidv7';
import { dayInShanghai } from '../clock.js';
import type { House } from '../house.js';
import type { ConnectedClient } from './connected-client.js';

const WRITE_EVERY_MS = 5_000;
const LONGEST_NAME = 100;

// Two processes that add to the same rows take them in the same order, so neither waits for the other in a circle.
const ADD = `
insert into api_client_use (id, district_code, api_client_id, used_on, operation, requests, points)
select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::date[], $5::text[], $6::int[], $7::int[]) order by 3, 4, 5
on conflict (api_client_id, used_on, operation) do update set requests = api_client_use.requests + excluded.requests,
  points = api_client_use.points + excluded.points, updated_at = now()`;

interface Use {
  readonly client: ConnectedClient;
  readonly day: string;
  readonly operation: string;
  requests: number;
  points: number;
}

/** Counts what connected systems ask for and adds it to their days every few seconds; a killed process loses no more. */
export class ClientUse {
  #uses = new Map<string, Use>();
  readonly #timer: NodeJS.Timeout;

  constructor(private readonly house: House) {
    this.#timer = setInterval(() => void this.write().catch(() => undefined), WRITE_EVERY_MS).unref();
  }

  note(client: ConnectedClient, named: string | undefined, points: number): void {
    this.#add({ client, day: dayInShanghai(new Date()), operation: (named ?? '—').slice(0, LONGEST_NAME), requests: 1, points });
  }

  async write(): Promise<void> {
    const uses = [...this.#uses.values()];
    if (uses.length === 0) return;
    this.#uses = new Map();
    try {
      await this.#write(uses);
    } catch (error) {
      // The database is away: what was counted waits for the next time.
      for (const use of uses) this.#add(use);
      throw error;
    }
  }

  #add(more: Use): void {
    const key = [more.client.id, more.day, more.operation].join(' ');
    const known = this.#uses.get(key);
    if (!known) return void this.#uses.set(key, { ...more });
    known.requests += more.requests;
    known.points += more.points;
  }

  async #write(uses: readonly Use[]): Promise<void> {
    await this.house.database.pool.query(ADD, [
      uses.map(() => uuidv7()),
      uses.map(({ client }) => client.districtCode),
      uses.map(({ client }) => client.id),
      uses.map(({ day }) => day),
      uses.map(({ operation }) => operation),
      uses.map(({ requests }) => requests),
      uses.map(({ points }) => points),
    ]);
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.write().catch(() => undefined);
  }
}

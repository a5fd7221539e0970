import pg from 'pg';

/** Told by the triggers on every table that a published view reads; see published-views.ts. */
export const PUBLIC_CHANNEL = 'doorstep_public';

const RETRY_MS = 1_000;

/**
 * A number that rises whenever something that the public sees has changed, in this process or in another one. What was
 * read under a number may be handed out again as long as it is the current one. It is null while this process cannot
 * hear the others.
 */
export class PublicEpoch {
  #value = 0;
  #isListening = false;
  #isEnded = false;
  #client: pg.Client | undefined;
  #retry: NodeJS.Timeout | undefined;

  get current(): number | null {
    return this.#isListening ? this.#value : null;
  }

  /** This process has just committed something. */
  moveOn(): void {
    this.#value += 1;
  }

  /** Listens until it is ended; a lost connection is made anew. */
  async listen(ownerUrl: string): Promise<void> {
    const client = new pg.Client({ connectionString: ownerUrl, application_name: 'doorstep epoch', keepAlive: true });
    this.#client = client;
    const lose = (): void => {
      if (this.#client !== client) return;
      this.#isListening = false;
      this.#client = undefined;
      if (!this.#isEnded) this.#retry = setTimeout(() => void this.listen(ownerUrl), RETRY_MS).unref();
    };
    client.on('error', lose).on('end', lose).on('notification', () => this.moveOn());
    try {
      await client.connect();
      await client.query(`listen ${PUBLIC_CHANNEL}`);
      this.moveOn();
      this.#isListening = this.#client === client;
    } catch {
      lose();
      await client.end().catch(() => undefined);
    }
  }

  async end(): Promise<void> {
    this.#isEnded = true;
    this.#isListening = false;
    clearTimeout(this.#retry);
    await this.#client?.end().catch(() => undefined);
  }
}

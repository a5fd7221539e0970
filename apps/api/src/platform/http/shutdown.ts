import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const MOST_MS = 10_000;
/** How long an idle connection may still bring a request that was under way when we stopped listening. */
const GRACE_MS = 300;

/** Follows the requests of a server so that it can end without cutting one. */
export class Drain {
  #running = 0;
  #lastEnd = 0;
  #isEnding = false;

  constructor(private readonly server: Server) {
    server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
      this.#running += 1;
      if (this.#isEnding) response.setHeader('connection', 'close');
      response.once('close', () => {
        this.#running -= 1;
        this.#lastEnd = Date.now();
      });
    });
  }

  /** Stops listening, answers what was taken, then closes what is left; true if nothing was cut. */
  async end(app: FastifyInstance): Promise<boolean> {
    this.#isEnding = true;
    await new Promise(setImmediate);
    // Only the listening socket: http.Server.close would also close connections on which a request is arriving.
    NetServer.prototype.close.call(this.server);
    const deadline = Date.now() + MOST_MS;
    this.#lastEnd = Date.now();
    while (Date.now() < deadline && (this.#running > 0 || Date.now() - this.#lastEnd < GRACE_MS)) await pause(20);
    const isClean = this.#running === 0;
    this.server.closeAllConnections();
    await app.close();
    return isClean;
  }
}

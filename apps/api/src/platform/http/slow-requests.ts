import type { FastifyInstance } from 'fastify';

const REQUEST_MS = 30_000;

/** A request is whole within this time or it is given up. A file may take longer; its route watches the line itself. */
export function giveUpSlowRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { raw } = request;
    if (raw.method !== 'GET' && !request.url.startsWith('/uploads/')) {
      const timer = setTimeout(() => {
        if (!raw.complete) raw.destroy();
      }, REQUEST_MS).unref();
      raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
}

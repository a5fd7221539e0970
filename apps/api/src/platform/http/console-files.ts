import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import serveStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerNotFound } from './error-answer.js';

const built = fileURLToPath(new URL('../../../../admin/dist', import.meta.url));
/** Addresses of the server itself; an unknown one below them is not a page of the console. */
const OWN_PATHS = /^\/(graphql|admin\/|healthz|readyz|feeds|open-data|open311|files|assets\/)/;

/** Serves the built console: hashed files for ever, the page itself always anew, also for the console's own addresses. */
export async function serveConsole(app: FastifyInstance): Promise<void> {
  if (!existsSync(`${built}/index.html`)) {
    app.setNotFoundHandler(answerNotFound);
    return;
  }
  await app.register(serveStatic, {
    root: built,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    if (!isPage(request)) return answerNotFound(request, reply);
    return reply.sendFile('index.html');
  });
}

function isPage(request: FastifyRequest): boolean {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const wantsPage = request.headers.accept?.includes('text/html') ?? false;
  return isRead && wantsPage && !OWN_PATHS.test(request.url);
}

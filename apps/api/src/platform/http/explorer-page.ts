import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import serveStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const built = fileURLToPath(new URL('../../../../explorer/dist', import.meta.url));
const PREFIX = '/graphql/explorer/';

/**
 * Serves the files of the explorer, and returns what shows its page to a browser that opens the address of the
 * public graph. Everything comes from this server: the page works on a closed network.
 */
export async function serveExplorer(app: FastifyInstance): Promise<(request: FastifyRequest, reply: FastifyReply) => Promise<void>> {
  if (!existsSync(`${built}/index.html`)) return async () => undefined;
  const page = readFileSync(`${built}/index.html`, 'utf8');
  await app.register(serveStatic, {
    root: `${built}/assets`,
    prefix: `${PREFIX}assets/`,
    decorateReply: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply) => void reply.header('cache-control', 'public, max-age=31536000, immutable'),
  });
  return async (request, reply) => {
    if (!wantsPage(request)) return;
    await reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').header('vary', 'Accept').send(page);
  };
}

/** A browser that was sent here, not a client that asks the graph. */
function wantsPage({ method, headers, query }: FastifyRequest): boolean {
  const asked = query as Readonly<Record<string, unknown>>;
  return method === 'GET' && (headers.accept?.includes('text/html') ?? false) && asked['query'] === undefined && asked['documentId'] === undefined;
}

import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import fastify from 'fastify';
import helmet from 'helmet';
import type { Config } from '../config.js';
import type { House } from '../house.js';
import type { Slice } from '../slice.js';
import { serveConsole } from './console-files.js';
import { serveGraphs } from '../graph/serve-graphs.js';
import { answerError } from './error-answer.js';
import { addHealth } from './health.js';
import { securityHeaders } from './security-headers.js';
import { giveUpSlowRequests } from './slow-requests.js';

const BODY_BYTES = 64 * 1024;
/** As long as a video takes over a slow line; everything else is given up much earlier. */
const UPLOAD_MS = 15 * 60_000;
/** Beyond these the process answers 503 at once instead of answering everybody late. */
const pressure = { maxEventLoopDelay: 1_000, maxHeapUsedBytes: 1_500_000_000, retryAfter: 5 };

/** The HTTP side of the process: health, the slices' routes, the console. `limits` of 0 are none. */
export async function buildApp(house: House, slices: readonly Slice[], limits = pressure): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    bodyLimit: BODY_BYTES,
    // A taken request is answered also while the process ends; see shutdown.ts.
    return503OnClosing: false,
    requestTimeout: UPLOAD_MS,
    trustProxy: trusted(house.config.trustProxy),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    logger: { level: 'warn', file: logFile(house.config.dataFolder) },
    frameworkErrors: answerError,
  });
  app.setErrorHandler(answerError);
  giveUpSlowRequests(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  // Made once: the plug-in for Fastify makes it anew for every request.
  const protect = helmet(securityHeaders(house.config));
  app.addHook('onRequest', (request, reply, done) => protect(request.raw, reply.raw, () => done()));
  await addHealth(app, house);
  await app.register(async (scope) => {
    await scope.register(underPressure, limits);
    await serveGraphs(scope, house, slices);
    for (const slice of slices) await slice.routes?.(scope, house);
  });
  await serveConsole(app);
  return app;
}

/** A number counts hops from this process outwards. */
function trusted(proxies: Config['trustProxy']): string[] | false | ((address: string, hop: number) => boolean) {
  return typeof proxies === 'number' ? (_address, hop) => hop < proxies : proxies;
}

function logFile(dataFolder: string): string {
  const folder = join(dataFolder, 'log');
  mkdirSync(folder, { recursive: true });
  return join(folder, 'doorstep.log');
}

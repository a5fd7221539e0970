import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import { Drain } from './shutdown.js';

async function server() {
  const app = fastify({ return503OnClosing: false });
  let taken = 0;
  app.get('/', async () => {
    taken += 1;
    await pause(50 + (taken % 7) * 60);
    return { answered: true };
  });
  const drain = new Drain(app.server);
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, drain, port: (app.server.address() as AddressInfo).port, taken: () => taken };
}

/** A request without an answer, and whether it went out on a connection that had served before. */
class NotSent extends Error {
  constructor(
    readonly code: string | undefined,
    readonly isReused: boolean,
  ) {
    super(code);
  }
}

function get(port: number, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, agent }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve(body));
      response.on('error', reject);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => reject(new NotSent(error.code, sent.reusedSocket)));
    sent.end();
  });
}

test('every request that was taken before or while the server ends is answered', async () => {
  const { app, drain, port, taken } = await server();
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  let answered = 0;
  let isRefused = false;
  const client = async (): Promise<void> => {
    while (!isRefused) {
      try {
        expect(await get(port, agent)).toBe('{"answered":true}');
        answered += 1;
      } catch (error) {
        // Only a new connection may be refused, or reset while the system still queued it.
        expect(error).toMatchObject({ isReused: false, code: expect.stringMatching(/^ECONN(REFUSED|RESET)$/) });
        isRefused = true;
      }
    }
  };
  const clients = Array.from({ length: 20 }, client);
  await expect.poll(() => answered, { timeout: 20_000 }).toBeGreaterThan(20);
  expect(await drain.end(app)).toBe(true);
  await Promise.all(clients);
  expect(answered).toBe(taken());
});

test('an idle connection does not hold up the end', async () => {
  const { app, drain, port } = await server();
  const agent = new Agent({ keepAlive: true });
  await get(port, agent);
  const begun = Date.now();
  expect(await drain.end(app)).toBe(true);
  expect(Date.now() - begun).toBeLessThan(2_000);
});

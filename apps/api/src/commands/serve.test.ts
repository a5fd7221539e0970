import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

/** The built program: what `npm start` runs. */
const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

let folder: string;
const running = new Set<Run>();
beforeAll(async () => {
  if (!existsSync(program)) throw new Error('Build first: npx turbo run build.');
  folder = await mkdtemp(join(tmpdir(), 'doorstep-serve-'));
});
afterEach(async () => {
  for (const run of running) await run.end('SIGTERM');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** One process of the program and what it said. */
class Run {
  output = '';
  readonly #ended: Promise<unknown>;

  constructor(readonly child: ChildProcess) {
    running.add(this);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.#ended = once(child, 'exit').then(() => running.delete(this));
  }

  async exitCode(): Promise<number | null> {
    await this.#ended;
    return this.child.exitCode;
  }

  end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.exitCode();
  }

  /** The address that the program printed. */
  async address(): Promise<string> {
    for (;;) {
      const found = /Console +(http:\S+)/.exec(this.output)?.[1];
      if (found) return found;
      if (this.child.exitCode !== null) throw new Error(this.output);
      await pause(20);
    }
  }
}

function start(env: NodeJS.ProcessEnv = {}, args = ['serve']): Run {
  const clean = { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', DOORSTEP_DATA: folder, DOORSTEP_DEMO: '0' };
  return new Run(spawn(process.execPath, [program, ...args], { env: { ...clean, ...env }, stdio: ['ignore', 'pipe', 'pipe'] }));
}

async function serverPid(): Promise<number> {
  const text = await readFile(join(folder, 'database', 'cluster', 'postmaster.pid'), 'utf8');
  return Number(text.split('\n')[0]);
}

test('one folder, one program: start, refuse a second, survive a kill, stop in order', { timeout: 120_000 }, async () => {
  const first = start();
  const address = await first.address();
  expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ ok: true });
  expect(await (await fetch(`${address}/readyz`)).json()).toMatchObject({ ready: true });
  expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);

  const second = start();
  expect(await second.exitCode()).toBe(1);
  expect(second.output).toContain(`kill ${first.child.pid}`);

  const made = start({}, ['district', 'create', '370199', '测试区']);
  expect(await made.exitCode()).toBe(0);
  expect(made.output).toMatch(/\/setup\?token=[\w-]{40,}/);

  const orphan = await serverPid();
  await first.end('SIGKILL');
  const third = start();
  const answer = await fetch(`${await third.address()}/readyz`);
  expect(await answer.json()).toMatchObject({ ready: true });
  expect(await serverPid()).toBe(orphan);

  expect(await third.end('SIGTERM')).toBe(0);
  await expect(serverPid()).rejects.toThrow('ENOENT');
  expect(existsSync(join(folder, 'doorstep.pid'))).toBe(false);
});

test('a taken port, an unknown variable and an unreachable database are explained in both languages', { timeout: 120_000 }, async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const runs = {
    端口: start({ PORT: String(port) }),
    环境变量: start({ DOORSTEP_PROT: '1' }),
    连不上数据库: start({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing', DOORSTEP_DATA: join(folder, 'other') }),
  };
  for (const [words, run] of Object.entries(runs)) {
    expect(await run.exitCode(), run.output).toBe(1);
    expect(run.output).toContain(words);
    expect(run.output).toContain('What to do');
    expect(run.output).not.toContain('    at ');
  }
  taken.close();
});

test('another master secret is refused: it could not open the personal data', { timeout: 120_000 }, async () => {
  const run = start({ DOORSTEP_SECRET: 'another secret that is long enough to be taken' });
  expect(await run.exitCode()).toBe(1);
  expect(run.output).toContain('主密钥');
});

test('a database that was killed while it was made is made anew', { timeout: 120_000 }, async () => {
  for (const delay of [500, 900]) {
    const place = join(folder, `killed-${delay}`);
    const killed = start({ DOORSTEP_DATA: place });
    await pause(delay);
    await killed.end('SIGKILL');
    const again = start({ DOORSTEP_DATA: place });
    await again.address();
    expect(await again.end('SIGINT')).toBe(0);
  }
});

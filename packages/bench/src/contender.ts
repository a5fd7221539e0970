import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { onServerCore } from './pinning.ts';

const START_MS = 300_000;
const STOP_MS = 15_000;

/** A server of one contender, in a process of its own on the server's core. */
export interface ServerProcess {
  readonly address: string;
  /** Memory that the process holds now, in MiB; undefined where the system does not tell. */
  memory(): Promise<number | undefined>;
  stop(): Promise<void>;
}

export interface Start {
  readonly server: ServerProcess;
  /** From the start of the process to its first correct answer, in milliseconds. */
  readonly coldStartMs: number;
}

/**
 * Starts a program that listens on PORT and waits until `isAnswered` holds for its address.
 * @throws Error when it ends or takes longer than five minutes
 */
export async function startServer(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  isAnswered: (address: string) => Promise<boolean>,
): Promise<Start> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const [program = process.execPath, ...words] = [...onServerCore, process.execPath, ...args];
  const begun = performance.now();
  const child = spawn(program, words, { env: { ...environment, PORT: String(port), HOST: '127.0.0.1' }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-4_000)));
  while (!(await isAnswered(address).catch(() => false))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${args.join(' ')} ended:\n${said}`);
    if (performance.now() - begun > START_MS) {
      await stop(child);
      throw new Error(`${args.join(' ')} gave no correct answer in time:\n${said}`);
    }
    await pause(3);
  }
  const server = { address, memory: () => memoryOf(child.pid ?? 0), stop: () => stop(child) };
  return { server, coldStartMs: performance.now() - begun };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}

async function memoryOf(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

import { spawn } from 'node:child_process';
import { environment, home } from './home.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PARENT_CHECK_MS = 500;
const NOTICED_MS = 1500;
const ERASE_LINE = '\r\u001B[2K';

/**
 * Runs a program in the project's folder, hands every signal on and waits for its end. Returns the exit code.
 * `channel` opens a pipe to the program that closes when this process is killed, so that it can end in order.
 */
export async function run(program, args, { env = {}, channel = false } = {}) {
  const child = spawn(program, args, {
    cwd: home,
    env: environment(env),
    shell: program.endsWith('.cmd'),
    stdio: ['inherit', 'inherit', 'inherit', ...(channel ? ['ipc'] : [])],
  });
  const forward = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, forward);
  const watch = channel ? endWithParent(() => child.kill('SIGTERM')) : undefined;
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
    });
  } finally {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, forward);
  }
}

/** npm may be killed without a word to us; a server that nobody started any more would keep the port. */
function endWithParent(end) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, PARENT_CHECK_MS);
  return watch.unref();
}

/** Runs a program and keeps its words; they are shown only when it fails. */
export async function runQuietly(program, args, { env = {}, label } = {}) {
  const child = spawn(program, args, { cwd: home, env: environment(env), shell: program.endsWith('.cmd'), stdio: ['ignore', 'pipe', 'pipe'] });
  const words = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => words.push(chunk));
  const forward = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, forward);
  const stopClock = label ? clock(label) : () => undefined;
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (end) => resolve(end ?? 1));
    });
    return { code, output: Buffer.concat(words).toString('utf8') };
  } finally {
    stopClock();
    for (const signal of SIGNALS) process.off(signal, forward);
  }
}

const running = new Map();
let ticker;

/** Shows the label once the work takes long enough to be noticed; a terminal shows all that runs, with its seconds. */
function clock(label) {
  const { isTTY } = process.stdout;
  const timer = setTimeout(() => {
    if (!isTTY) return process.stdout.write(`${label}\n`);
    running.set(label, Date.now() - NOTICED_MS);
    ticker ??= setInterval(showRunning, 1000).unref();
    return showRunning();
  }, NOTICED_MS);
  return () => {
    clearTimeout(timer);
    if (!running.delete(label)) return;
    process.stdout.write(ERASE_LINE);
    if (running.size > 0) return;
    clearInterval(ticker);
    ticker = undefined;
  };
}

function showRunning() {
  const labels = [...running].map(([label, begun]) => `${label} ${Math.round((Date.now() - begun) / 1000)} s`);
  process.stdout.write(`${ERASE_LINE}${labels.join('  |  ')}`);
}

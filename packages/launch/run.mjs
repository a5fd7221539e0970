import { spawn } from 'node:child_process';
import { environment, home } from './home.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PARENT_CHECK_MS = 500;
const NOTICED_MS = 1500;

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

/** Shows the label once the work takes long enough to be noticed, and the seconds where the output is a terminal. */
function clock(label) {
  const begun = Date.now();
  const { isTTY } = process.stdout;
  const show = () => process.stdout.write(isTTY ? `\r${label} ${Math.round((Date.now() - begun) / 1000)} s` : `${label}\n`);
  let timer = setTimeout(() => {
    show();
    if (isTTY) timer = setInterval(show, 1000);
  }, NOTICED_MS);
  return () => {
    clearTimeout(timer);
    if (isTTY && Date.now() - begun >= NOTICED_MS) process.stdout.write('\n');
  };
}

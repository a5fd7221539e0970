import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const home = fileURLToPath(new URL('../..', import.meta.url));

/** The pinned Node that came with the installation; whatever started us may be older. */
export const pinnedNode = join(home, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** A program that came with the installation. */
export function installed(name) {
  return join(home, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

/** The environment in which everything runs: the pinned Node first, and nothing reported to anybody. */
export function environment(extra = {}) {
  const path = [join(home, 'node_modules', 'node', 'bin'), join(home, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', ...extra };
}

import { build } from './build.mjs';
import { pinnedNode } from './home.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';
import { Refusal } from './say.mjs';

const MAIN = 'apps/api/dist/main.js';

/** Runs a command of the server program after what it needs is installed and built. */
const program = (name) => async (args) => {
  await install();
  await build();
  return run(pinnedNode, ['--enable-source-maps', MAIN, name, ...args], { channel: true });
};

const commands = {
  start: program('serve'),
};

const [name, ...args] = process.argv.slice(2);
try {
  const command = commands[name];
  if (!command) throw new Error(`No command ${name}; known: ${Object.keys(commands).join(', ')}`);
  process.exitCode = await command(args);
} catch (error) {
  process.stderr.write(`\n${error instanceof Refusal ? error.message : error.stack}\n`);
  process.exitCode = 1;
}

import { build } from './build.mjs';
import { pinnedNode } from './home.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';
import { Refusal } from './say.mjs';
import { test } from './tests.mjs';

const MAIN = 'apps/api/dist/main.js';

/** Runs a command of the server program after what it needs is installed and built. */
const program = (command) => async (args) => {
  await install();
  await build();
  return run(pinnedNode, ['--enable-source-maps', MAIN, command, ...args], { channel: true });
};

/** Measures against named peers; the server is built, the measuring program is run as it stands. */
const bench = async (args) => {
  await install();
  await build();
  return run(pinnedNode, ['packages/bench/src/bench.ts', ...args]);
};

const commands = {
  start: program('serve'),
  test: (args) => test(args, { browser: true }),
  check: (args) => test(args, { browser: false }),
  backup: program('backup'),
  restore: program('restore'),
  district: program('district'),
  figures: program('figures'),
  bench,
  data: program('data'),
  'demo:reset': program('demo-reset'),
  'demo:day': program('demo-day'),
  'audit:verify': program('audit-verify'),
  'import-divisions': program('import-divisions'),
};

const [name, ...args] = process.argv.slice(2);
try {
  const command = commands[name];
  if (!command) {
    throw new Refusal(
      { what: `没有命令 ${name}。`, why: '可能写错了。', remedy: `可用的有：${Object.keys(commands).join('、')}。` },
      { what: `There is no command ${name}.`, why: 'It may be misspelt.', remedy: `Use one of: ${Object.keys(commands).join(', ')}.` },
    );
  }
  process.exitCode = await command(args);
} catch (error) {
  process.stderr.write(`\n${error instanceof Refusal ? error.message : error.stack}\n`);
  process.exitCode = 1;
}

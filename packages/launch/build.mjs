import { installed } from './home.mjs';
import { runQuietly } from './run.mjs';
import { Refusal } from './say.mjs';

/** Builds what has changed since the last build. */
export async function build() {
  const { code, output } = await runQuietly(installed('turbo'), ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'], {
    label: '构建  Building',
  });
  if (code === 0) return;
  process.stderr.write(output);
  throw new Refusal(
    { what: '构建失败。', why: '上面是编译程序的输出。', remedy: '请还原改动过的源文件；未改动时请附上输出报告问题。' },
    { what: 'The build failed.', why: 'Above is what the compiler says.', remedy: 'Undo your changes to the sources; if there are none, please report it with this output.' },
  );
}

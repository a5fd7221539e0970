import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findChromium, howToInstallChromium } from './chromium.mjs';
import { home, installed } from './home.mjs';
import { install } from './install.mjs';
import { runQuietly } from './run.mjs';
import { say } from './say.mjs';
import { countReport, lastLine, sum } from './test-counts.mjs';

const WITH_BROWSER_TESTS = [join('apps', 'admin'), join('apps', 'api')];
const LONGEST = join('apps', 'api');

/** Lint, types and import boundaries; each counts as one. */
const checks = [
  { label: '代码检查  Lint', program: 'oxlint', args: ['--type-aware', '--quiet'] },
  { label: '类型  Types', program: 'turbo', args: ['run', 'types', '--output-logs=errors-only'] },
  { label: '导入边界  Import boundaries', program: 'depcruise', args: ['--config', '.dependency-cruiser.cjs', 'apps', 'packages'] },
];

/** Runs every test; `filters` are parts of file names, and then only these tests run. Returns the exit code. */
export async function test(filters, { browser }) {
  await install();
  const counts = [];
  try {
    await build();
    const work = [
      ...testedFolders().map((folder) => () => runTests(folder, [...filters, '--project=!browser'], `测试  Tests: ${folder}`)),
      ...(filters.length === 0 ? checks.map((check) => () => runCheck(check)) : []),
    ];
    counts.push(...(await inTwoLanes(work)));
    // Alone: a page that has to wait for the processor looks like one that hangs.
    if (browser) counts.push(await runBrowserTests(filters));
  } catch (error) {
    process.stderr.write(`\n${error.message}\n`);
    counts.push({ passed: 0, failed: 1, skipped: 0 });
  }
  const total = sum(counts);
  process.stdout.write(`\n${lastLine(total)}\n`);
  return total.failed === 0 ? 0 : 1;
}

/** Two at a time, so that one that waits or uses one core leaves no core idle. */
async function inTwoLanes(work) {
  const waiting = [...work];
  const lane = async () => {
    const results = [];
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await next());
    return results;
  };
  return (await Promise.all([lane(), lane()])).flat();
}

async function runCheck({ label, program, args }) {
  const { code, output } = await runQuietly(installed(program), args, { label });
  if (code !== 0) process.stdout.write(`${output}\n`);
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${label}\n`);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** Packages with tests of their own: a vitest configuration, or a test script. The one that takes longest comes first. */
function testedFolders() {
  const found = ['packages', 'apps'].flatMap((parent) => readdirSync(join(home, parent)).map((name) => join(parent, name)));
  const folders = [LONGEST, ...found.filter((folder) => folder !== LONGEST)];
  return folders.filter((folder) => {
    const manifest = join(home, folder, 'package.json');
    if (!existsSync(manifest)) return false;
    const isConfigured = ['ts', 'mjs'].some((ending) => existsSync(join(home, folder, `vitest.config.${ending}`)));
    return isConfigured || JSON.parse(readFileSync(manifest, 'utf8')).scripts?.test !== undefined;
  });
}

async function runTests(folder, args, label, env = {}) {
  const reports = mkdtempSync(join(tmpdir(), 'doorstep-report-'));
  const report = join(reports, 'report.json');
  try {
    const { code, output } = await runQuietly(
      installed('vitest'),
      ['run', '--root', folder, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
      { label, env: { FORCE_COLOR: '0', ...env } },
    );
    const counted = existsSync(report) ? countReport(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
    // A run can fail beside its tests: in the set-up, or by an error nobody caught.
    if (code !== 0 && counted.failed === 0) counted.failed = 1;
    if (counted.failed > 0) process.stdout.write(`${output}\n`);
    process.stdout.write(`${counted.failed === 0 ? '✓' : '✗'} ${label}  ${lastLine(counted)}\n`);
    return counted;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

async function runBrowserTests(filters) {
  const chromium = findChromium();
  const counts = [];
  for (const folder of WITH_BROWSER_TESTS) {
    const files = readdirSync(join(home, folder, 'browser')).filter((name) => name.endsWith('.browser.ts'));
    if (chromium) counts.push(await runTests(folder, [...filters, '--project=browser'], `浏览器测试  Browser tests: ${folder}`, { CHROMIUM_PATH: chromium }));
    else counts.push({ passed: 0, failed: 0, skipped: files.length });
  }
  if (!chromium) say(...howToInstallChromium);
  return sum(counts);
}

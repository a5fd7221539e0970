import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home, pinnedNode } from './home.mjs';
import { runQuietly } from './run.mjs';
import { Refusal } from './say.mjs';

const PNPM = 'pnpm@12.21.0';
const stamp = join(home, 'node_modules', '.doorstep-install');

/** Installs what the lock file names, unless this was done for this very lock file before; then nothing is asked of the network. */
export async function install() {
  const wanted = fingerprint();
  if (isDone(wanted)) return;
  const { code, output } = await runQuietly(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['-y', PNPM, 'install', '--frozen-lockfile', '--prefer-offline'], {
    env: { CI: '1' },
    label: '安装依赖（首次约一分钟）  Installing (about a minute the first time)',
  });
  if (code !== 0 || !existsSync(pinnedNode)) throw failed(output);
  writeFileSync(stamp, wanted);
}

function isDone(wanted) {
  return existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/** Changes with the lock file, the manifests and the platform. */
function fingerprint() {
  const hash = createHash('sha256').update(`${PNPM} ${process.platform} ${process.arch}`);
  for (const path of manifests()) hash.update(path).update(readFileSync(join(home, path)));
  return hash.digest('hex');
}

function manifests() {
  const inside = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(home, folder)).map((name) => join(folder, name, 'package.json')),
  );
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...inside.sort()].filter((path) => existsSync(join(home, path)));
}

function failed(output) {
  process.stderr.write(`${output.split('\n').slice(-40).join('\n')}\n`);
  return new Refusal(
    { what: '依赖没有装上。', why: '上面是安装程序（pnpm）的最后几行。', remedy: '检查网络或 npm 镜像（npm config get registry），再执行一次；已下载的部分不会重来。' },
    { what: 'The installation failed.', why: 'Above are the last lines of the installer (pnpm).', remedy: 'Check the network or the npm mirror (npm config get registry) and try again; what was fetched is kept.' },
  );
}

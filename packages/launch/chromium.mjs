import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A browser of the Chromium family that is installed here; CHROMIUM_PATH names another one. The shell without windows
 * comes first: it spends half the processor time, for it draws no frame of its own around the page.
 */
export function findChromium(env = process.env) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, `${name}${suffix}`)));
  return [env.CHROMIUM_PATH, ...onPath, ...PLACES].find((path) => path && existsSync(path)) ?? null;
}

export const howToInstallChromium = [
  '浏览器测试跳过：没有找到 Chromium。请安装（Debian/Ubuntu：sudo apt-get install chromium；macOS：brew install --cask chromium），或用 CHROMIUM_PATH=/路径 指明。',
  'Browser tests skipped: no Chromium found. Install it (Debian/Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium) or name it with CHROMIUM_PATH=/path.',
];

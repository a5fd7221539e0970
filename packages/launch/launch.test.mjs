import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findChromium } from './chromium.mjs';
import { countReport, lastLine, sum } from './test-counts.mjs';

const launch = fileURLToPath(new URL('launch.mjs', import.meta.url));

test('a command that does not exist is answered with those that do', () => {
  const { status, stderr } = spawnSync(process.execPath, [launch, 'serve-coffee'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('serve-coffee');
  expect(stderr).toContain('start');
  expect(stderr).not.toContain('    at ');
});

test('a test file that could not be read counts as a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(countReport(report)).toEqual({ passed: 3, failed: 2, skipped: 1 });
});

test('the last line names skipped tests only where there are some', () => {
  const checks = { passed: 3, failed: 0, skipped: 0 };
  expect(lastLine(sum([checks, checks]))).toBe('6 passed, 0 failed');
  expect(lastLine(sum([checks, { passed: 0, failed: 0, skipped: 4 }]))).toBe('3 passed, 0 failed, 4 skipped');
});

test('no Chromium is found where there is none', () => {
  expect(findChromium({ PATH: '/nowhere' })).toBeNull();
  expect(findChromium({ PATH: '', CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

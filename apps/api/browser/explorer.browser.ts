import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDistrict } from '../src/platform/testing/test-district.js';
import { TestHouse } from '../src/platform/testing/test-house.js';

let house: TestHouse;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  house = await TestHouse.open();
  await testDistrict(house, '990101');
  origin = await house.app.listen({ host: '127.0.0.1', port: 0 });
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

interface Seen {
  readonly page: Page;
  /** What was asked of other servers. */
  readonly outside: string[];
  /** What the page complained of: refused by its own policy, missing files, exceptions. */
  readonly complaints: string[];
}

async function opened(): Promise<Seen> {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(blob|data):/.test(request.url())) outside.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${origin}/graphql`);
  await page.getByText('开放接口').first().waitFor();
  return { page, outside, complaints };
}

/** Runs what stands in the editor and returns the answer. */
async function run(page: Page, name: string): Promise<unknown> {
  await page.locator('.graphiql-query-editor .view-lines').filter({ hasText: name }).waitFor();
  const [answer] = await Promise.all([
    page.waitForResponse((response) => (response.request().postData() ?? '').includes(name)),
    page.getByRole('button', { name: /Execute query/ }).click(),
  ]);
  return answer.json();
}

test('a browser that opens the public graph gets the explorer, and nothing leaves this server', async () => {
  const { page, outside, complaints } = await opened();
  await page.getByRole('tab').nth(3).waitFor();
  expect(await run(page, 'ProjectsOfYear')).toHaveProperty('data.projects.totalCount');
  await page.locator('.graphiql-response .view-lines').filter({ hasText: 'totalCount' }).waitFor();
  await page.getByRole('button', { name: /Documentation/ }).click();
  await page.getByText('suggestionByReceipt').first().or(page.getByText('Query', { exact: true }).first()).waitFor();
  expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
});

test('every saved example answers without a fault', async () => {
  const { page } = await opened();
  for (const name of ['ProjectsOfYear', 'ProjectProgress', 'StoryChanges', 'DistrictStatistics']) {
    await page.getByRole('tab', { name }).click();
    expect(await run(page, name), name).not.toHaveProperty('errors');
  }
});

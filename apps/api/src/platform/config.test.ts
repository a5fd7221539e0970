import { expect, test } from 'vitest';
import { loadConfig } from './config.js';
import { StartRefusal } from './start-refusal.js';

function refusalOf(env: NodeJS.ProcessEnv): string {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof StartRefusal) return error.text;
    throw error;
  }
  return '';
}

test('without any variable the program serves its own machine from its own database', () => {
  const config = loadConfig({});
  expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, databaseUrl: null, demo: true, trustProxy: false, production: false });
  expect(config.dataFolder).toMatch(/[\\/]data$/);
});

test('an unknown DOORSTEP_ name is refused with the nearest known one', () => {
  expect(refusalOf({ DOORSTEP_DEM0: '0' })).toContain('DOORSTEP_DEMO');
  expect(refusalOf({ DOORSTEP_DATABASE: 'x' })).toContain('DOORSTEP_DATA');
  expect(refusalOf({ DOORSTEP_TRUSTPROXY: '1' })).toContain('DOORSTEP_TRUST_PROXY');
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['DOORSTEP_FILES', '/srv/files'],
  ['DOORSTEP_FILES', 's3://bucket?regoin=x'],
  ['DOORSTEP_FILES', 's3://key:secret@bucket'],
  ['DOORSTEP_DEMO', 'yes'],
  ['DOORSTEP_TRUST_PROXY', 'true proxy'],
  ['DOORSTEP_SECRET', 'short'],
  ['DOORSTEP_PUBLIC_ORIGIN', 'minsheng.example'],
])('%s=%s is refused in both languages, without repeating the value', (name, value) => {
  const text = refusalOf({ [name]: value });
  expect(text).toContain(name);
  expect(text).toContain('环境变量');
  expect(text).toContain('What to do');
  if (name === 'DOORSTEP_SECRET') expect(text).not.toContain('short');
});

test('forwarded headers count for so many hops, for named proxies, or not at all', () => {
  const proxies = (value: string) => loadConfig({ DOORSTEP_TRUST_PROXY: value }).trustProxy;
  expect(proxies('2')).toBe(2);
  expect(proxies('0')).toBe(false);
  expect(proxies('10.0.0.0/8,::1')).toEqual(['10.0.0.0/8', '::1']);
});

test('an empty variable is as good as none; an address is cut to its origin', () => {
  expect(loadConfig({ DATABASE_URL: '', PORT: '' })).toMatchObject({ databaseUrl: null, port: 4000 });
  expect(loadConfig({ DOORSTEP_PUBLIC_ORIGIN: 'https://minsheng.example/path' }).publicOrigin).toBe('https://minsheng.example');
});

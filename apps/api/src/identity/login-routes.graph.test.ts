import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromConsole, LoginFixture } from './login.fixture.js';

let fixture: LoginFixture;
let app: FastifyInstance;

beforeAll(async () => {
  fixture = await LoginFixture.open();
  app = await fixture.app();
});
afterAll(async () => {
  await app.close();
  await fixture.close();
});

test.each([
  ['POST', '/sign-up/email'],
  ['POST', '/sign-in/email'],
  ['POST', '/update-user'],
  ['POST', '/delete-user'],
  ['POST', '/is-username-available'],
  ['GET', '/list-sessions'],
  ['GET', '/ok'],
  ['GET', '/error'],
  ['GET', '/sign-in/username'],
  ['POST', '/get-session'],
  ['GET', ''],
] as const)('%s %s is not there', async (method, path) => {
  const response = await app.inject(fromConsole(method, path, method === 'POST' ? { payload: {} } : {}));
  expect(response.statusCode).toBe(404);
  expect(response.json()).toEqual({ code: 'NOT_FOUND', message: '没有这个地址。', messageEn: 'There is nothing at this address.' });
});

test.each([
  ['without the header of the console', { 'x-doorstep-console': '' }],
  ['from a foreign page', { origin: 'https://evil.test' }],
  ['from another port', { origin: 'http://console.test:8080' }],
  ['from a sandboxed page', { origin: 'null' }],
])('a request %s is refused', async (_, headers) => {
  const response = await app.inject(
    fromConsole('POST', '/sign-in/username', { payload: { username: 'a', password: 'b' }, headers }),
  );
  expect(response.statusCode).toBe(403);
  expect(response.json()).toMatchObject({ code: 'CROSS_ORIGIN' });
});

test('a POST without an origin is refused', async () => {
  const request = fromConsole('POST', '/sign-out', { payload: {} });
  delete request.headers?.['origin'];
  expect((await app.inject(request)).json()).toMatchObject({ code: 'CROSS_ORIGIN' });
});

test.each([
  ['a form', 'application/x-www-form-urlencoded', 'username=a&password=b'],
  ['plain text', 'text/plain', '{"username":"a","password":"b"}'],
  ['malformed JSON', 'application/json', '{"username":'],
  ['a list', 'application/json', '[]'],
  ['a number for a name', 'application/json', '{"username":1,"password":"b"}'],
  ['an unknown field', 'application/json', '{"username":"a","password":"b","callbackURL":"http://evil.test"}'],
  ['too long a password', 'application/json', JSON.stringify({ username: 'a', password: 'x'.repeat(129) })],
  ['too long a body', 'application/json', JSON.stringify({ username: 'a', password: 'x'.repeat(20_000) })],
  ['a polluted prototype', 'application/json', '{"__proto__":{"username":"a"},"username":"a","password":"b"}'],
])('%s is refused without repeating it', async (_, type, payload) => {
  const response = await app.inject(
    fromConsole('POST', '/sign-in/username', { payload, headers: { 'content-type': type } }),
  );
  expect(response.statusCode).toBe(400);
  expect(response.json()).toEqual({
    code: 'INVALID_INPUT',
    message: '填写的内容不完整或格式不对。',
    messageEn: 'What was sent is incomplete or malformed.',
  });
});

test('answers are not stored', async () => {
  const response = await app.inject(fromConsole('GET', '/get-session'));
  expect(response.json()).toEqual({ signedIn: false });
  expect(response.headers['cache-control']).toBe('no-store');
});

import { expect, test } from 'vitest';
import { asUser, connectionUrl, databaseOf, onDatabase, withoutPassword } from './connection-url.js';

const socket = connectionUrl({ host: '/srv/数据/database', port: 5432, user: 'doorstep', password: 'a/b:c@d', database: 'doorstep' });

test('a Unix socket, a strange password and a folder in Chinese survive', () => {
  const url = new URL(socket);
  expect(decodeURIComponent(url.hostname)).toBe('/srv/数据/database');
  expect(decodeURIComponent(url.password)).toBe('a/b:c@d');
});

test('user and database are changed, the rest stays', () => {
  expect(asUser('postgres://a:b@db:5433/x?sslmode=require', 'c', 'd/e')).toBe('postgres://c:d%2Fe@db:5433/x?sslmode=require');
  expect(databaseOf(onDatabase(socket, 'other'))).toBe('other');
  expect(asUser('postgres:///x?host=/run/postgresql', 'c', 'd')).toBe('postgres://c:d@%2Frun%2Fpostgresql/x');
});

test('no password is shown', () => {
  expect(withoutPassword('postgres://a:secret@db/x')).toBe('postgres://a@db/x');
});

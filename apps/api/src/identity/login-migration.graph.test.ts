import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { PostgresDialect } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loginTables } from './login.js';
import { LoginFixture } from './login.fixture.js';

let fixture: LoginFixture;
beforeAll(async () => void (fixture = await LoginFixture.open()));
afterAll(() => fixture.close());

test('the login library finds its tables as it would have made them', async () => {
  const { options } = betterAuth({
    ...loginTables,
    secret: 'Zk3v9Qw1xT7bLr5mYc8dHf2sNg6jPa4uEo0i',
    baseURL: 'http://console.test',
    database: { dialect: new PostgresDialect({ pool: fixture.pool }), type: 'postgres', schemaName: 'auth' },
  });
  const { toBeCreated, toBeAdded } = await getMigrations(options);
  expect([...toBeCreated, ...toBeAdded].map(({ table }) => table)).toEqual([]);
});

import type { SliceMigration } from '../platform/database/slice-migration.js';

/**
 * Schema `auth`: the login library's own tables (the SQL that better-auth 1.7.25 compiles for our options, with the
 * schema spelled out) and our tables beside them. Passwords, session tokens and links lie here as hashes only.
 * `login-migration.test.ts` fails when the library would want other tables.
 */
export const loginMigration: SliceMigration = {
  name: '0003_identity_login',
  sql: `
create schema if not exists auth;

create table auth."user" (
  "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null,
  "username" text unique,
  "displayUsername" text
);
create table auth."session" (
  "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" uuid not null references auth."user" ("id") on delete cascade
);
create table auth."account" (
  "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" uuid not null references auth."user" ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null
);
create table auth."verification" (
  "id" uuid default pg_catalog.gen_random_uuid() not null primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null
);
create index "session_userId_idx" on auth."session" ("userId");
create index "account_userId_idx" on auth."account" ("userId");
create index "verification_identifier_idx" on auth."verification" ("identifier");

-- One row for each failed attempt, and for one under way. Neither the user name nor the address can be read from it.
create table auth.login_attempt (
  id uuid primary key,
  account_key text not null,
  address_key text not null,
  at timestamptz not null
);
create index login_attempt_account on auth.login_attempt (account_key, at);
create index login_attempt_address on auth.login_attempt (address_key, at);
create index login_attempt_at on auth.login_attempt (at);

-- A one-time link by which a user sets the own password, made by an administrator. A district's first administrator has
-- another one (setup_link), since that user does not exist yet.
create table auth.password_link (
  token_hash text primary key,
  user_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index password_link_user on auth.password_link (user_id);

-- Accounts that carry the printed demonstration password. password_hash is the hash as it was written then: while the
-- account still holds the same text, the password is still the demonstration one.
create table auth.demonstration_account (
  auth_user_id uuid primary key references auth."user" ("id") on delete cascade,
  password_hash text not null
);
`,
};

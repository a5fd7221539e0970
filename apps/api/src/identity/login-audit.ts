import type { FastifyBaseLogger } from 'fastify';
import type { House } from '../platform/house.js';
import type { Caller } from '../platform/operation/caller.js';
import { inTransaction } from '../platform/operation/run-operation.js';
import type { LoginEvent } from './login-parts.js';

interface Person {
  id: string;
  district_code: string;
}

/**
 * Writes what happened at the door into the audit chain of the person's district. A name that nobody has belongs to no
 * district, and a refused attempt may be repeated without end: both are only logged.
 */
export async function auditLogin(house: House, log: FastifyBaseLogger, event: LoginEvent): Promise<void> {
  const { action, viewer, username } = event;
  const person = viewer ? { id: viewer.userId, district_code: viewer.districtCode } : await personOf(house, username);
  if (action === 'login.refused' || !person) {
    log.warn({ action, userId: person?.id }, 'login');
    return;
  }
  const caller: Caller = viewer ? { kind: 'STAFF', viewer } : { kind: 'SYSTEM' };
  await inTransaction(house, caller, person.district_code, action, async (act) => {
    act.audit.about('user', person.id);
    act.audit.add({ table: 'user', id: person.id, before: null, after: { login: action } });
  });
}

async function personOf({ database }: House, username: string | null): Promise<Person | undefined> {
  const { rows } = await database.pool.query<Person>('select id, district_code from "user" where username = $1', [username]);
  return rows[0];
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Connection } from './login-account.js';

/** The transaction of an operation as the steps of the login take it. */
export function connectionOf(em: EntityManager): Connection {
  return {
    async query<Row extends object>(text: string, values: unknown[]) {
      const { rows, numAffectedRows } = await em.getKysely().executeQuery<Row>(CompiledQuery.raw(text, values));
      return { rows, rowCount: numAffectedRows === undefined ? rows.length : Number(numAffectedRows) };
    },
  };
}

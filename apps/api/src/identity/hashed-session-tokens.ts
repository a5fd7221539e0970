import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth/adapters';
import { hashOfToken } from './session-cookie.js';

/**
 * Puts a hash where the login library would store a session's token, and gives the token back to the library where it has
 * just named it (a new session, a session looked up by its token). Lists of sessions carry hashes only: whoever reads the
 * database, a backup or a list cannot take over a session.
 */
export function withHashedSessionTokens(adapter: DBAdapter): DBAdapter {
  return {
    ...hashing(adapter),
    transaction: (work) => adapter.transaction((inner) => work(hashing(inner))),
  };
}

function hashing<Adapter extends DBTransactionAdapter>(adapter: Adapter): Adapter {
  return {
    ...adapter,
    async create(query) {
      const token = query.model === 'session' ? query.data.token : undefined;
      if (typeof token !== 'string') return adapter.create(query);
      const created = await adapter.create({ ...query, data: { ...query.data, token: hashOfToken(token) } });
      return { ...created, token };
    },
    async findOne<Row>(query: Parameters<Adapter['findOne']>[0]) {
      const row = await adapter.findOne<Row>(hashedWhere(query));
      return row && withToken(row, query);
    },
    async update<Row>(query: Parameters<Adapter['update']>[0]) {
      const row = await adapter.update<Row>(hashedWhere(query));
      return row && withToken(row, query);
    },
    async consumeOne<Row>(query: Parameters<Adapter['consumeOne']>[0]) {
      const row = await adapter.consumeOne<Row>(hashedWhere(query));
      return row && withToken(row, query);
    },
    findMany: (query) => adapter.findMany(hashedWhere(query)),
    count: (query) => adapter.count(hashedWhere(query)),
    updateMany: (query) => adapter.updateMany(hashedWhere(query)),
    delete: (query) => adapter.delete(hashedWhere(query)),
    deleteMany: (query) => adapter.deleteMany(hashedWhere(query)),
  };
}

interface Query {
  model: string;
  where?: Where[] | undefined;
}

function hashedWhere<Q extends Query>(query: Q): Q {
  if (query.model !== 'session' || query.where === undefined) return query;
  return { ...query, where: query.where.map((condition) => (condition.field === 'token' ? hashedCondition(condition) : condition)) };
}

function hashedCondition(condition: Where): Where {
  const { value } = condition;
  if (typeof value === 'string') return { ...condition, value: hashOfToken(value) };
  if (Array.isArray(value)) return { ...condition, value: value.map((item) => hashOfToken(String(item))) };
  return condition;
}

function withToken<Row>(row: Row, query: Query): Row {
  if (query.model !== 'session') return row;
  const named = query.where?.find((condition) => condition.field === 'token')?.value;
  return typeof named === 'string' ? { ...row, token: named } : row;
}

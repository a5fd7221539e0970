import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.js';
import { networkOf } from '../http/network-of.js';
import { addToCounts, forgetOldCounts } from '../request-count.js';
import type { ConnectedClient } from './connected-client.js';
import type { Caller } from './quota.js';
import { OVER_QUOTA, overQuota, Quota } from './quota.js';

const MOST_WRONG_KEYS = 60;

/** The quota of a caller at the door of the public graph. */
export interface Metering {
  /** A request costs a point at least, also one that cannot be read. */
  admits(caller: Caller): boolean;
  /** Whether this network has sent few enough wrong keys to try another one. */
  maySendKey(request: Pick<FastifyRequest, 'ip'>): boolean;
  noteWrongKey(request: Pick<FastifyRequest, 'ip'>): void;
  /** Takes what the operation costs beyond its first point; throws where that is not left. */
  spend(caller: Caller, cost: number): void;
  /** As `spend`, but false where that is not left. */
  canSpend(caller: Caller, cost: number): boolean;
  /** Says what is left, but never in an answer that a proxy hands to others. */
  tell(caller: Caller, reply: FastifyReply): void;
  end(): Promise<void>;
}

const unlimited: Metering = {
  admits: () => true,
  maySendKey: () => true,
  noteWrongKey: () => undefined,
  spend: () => undefined,
  canSpend: () => true,
  tell: () => undefined,
  end: async () => undefined,
};

/** A connected system has its own quota wherever it asks from; everybody else has that of the network. */
export function callerOf(house: House, { ip }: Pick<FastifyRequest, 'ip'>, client: ConnectedClient | null): Caller {
  return client ? { name: `client ${client.id}`, limit: client.pointsPerMinute } : { name: networkOf(ip), limit: house.config.publicQuota };
}

/** Wrong keys are counted apart: a look-up is a statement, and nobody is to try many. */
function wrongKeysOf({ ip }: Pick<FastifyRequest, 'ip'>): Caller {
  return { name: `wrong key ${networkOf(ip)}`, limit: MOST_WRONG_KEYS };
}

export function meteringOf(house: House): Metering {
  if (house.config.publicQuota === 0) return unlimited;
  const quota = new Quota({
    add: async (windowStart, amounts) => {
      const named = new Map([...amounts].map(([name, amount]) => [`publicGraph:${name}`, amount]));
      const counts = await addToCounts(house, windowStart, named);
      return new Map([...counts].map(([name, count]) => [name.slice('publicGraph:'.length), count]));
    },
    forget: () => forgetOldCounts(house.database.pool),
  });
  const canSpend = (caller: Caller, cost: number): boolean => quota.take(caller, Math.max(0, cost - 1));
  return {
    admits: (caller) => quota.take(caller, 1),
    maySendKey: (request) => quota.has(wrongKeysOf(request), 1),
    noteWrongKey: (request) => void quota.take(wrongKeysOf(request), 1),
    canSpend,
    spend: (caller, cost) => {
      if (!canSpend(caller, cost)) throw overQuota(quota.secondsLeft());
    },
    tell: (caller, reply) => {
      if (reply.getHeader('cache-control') !== 'no-store') return;
      reply.headers(quota.fieldsFor(caller));
      if (reply.statusCode === OVER_QUOTA.status && !reply.hasHeader('retry-after')) reply.header('retry-after', quota.secondsLeft());
    },
    end: () => quota.end(),
  };
}

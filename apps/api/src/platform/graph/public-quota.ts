import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.js';
import { addToCounts, forgetOldCounts } from '../request-count.js';
import { OVER_QUOTA, overQuota, Quota } from './quota.js';

/** The quota of an address at the door of the public graph. */
export interface Metering {
  /** A request costs a point at least, also one that cannot be read. */
  admits(request: FastifyRequest): boolean;
  /** Takes what the operation costs beyond its first point; throws where that is not left. */
  spend(address: string, cost: number): void;
  /** As `spend`, but false where that is not left. */
  canSpend(address: string, cost: number): boolean;
  /** Says what is left, but never in an answer that a proxy hands to others. */
  readonly tell: (request: FastifyRequest, reply: FastifyReply, payload: unknown) => Promise<unknown>;
  end(): Promise<void>;
}

const unlimited: Metering = {
  admits: () => true,
  spend: () => undefined,
  canSpend: () => true,
  tell: async (_request, _reply, payload) => payload,
  end: async () => undefined,
};

export function meteringOf(house: House): Metering {
  if (house.config.publicQuota === 0) return unlimited;
  const quota = new Quota(house.config.publicQuota, {
    add: async (windowStart, amounts) => {
      const named = new Map([...amounts].map(([network, amount]) => [`publicGraph:${network}`, amount]));
      const counts = await addToCounts(house, windowStart, named);
      return new Map([...counts].map(([name, count]) => [name.slice('publicGraph:'.length), count]));
    },
    forget: () => forgetOldCounts(house.database.pool),
  });
  const canSpend = (address: string, cost: number): boolean => quota.take(address, Math.max(0, cost - 1));
  return {
    admits: ({ ip }) => quota.take(ip, 1),
    canSpend,
    spend: (address, cost) => {
      if (!canSpend(address, cost)) throw overQuota(quota.secondsLeft());
    },
    tell: async ({ ip }, reply, payload) => {
      if (reply.getHeader('cache-control') !== 'no-store') return payload;
      reply.headers(quota.fieldsFor(ip));
      if (reply.statusCode === OVER_QUOTA.status && !reply.hasHeader('retry-after')) reply.header('retry-after', quota.secondsLeft());
      return payload;
    },
    end: () => quota.end(),
  };
}

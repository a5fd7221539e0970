import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.js';
import { ClientUse } from './client-use.js';
import type { ClientOf, ConnectedClient } from './connected-client.js';
import { UNKNOWN_KEY } from './connected-client.js';
import type { RequestRefusal } from './known-documents.js';
import { callerOf, meteringOf } from './public-quota.js';
import type { Caller } from './quota.js';
import { OVER_QUOTA } from './quota.js';

/** Who asks, and what the request has cost. */
export interface Visitor {
  /** The connected system whose key the request carries. */
  readonly client: ConnectedClient | null;
  /** Whose quota the request uses. */
  readonly caller: Caller;
  cost: number;
}

const NAMED = /^\s*(?:query|mutation)\s+(\w+)/;

/** Those who ask the public graph: their keys, their quotas and what is counted of them. */
export class Visitors {
  readonly #metering;
  readonly #use: ClientUse;
  readonly #visitors = new WeakMap<FastifyRequest, Visitor>();

  constructor(
    private readonly house: House,
    private readonly clientOf: ClientOf,
  ) {
    this.#metering = meteringOf(house);
    this.#use = new ClientUse(house);
  }

  /** Why the request is not let in; undefined where it is. */
  async enter(request: FastifyRequest): Promise<RequestRefusal | undefined> {
    if (request.headers.authorization !== undefined && !this.#metering.maySendKey(request)) return OVER_QUOTA;
    const client = await this.clientOf(this.house, request.headers);
    if (client === 'unknown') {
      this.#metering.noteWrongKey(request);
      return UNKNOWN_KEY;
    }
    const caller = callerOf(this.house, request, client);
    this.#visitors.set(request, { client, caller, cost: 1 });
    return this.#metering.admits(caller) ? undefined : OVER_QUOTA;
  }

  of(request: FastifyRequest): Visitor {
    return this.#visitors.get(request) ?? { client: null, caller: callerOf(this.house, request, null), cost: 1 };
  }

  /** Takes what the operation costs; throws where that is not left. */
  spend(visitor: Visitor, cost: number): void {
    this.#metering.spend(visitor.caller, cost);
    visitor.cost = cost;
  }

  /** As `spend`, but false where that is not left. */
  canSpend(request: FastifyRequest, cost: number): boolean {
    return this.#metering.canSpend(this.of(request).caller, cost);
  }

  /** Counts what a connected system has asked for and tells everybody what is left of the quota. */
  readonly leave = async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    const { client, caller, cost } = this.of(request);
    if (client) this.#use.note(client, operationOf(request), cost);
    this.#metering.tell(caller, reply);
    return payload;
  };

  async end(): Promise<void> {
    await Promise.all([this.#metering.end(), this.#use.end()]);
  }
}

function operationOf(request: FastifyRequest): string | undefined {
  const given = (request.method === 'GET' ? request.query : request.body) as { operationName?: unknown; query?: unknown } | null | undefined;
  if (typeof given?.operationName === 'string') return given.operationName;
  return typeof given?.query === 'string' ? NAMED.exec(given.query)?.[1] : undefined;
}

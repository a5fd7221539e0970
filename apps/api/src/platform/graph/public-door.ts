import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { House } from '../house.js';
import type { Graph } from './build-graph.js';
import { weightyOf } from './cost.js';
import type { Moment } from './kept-answers.js';
import { KeptAnswers } from './kept-answers.js';
import { answerOf, stringifyAnswer } from './pass-through.js';
import type { Found, PublicCall } from './public-call.js';
import { callOf } from './public-call.js';
import { rootFieldCount } from './secret-fields.js';

/** What the graph found out about calls that differ in nothing but texts among their variables. */
interface Lesson {
  readonly passed: NonNullable<Found['passed']>;
  readonly cost: number;
  readonly type: string;
}

interface Visit {
  readonly call: PublicCall;
  readonly begun: Moment;
}

const MOST_LESSONS = 500;

/**
 * Stands before the graph and answers what needs no second look: a query whose answer is kept, and one that the graph
 * has read, judged and passed through before with other texts among its variables. Whatever is not plain goes in.
 */
export class PublicDoor {
  readonly #kept: KeptAnswers;
  readonly #lessons = new LRUCache<string, Lesson>({ max: MOST_LESSONS });
  readonly #visits = new WeakMap<FastifyRequest, Visit>();

  constructor(
    private readonly house: House,
    private readonly graph: Graph,
    private readonly options: {
      readonly mostCost: number;
      readonly isRegistered: (document: string) => boolean;
      /** Takes points from the caller's quota; false where they are not left. */
      readonly spend: (request: FastifyRequest, points: number) => boolean;
    },
  ) {
    this.#kept = new KeptAnswers(house.epoch, house.config.publicCache);
  }

  /** Where the graph notes what it finds out about this request. */
  foundOf(request: FastifyRequest): Found | undefined {
    return this.#visits.get(request)?.call.found;
  }

  /** Answers, or leaves the request to the graph. */
  readonly answer = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const call = callOf(request);
    if (!call) return;
    const begun = this.#kept.now();
    this.#visits.set(request, { call, begun });
    const kept = this.#kept.find(call, begun);
    if (kept) return void (await reply.type(kept.type).send(kept.payload));
    const lesson = this.#lessons.get(kindOf(call));
    if (!lesson || !this.options.spend(request, lesson.cost)) return;
    const { publicPool, history } = this.house.database;
    const isRegistered = this.options.isRegistered(call.query);
    const result = await answerOf(this.graph, publicPool, { history }, { ...lesson.passed, variables: call.variables }, isRegistered);
    if (!result?.data) return;
    const cost = { requestedQueryCost: lesson.cost, maximumQueryCost: this.options.mostCost };
    const payload = stringifyAnswer({ ...result, extensions: { cost } });
    this.#kept.keep(call, begun, { payload, type: lesson.type });
    await reply.type(lesson.type).send(payload);
  };

  /** Remembers what the graph has answered, as it goes out. */
  readonly learn = async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
    const visit = this.#visits.get(request);
    const found = visit?.call.found;
    if (!visit || !found?.isPlainQuery || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    // What carries a secret says so.
    if (reply.hasHeader('cache-control')) return payload;
    const type = String(reply.getHeader('content-type'));
    this.#kept.keep(visit.call, visit.begun, { payload, type });
    const { passed, cost } = found;
    if (passed && cost !== undefined) this.#lessons.set(kindOf(visit.call), { passed, cost, type });
    return payload;
  };
}

/** Says of a request whether it was a query that met no error and reads no feed, which moves on without a change. */
export function plainQueryPlugin<Context extends { readonly found: Found | undefined }>({ roots }: Graph): ApolloServerPlugin<Context> {
  const feeds = new Set(Object.keys(roots).filter((name) => roots[name]?.isFeed));
  return {
    async requestDidStart({ contextValue: { found } }) {
      if (!found) return;
      return {
        async didResolveOperation({ operation, document }) {
          found.isPlainQuery = operation?.operation === 'query' && rootFieldCount(feeds, operation.selectionSet, document) === 0;
        },
        async didEncounterErrors() {
          found.isPlainQuery = false;
        },
      };
    },
  };
}

function kindOf({ accept, operationName = '', query, variables }: PublicCall): string {
  return [accept, operationName, JSON.stringify(weightyOf(variables)), query].join('\n');
}

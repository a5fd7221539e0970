import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import type { House } from '../house.js';
import { serveExplorer } from '../http/explorer-page.js';
import type { Operation } from '../operation/operation.js';
import type { Outcome } from '../operation/run-operation.js';
import { runOperation } from '../operation/run-operation.js';
import type { Reader } from '../shape/shape.js';
import type { Graph } from './build-graph.js';
import { printGraph } from './build-graph.js';
import type { ClientOf } from './connected-client.js';
import { costPlugin } from './cost.js';
import { fewErrorsPlugin, formatErrors } from './errors.js';
import type { KnownDocuments } from './known-documents.js';
import { documentOf, NOT_TRUSTED } from './known-documents.js';
import { limitRule } from './limits.js';
import { passThrough, stringifyAnswer } from './pass-through.js';
import type { Found } from './public-call.js';
import { markCacheable } from './public-cache.js';
import { plainQueryPlugin, PublicDoor } from './public-door.js';
import type { Visitor } from './public-visitors.js';
import { Visitors } from './public-visitors.js';
import { FieldReader } from './read-field.js';
import { refuse, refuseOddForm, refuseOtherMethods } from './request-form.js';
import { secretFieldsPlugin } from './secret-fields.js';

/** The context of one request to the public graph: no session, no cookies. */
export interface PublicContext {
  readonly address: string;
  /** Reads a field from the published views. */
  read<T>(info: GraphQLResolveInfo, reader?: Reader<unknown>, more?: Readonly<Record<string, unknown>>): Promise<T>;
  /** Runs an operation for a resident in the district that the input names. */
  run(operation: Operation, input: object): Promise<Outcome>;
  readonly house: House;
  readonly visitor: Visitor;
  /** Where plugins note what the door should know of this request; undefined where it does not look. */
  readonly found: Found | undefined;
}

const TIME_LIMIT_MS = 15_000;
const MOST_COST = 1_000;
const MOST_COST_WITH_KEY = 5_000;
const LIMITS = { depth: 10, listDepth: 3, aliases: 15, rootFields: 10, directives: 20 };
const BODY_LIMIT = 64 * 1024;

/** Serves the public graph at `/graphql`, the explorer to browsers that open this address, and the schema at `/graphql/schema.graphql`. */
export async function servePublicGraph(
  app: FastifyInstance,
  house: House,
  graph: Graph,
  { registered, clientOf }: { readonly registered: KnownDocuments; readonly clientOf: ClientOf },
): Promise<void> {
  const passed = new Set(registered.values());
  const isRegistered = (document: string): boolean => passed.has(document);
  const visitors = new Visitors(house, clientOf);
  app.addHook('onClose', () => visitors.end());
  const door = new PublicDoor(house, graph, { mostCost: MOST_COST, isRegistered, spend: (request, cost) => visitors.canSpend(request, cost) });
  if (house.config.publicCache > 0) await house.epoch.listen(house.database.ownerUrl);
  app.addHook('onClose', () => house.epoch.end());
  const server = new ApolloServer<PublicContext>({
    schema: graph.schema,
    introspection: true,
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 2_000 },
    validationOptions: { maxErrors: 5 },
    validationRules: [limitRule(LIMITS)],
    formatError: formatErrors((errorId, error) => app.log.error({ errorId, err: error }, 'public graph')),
    stringifyResult: stringifyAnswer,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      fewErrorsPlugin,
      costPlugin(graph.schema, ({ visitor }: PublicContext) => (visitor.client ? MOST_COST_WITH_KEY : MOST_COST), ({ visitor, found }: PublicContext, cost) => {
        if (found) found.cost = cost;
        visitors.spend(visitor, cost);
      }),
      secretFieldsPlugin(graph.secretFields),
      plainQueryPlugin(graph),
      passThrough(graph, house.database, isRegistered, ({ found }: PublicContext) => found),
    ],
  });
  await server.start();
  app.addHook('onClose', () => server.stop());
  const context = async (request: FastifyRequest): Promise<PublicContext> => contextOf(house, graph, request, { visitor: visitors.of(request), found: door.foundOf(request) });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: BODY_LIMIT,
    onSend: [door.learn, markCacheable, visitors.leave],
    onRequest: [letAnyPageRead, refuseOddForm, await serveExplorer(app)],
    preHandler: async (request, reply) => {
      const refusal = await visitors.enter(request);
      if (refusal) await refuse(reply, refusal);
      else if (documentOf(request, registered) === 'unknown') await refuse(reply, NOT_TRUSTED);
      else await door.answer(request, reply);
    },
    handler: fastifyApolloHandler(server, { context }),
  });
  refuseOtherMethods(app, '/graphql', ['GET', 'POST']);
  app.options('/graphql', { onRequest: letAnyPageRead }, (_request, reply) =>
    reply.code(204).header('access-control-allow-methods', 'GET, POST').header('access-control-allow-headers', 'content-type').header('access-control-max-age', '86400').send(),
  );
  const printed = printGraph(graph.schema);
  app.get('/graphql/schema.graphql', (_request, reply) => reply.type('application/graphql; charset=utf-8').send(printed));
}

/** Pages of media centres and of third parties may ask: there is no cookie that they could borrow. */
async function letAnyPageRead(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'etag, ratelimit, ratelimit-policy, retry-after, x-request-id');
}

function contextOf(
  house: House,
  graph: Graph,
  request: FastifyRequest,
  visit: Pick<PublicContext, 'visitor' | 'found'>,
): PublicContext {
  const facts = { address: request.ip, house, ...visit, history: house.database.history };
  const reader = new FieldReader(house.database.publicPool, graph.roots, facts, TIME_LIMIT_MS);
  return {
    ...facts,
    read: (info, root, more) => reader.read(info, root, more),
    run: (operation, input) => {
      const { districtCode } = input as { districtCode?: unknown };
      const named = typeof districtCode === 'string' ? districtCode : '';
      return runOperation(house, { kind: 'PUBLIC', address: request.ip }, named, operation, input);
    },
  };
}

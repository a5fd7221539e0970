import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Viewer } from '@doorstep/domain/roles';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import type { House } from '../house.js';
import type { Operation } from '../operation/operation.js';
import type { Outcome } from '../operation/run-operation.js';
import { runOperation } from '../operation/run-operation.js';
import type { Reader } from '../shape/shape.js';
import type { Graph } from './build-graph.js';
import { costPlugin } from './cost.js';
import { bilingual } from './descriptions.js';
import { fewErrorsPlugin, formatErrors, unauthenticated } from './errors.js';
import type { KnownDocuments, RequestRefusal } from './known-documents.js';
import { documentOf, NOT_TRUSTED } from './known-documents.js';
import { limitRule } from './limits.js';
import { FieldReader } from './read-field.js';
import { refuse, refuseOddForm, refuseOtherMethods } from './request-form.js';

/** The viewer with what the statements of a request need of the district's clock. */
export interface Session {
  readonly viewer: Viewer;
  readonly today: string;
}

/** The context of one request of a member of staff. */
export interface AdminContext extends Session {
  readonly house: House;
  read<T>(info: GraphQLResolveInfo, reader?: Reader<unknown>, more?: Readonly<Record<string, unknown>>): Promise<T>;
  run(operation: Operation, input: object): Promise<Outcome>;
}

/** The session of a request; null when nobody is signed in. */
export type SessionOf = (request: FastifyRequest, house: House) => Promise<Session | null>;

export interface AdminGraphOptions {
  readonly sessionOf: SessionOf;
  readonly documents: KnownDocuments;
}

const TIME_LIMIT_MS = 15_000;
const MOST_COST = 20_000;
const LIMITS = { depth: 12, listDepth: 4, aliases: 30, rootFields: 20, directives: 30 };
const BODY_LIMIT = 1024 * 1024;

/** Serves the admin graph at `/admin/graphql`: POST only, a session, the console's header against forged requests. */
export async function serveAdminGraph(
  app: FastifyInstance,
  house: House,
  graph: Graph,
  options: AdminGraphOptions,
): Promise<void> {
  const server = new ApolloServer<AdminContext>({
    schema: graph.schema,
    introspection: !house.config.production,
    csrfPrevention: { requestHeaders: ['x-doorstep-console'] },
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 4_000 },
    validationOptions: { maxErrors: 5 },
    validationRules: [limitRule(LIMITS)],
    formatError: formatErrors((errorId, error) => app.log.error({ errorId, err: error }, 'admin graph')),
    plugins: [ApolloServerPluginCacheControlDisabled(), fewErrorsPlugin, costPlugin(graph.schema, () => MOST_COST)],
  });
  await server.start();
  app.addHook('onClose', () => server.stop());
  app.route({
    method: 'POST',
    url: '/admin/graphql',
    bodyLimit: BODY_LIMIT,
    onRequest: refuseOddForm,
    preHandler: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const refusal = refuseForged(request) ?? refuseDocument(request, options.documents, house.config.production);
      if (refusal) await refuse(reply, refusal);
    },
    handler: fastifyApolloHandler(server, {
      context: async (request) => {
        const session = await options.sessionOf(request, house);
        if (!session) throw unauthenticated();
        return contextOf(house, graph, session);
      },
    }),
  });
  refuseOtherMethods(app, '/admin/graphql', ['POST']);
}

/** What one member of staff may do in one request. */
export function contextOf(house: House, graph: Graph, session: Session): AdminContext {
  const facts = { ...session, house, districtCode: session.viewer.districtCode };
  const reader = new FieldReader(house.database.pool, graph.roots, facts, TIME_LIMIT_MS);
  return {
    ...facts,
    read: (info, root, more) => reader.read(info, root, more),
    run: (operation, input) =>
      runOperation(house, { kind: 'STAFF', viewer: session.viewer }, session.viewer.districtCode, operation, input),
  };
}

/** A browser sends the header only from our own pages; another origin would need a preflight that is never granted. */
export function refuseForged(request: FastifyRequest): RequestRefusal | undefined {
  const { origin } = request.headers;
  const isOwn = origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.host);
  if (request.headers['x-doorstep-console'] === '1' && isOwn) return undefined;
  return { status: 403, code: 'BAD_REQUEST', message: bilingual('请求来源无效。', 'The request did not come from the console.') };
}

/** In production only the console's documents run; elsewhere any text does. */
function refuseDocument(request: FastifyRequest, documents: KnownDocuments, onlyTrusted: boolean): RequestRefusal | undefined {
  const named = documentOf(request, documents);
  return named === 'unknown' || (onlyTrusted && named === 'none') ? NOT_TRUSTED : undefined;
}

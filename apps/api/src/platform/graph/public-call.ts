import type { FastifyRequest } from 'fastify';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** A request to the public graph of the plain form that most clients send. */
export interface PublicCall {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly accept: string;
  /** What the graph found out about it on the way to its answer. */
  readonly found: Found;
}

export interface Found {
  /** Points that the operation costs. */
  cost?: number;
  /** Set where PostgreSQL's text is the answer. */
  passed?: { readonly operation: OperationDefinitionNode; readonly document: DocumentNode };
  /** Whether the answer is of a query that carries no secret and met no error. */
  isPlainQuery?: boolean;
}

const KNOWN = new Set(['query', 'variables', 'operationName', 'documentId']);

/** Undefined where the request is of another form, or is somebody's: that is left to the graph and never kept. */
export function callOf(request: FastifyRequest): PublicCall | undefined {
  if (request.headers.authorization !== undefined) return undefined;
  const given = (request.method === 'GET' ? request.query : request.body) as Readonly<Record<string, unknown>> | null | undefined;
  if (given === null || given === undefined || Object.keys(given).some((key) => !KNOWN.has(key))) return undefined;
  const query = given['query'];
  const operationName = given['operationName'] ?? undefined;
  const variables = request.method === 'GET' ? parsed(given['variables']) : (given['variables'] ?? {});
  if (typeof query !== 'string' || (operationName !== undefined && typeof operationName !== 'string')) return undefined;
  if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) return undefined;
  return { query, operationName, variables: variables as Record<string, unknown>, accept: request.headers.accept ?? '', found: {} };
}

function parsed(text: unknown): unknown {
  if (text === undefined) return {};
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

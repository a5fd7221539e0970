import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnown } from '../http/conditional.js';

const FRESH_SECONDS = 30;

/**
 * Answers of the public graph that a proxy or a browser may keep: a GET without errors. The answer
 * depends on `Accept`, for the media type does. Everything else is never kept.
 */
export async function markCacheable(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  reply.header('vary', 'Accept');
  const isAnswer = request.method === 'GET' && reply.statusCode === 200 && typeof payload === 'string';
  if (!isAnswer || payload.startsWith('{"errors"') || reply.hasHeader('cache-control')) {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    return payload;
  }
  const etag = `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`;
  reply.header('cache-control', `public, max-age=${FRESH_SECONDS}`).header('etag', etag);
  if (isKnown(etag, request.headers['if-none-match'])) {
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return null;
  }
  return payload;
}

import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface Representation {
  readonly type: string;
  readonly maxAgeSeconds: number;
  /** When it last changed, where that is known. */
  readonly modifiedAt?: Date | null;
}

/** Seconds in which a second change could hide behind the first one's Last-Modified. */
const SETTLED_MS = 2_000;

/** Answers with a body that proxies and readers may keep, or 304 where they have it already. */
export function sendKept(request: FastifyRequest, reply: FastifyReply, body: string, { type, maxAgeSeconds, modifiedAt }: Representation): FastifyReply {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const isSettled = modifiedAt && Date.now() - modifiedAt.getTime() > SETTLED_MS;
  letAnyPageRead(reply).header('cache-control', `public, max-age=${maxAgeSeconds}`).header('etag', etag);
  if (isSettled) reply.header('last-modified', modifiedAt.toUTCString());
  // Only what is there can be unchanged.
  if (reply.statusCode === 200 && isKept(request, etag, isSettled ? modifiedAt : undefined)) return reply.code(304).send();
  return reply.type(type).send(body);
}

/** Pages of media centres and of third parties may ask: there is no cookie that they could borrow. */
export function letAnyPageRead(reply: FastifyReply): FastifyReply {
  return reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'etag, last-modified, content-range, accept-ranges');
}

/** Whether the reader has this state; a date counts only where no mark was sent (RFC 9110 §13.2.2). */
export function isKept({ headers }: FastifyRequest, etag: string, modifiedAt?: Date): boolean {
  const marks = headers['if-none-match'];
  if (marks !== undefined) return isKnown(etag, marks);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return modifiedAt !== undefined && Math.floor(modifiedAt.getTime() / 1_000) * 1_000 <= since;
}

/** A proxy that packs an answer makes its mark a weak one; it names the same answer. */
export function isKnown(etag: string, given = ''): boolean {
  return given.split(',').some((one) => [etag, '*'].includes(one.trim().replace(/^W\//, '')));
}

import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';

/** The address under which the reader knows this installation: the set one, else the one that was asked. */
export function publicOriginOf({ publicOrigin }: Config, request: FastifyRequest): string {
  return publicOrigin ?? `${request.protocol}://${request.host}`;
}

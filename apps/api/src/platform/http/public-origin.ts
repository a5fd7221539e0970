import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';

/** The address under which the reader knows this installation: the set one, else the one that was asked. */
export function publicOriginOf({ publicOrigin }: Config, request: FastifyRequest): string {
  return publicOrigin ?? `${request.protocol}://${request.host}`;
}

/** The address of this installation for what is written without a request. */
export function installationOrigin({ publicOrigin, host, port }: Config): string {
  return publicOrigin ?? `http://${host}:${port}`;
}

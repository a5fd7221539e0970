import type { FastifyReply } from 'fastify';

/** Gives a file its name in both forms that browsers know (RFC 6266). */
export function named(reply: FastifyReply, fileName: string): FastifyReply {
  const plain = fileName.replaceAll(/[^\w.-]+/g, '_');
  return reply.header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`);
}

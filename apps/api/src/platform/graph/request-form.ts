import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bilingual } from './descriptions.js';
import type { RequestRefusal } from './known-documents.js';

/** Answers a refusal in the form that clients of GraphQL read. */
export function refuse(reply: FastifyReply, { status, code, message }: RequestRefusal): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').send({ errors: [{ message, extensions: { code } }] });
}

const ODD_FORM: RequestRefusal = {
  status: 415,
  code: 'UNSUPPORTED_TYPE',
  message: bilingual('请以 UTF-8 的 JSON 发送,不压缩。', 'Please send JSON in UTF-8, not packed.'),
};

/** A graph takes JSON in UTF-8 as it is: no packed bodies, which grow when they are opened, and no other charset. */
export async function refuseOddForm(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const packing = request.headers['content-encoding'] ?? 'identity';
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (packing !== 'identity' || !/^utf-?8$/i.test(charset)) await refuse(reply, ODD_FORM);
}

/** Everything else than the methods of a graph is 405 and says which they are. */
export function refuseOtherMethods(app: FastifyInstance, url: string, allowed: readonly string[]): void {
  const allow = allowed.join(', ');
  const message = bilingual(`请用 ${allow} 请求。`, `Please use ${allow}.`);
  app.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => !allowed.includes(method)),
    url,
    handler: (_request, reply) => refuse(reply.header('allow', allow), { status: 405, code: 'METHOD_NOT_ALLOWED', message }),
  });
}

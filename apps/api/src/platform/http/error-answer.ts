import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

interface Words {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

const FAULT: Words = { code: 'FAULT', zh: '系统出错，请稍后再试。', en: 'Something went wrong here. Please try again later.' };

const known: Readonly<Record<number, Words>> = {
  400: { code: 'BAD_REQUEST', zh: '请求的格式不对。', en: 'The request is malformed.' },
  401: { code: 'NOT_SIGNED_IN', zh: '请先登录。', en: 'Please sign in.' },
  403: { code: 'FORBIDDEN', zh: '没有权限。', en: 'Not allowed.' },
  404: { code: 'NOT_FOUND', zh: '没有这个地址。', en: 'There is nothing at this address.' },
  405: { code: 'METHOD_NOT_ALLOWED', zh: '不支持这种请求方法。', en: 'This method is not supported here.' },
  408: { code: 'TIMEOUT', zh: '请求超时。', en: 'The request took too long.' },
  413: { code: 'TOO_LARGE', zh: '内容太大。', en: 'The body is too large.' },
  415: { code: 'UNSUPPORTED_TYPE', zh: '不支持这种内容类型。', en: 'This content type is not supported.' },
  429: { code: 'TOO_MANY_REQUESTS', zh: '请求太多，请稍后再试。', en: 'Too many requests. Please try again later.' },
  503: { code: 'BUSY', zh: '系统繁忙，请稍后再试。', en: 'The service is busy. Please try again later.' },
};

/** Answers every error alike: a code, both languages, and the id under which a fault stands in the log. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (status >= 500 && status !== 503) request.log.error({ err: error, requestId: request.id }, 'fault');
  send(reply, status, known[status] ?? (status < 500 ? known[400] : undefined) ?? FAULT, request);
}

export function answerNotFound(request: FastifyRequest, reply: FastifyReply): void {
  send(reply, 404, known[404] ?? FAULT, request);
}

/** What a reader of files and feeds asked for and there is not. */
const missing = {
  district: { zh: '没有这个区。', en: 'There is no such district.' },
  page: { zh: '没有这一页。', en: 'There is no such page.' },
  story: { zh: '没有这篇稿件。', en: 'There is no such story.' },
  file: { zh: '没有这个文件。', en: 'There is no such file.' },
} as const;

/** 404 that says in both languages what there is not. */
export function answerMissing(request: FastifyRequest, reply: FastifyReply, what: keyof typeof missing): FastifyReply {
  send(reply, 404, { code: 'NOT_FOUND', ...missing[what] }, request);
  return reply;
}

/** A graph's clients read `errors`; everybody else one `error`. */
function send(reply: FastifyReply, status: number, { code, zh, en }: Words, { id, url }: FastifyRequest): void {
  const isOfGraph = /^\/(admin\/)?graphql(\?|$)/.test(url);
  const answer = isOfGraph
    ? { errors: [{ message: `${zh} | ${en}`, extensions: { code, errorId: id } }] }
    : { error: { code, message: zh, messageEn: en, requestId: id } };
  void reply.code(status).header('cache-control', 'no-store').send(answer);
}

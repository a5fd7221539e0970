import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RefusalCode, RefusalParams } from '@doorstep/domain/refusals';
import { MOST_BYTES } from '@doorstep/domain/upload-purposes';
import type { House } from '../house.js';
import { userError } from '../operation/refusal.js';
import { countAddress } from '../request-limit.js';
import { allowedBy, receiveUpload, UploadRefused } from './receive-upload.js';

/** Files that are received or drawn at once; each holds memory and a core while it is drawn. */
const MOST_AT_ONCE = 8;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** `PUT /uploads/{token}`: the content of one announced file. The token is the right to it; there is no session. */
export async function uploadRoutes(app: FastifyInstance, house: House): Promise<void> {
  let running = 0;
  // The body is a stream, whatever it calls itself; it is looked at and never believed.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _body, done) => done(null));
  app.put<{ Params: { token: string } }>('/uploads/:token', { bodyLimit: Math.max(...Object.values(MOST_BYTES)) }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    running += 1;
    try {
      if (running > MOST_AT_ONCE) throw new UploadRefused(429, 'RATE_LIMITED');
      return { file: await receive(house, request), errors: [] };
    } catch (error) {
      if (!(error instanceof UploadRefused)) throw error;
      // What is still on its way is not read: the connection ends with the answer.
      if (!request.raw.complete) reply.header('connection', 'close');
      return reply.code(error.status).send(refusal(error.code, error.params));
    } finally {
      running -= 1;
    }
  });
}

async function receive(house: House, request: FastifyRequest<{ Params: { token: string } }>) {
  const { token } = request.params;
  if (!(await countAddress(house, 'uploadFromAddress', request.ip)).allowed) throw new UploadRefused(429, 'RATE_LIMITED');
  if (!TOKEN.test(token)) throw new UploadRefused(410, 'FILE_GONE');
  const allowed = await allowedBy(house, token);
  const length = Number(request.headers['content-length'] ?? allowed.maxBytes);
  if (length > allowed.maxBytes) throw new UploadRefused(413, 'FILE_TOO_LARGE', { max: (allowed.maxBytes / 1024 / 1024).toFixed(1) });
  return receiveUpload(house, allowed, request.ip, request.raw);
}

function refusal(code: RefusalCode, params: RefusalParams) {
  return { file: null, errors: [userError({ code, path: [], params })] };
}

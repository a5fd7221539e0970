import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { uuidOf, publicId } from '@doorstep/domain/public-id';
import { importFaultText } from '@doorstep/domain/import-faults';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Session, SessionOf } from '../graph/admin-graph.js';
import { refuseForged } from '../graph/admin-graph.js';
import { bilingual } from '../graph/descriptions.js';
import type { RequestRefusal } from '../graph/known-documents.js';
import { refuse } from '../graph/request-form.js';
import { TooManyBytes } from '../files/received-file.js';
import type { House } from '../house.js';
import { Refused, userError } from '../operation/refusal.js';
import { named } from '../ledger/file-name.js';
import type { FileProblem } from './import-fault.js';
import { ImportFault } from './import-fault.js';
import { importReceipt } from './import-receipt.js';
import type { ImportTarget } from './import-target.js';
import { mayUpload, MOST_BYTES, uploadFile } from './upload-file.js';

const MEGABYTE = 1024 * 1024;
const MOST_NAME = 200;

const refusals = {
  unknown: { status: 404, code: 'NOT_FOUND', message: bilingual('没有这个台账或导入。', 'There is no such ledger or import.') },
  nobody: { status: 401, code: 'UNAUTHENTICATED', message: bilingual('请先登录。', 'Please sign in.') },
  noFile: { status: 415, code: 'UNSUPPORTED_TYPE', message: bilingual('请以 application/octet-stream 发送文件。', 'Please send the file as application/octet-stream.') },
} satisfies Record<string, RequestRefusal>;

export interface ImportRoutes {
  readonly house: House;
  readonly sessionOf: SessionOf;
  readonly targets: ReadonlyMap<string, ImportTarget>;
}

/** Files on their way in, and back as receipts. Asked as the admin graph is; the file is the body, as it is. */
export async function serveImports(app: FastifyInstance, { house, sessionOf, targets }: ImportRoutes): Promise<void> {
  await app.register(async (scope) => {
    scope.addContentTypeParser('application/octet-stream', { bodyLimit: MOST_BYTES }, (_request, payload, done) => done(null, payload));
    const route = (url: string, answer: (request: FastifyRequest, reply: FastifyReply, session: Session, name: string) => Promise<FastifyReply>): void => {
      scope.route<{ Params: { name: string } }>({
        method: 'POST',
        url,
        bodyLimit: MOST_BYTES,
        onRequest: async (request, reply) => {
          reply.header('cache-control', 'no-store');
          const refusal = refuseForged(request) ?? refuseTooLong(request);
          if (refusal) await refuse(reply, refusal);
        },
        handler: async (request, reply) => {
          const session = await sessionOf(request, house);
          if (!session) return refuse(reply, refusals.nobody);
          try {
            return await answer(request, reply, session, request.params.name);
          } catch (error) {
            return refuse(reply, refusalOf(error));
          }
        },
      });
    };

    route('/admin/imports/:name/upload', async (request, reply, session, name) => {
      const target = targets.get(name);
      if (!target) return refuse(reply, refusals.unknown);
      await mayUpload(house, session, target);
      if (!isStream(request.body)) return refuse(reply, refusals.noFile);
      const id = await uploadFile(house, session, target, filenameOf(request), request.body);
      return reply.code(201).send({ id: publicId('imp', id) });
    });

    route('/admin/imports/:name/receipt', async (_request, reply, session, name) => {
      const id = uuidOf('imp', name);
      const receipt = id && (await importReceipt(house, session, id));
      if (!receipt) return refuse(reply, refusals.unknown);
      return named(reply, receipt.filename).type(receipt.mediaType).send(receipt.content);
    });
  });
}

const TOO_LARGE = { code: 'TOO_LARGE', params: { max: `${MOST_BYTES / MEGABYTE} MB` } } as const;

/** Said before the file is sent; what does not say its length is cut off while it comes. */
function refuseTooLong({ headers }: FastifyRequest): RequestRefusal | undefined {
  return Number(headers['content-length'] ?? 0) > MOST_BYTES ? refusalFor(413, TOO_LARGE) : undefined;
}

/** What is wrong with a file or a right, in the form of a refused request. @throws what is neither */
function refusalOf(error: unknown): RequestRefusal {
  if (error instanceof ImportFault) return refusalFor(422, error.problem);
  if (error instanceof TooManyBytes) return refusalFor(413, TOO_LARGE);
  const [first] = error instanceof Refused ? error.refusals : [];
  if (!first) throw error;
  const { code, message, messageEn } = userError(first);
  return { status: code === 'FORBIDDEN' ? 403 : 422, code, message: bilingual(message, messageEn) };
}

function refusalFor(status: number, { code, params }: FileProblem): RequestRefusal {
  const { zh, en } = importFaultText(code, params);
  return { status, code, message: bilingual(zh, en) };
}

function isStream(body: unknown): body is Readable {
  return typeof (body as { pipe?: unknown } | null | undefined)?.pipe === 'function';
}

/** The name that the user's computer gave, without what could be a path or a line of its own. */
function filenameOf(request: FastifyRequest): string {
  const { file = '' } = request.query as { file?: unknown };
  const name = String(file).replaceAll(/[\p{Cc}/\\]/gu, ' ').trim();
  const ending = extname(name).slice(0, 10);
  return name.length > MOST_NAME ? `${name.slice(0, MOST_NAME - ending.length)}${ending}` : name || 'file';
}

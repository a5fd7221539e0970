import { uuidOf } from '@doorstep/domain/public-id';
import { SMALLER_EDGES } from '@doorstep/domain/upload-purposes';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SessionOf } from '../graph/admin-graph.js';
import { bilingual } from '../graph/descriptions.js';
import type { RequestRefusal } from '../graph/known-documents.js';
import { refuse } from '../graph/request-form.js';
import type { House } from '../house.js';
import type { FileHolder } from './file-holder.js';
import { noteReading } from './note-reading.js';
import { fileForPublic, fileForStaff } from './readable-file.js';
import { sendFile } from './send-file.js';

const refusals = {
  nobody: { status: 401, code: 'UNAUTHENTICATED', message: bilingual('请先登录。', 'Please sign in.') },
  unknown: { status: 404, code: 'NOT_FOUND', message: bilingual('没有这个文件,或不在您的范围内。', 'There is no such file, or it is not in your scope.') },
  withdrawn: { status: 410, code: 'NOT_FOUND', message: bilingual('文件已撤下。', 'The file was withdrawn.') },
  edge: { status: 400, code: 'BAD_USER_INPUT', message: bilingual(`edge 可为 ${SMALLER_EDGES.join('、')}。`, `edge is one of ${SMALLER_EDGES.join(', ')}.`) },
} satisfies Record<string, RequestRefusal>;

type FileRequest = FastifyRequest<{ Params: { id: string }; Querystring: { edge?: string } }>;

export interface FileRoutes {
  readonly house: House;
  readonly sessionOf: SessionOf;
  readonly holders: readonly FileHolder[];
}

/** The only two ways to a file: for staff by the rows that they may read, for the public by what is published. */
export function serveFiles(app: FastifyInstance, { house, sessionOf, holders }: FileRoutes): void {
  app.get('/admin/files/:id', async (request: FileRequest, reply) => {
    const session = await sessionOf(request, house);
    if (!session) return refuse(reply, refusals.nobody);
    const edge = edgeOf(request);
    if (edge === undefined) return refuse(reply, refusals.edge);
    const id = uuidOf('att', request.params.id);
    const file = id === undefined ? null : await fileForStaff(house, session.viewer, holders, id);
    if (!file) return refuse(reply, refusals.unknown);
    if (file.containsPersonalData) await noteReading(house, session.viewer, file);
    // Kept by the reader's own browser, and asked for anew each time: the right may end.
    return sendFile(house, request, reply.header('cache-control', 'private, no-cache'), file, edge);
  });

  app.get('/files/:id', async (request: FileRequest, reply) => {
    const edge = edgeOf(request);
    if (edge === undefined) return refuse(reply, refusals.edge);
    const id = uuidOf('att', request.params.id);
    const found = id === undefined ? ({ kind: 'NEVER' } as const) : await fileForPublic(house, holders, id);
    if (found.kind !== 'SHOWN') return refuse(reply, found.kind === 'NEVER' ? refusals.unknown : refusals.withdrawn);
    letAnyPageShow(reply).header('cache-control', 'public, max-age=60, must-revalidate');
    return sendFile(house, request, reply, found.file, edge);
  });
}

/** Pages of media centres show what is published. */
function letAnyPageShow(reply: FastifyReply): FastifyReply {
  return reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
}

/** The edge of a smaller picture; null for the whole file, undefined for an edge that is not drawn. */
function edgeOf({ query }: FileRequest): number | null | undefined {
  if (query.edge === undefined) return null;
  return SMALLER_EDGES.find((edge) => String(edge) === query.edge);
}

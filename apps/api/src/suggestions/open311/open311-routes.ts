import { uuidOf } from '@doorstep/domain/public-id';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { House } from '../../platform/house.js';
import { sendKept } from '../../platform/http/conditional.js';
import { publicOriginOf } from '../../platform/http/public-origin.js';
import { hasDistrict, open311Requests, open311Services } from './open311-rows.js';
import type { Open311Value } from './open311-xml.js';
import { open311Xml } from './open311-xml.js';

const FRESH_SECONDS = 60;
const MOST_REQUESTS = 1_000;
const FORMATS = { json: 'application/json; charset=utf-8', xml: 'text/xml; charset=utf-8' } as const;
type Format = keyof typeof FORMATS;

const listed = z.string().max(4_000).transform((text) => text.split(','));
const instant = z.iso.datetime({ offset: true });
const asking = z.object({
  jurisdiction_id: z.string().regex(/^\d{6}$/),
  service_request_id: listed.optional(),
  service_code: listed.optional(),
  status: listed.pipe(z.array(z.enum(['open', 'closed']))).optional(),
  start_date: instant.optional(),
  end_date: instant.optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  page_size: z.coerce.number().int().min(1).max(MOST_REQUESTS).default(100),
});

type Asked = FastifyRequest<{ Params: { id?: string; format: string }; Querystring: Record<string, string> }>;

/**
 * Open311 GeoReport v2, to be read: sectors are services, published suggestions are requests, a district's code is the
 * jurisdiction. What is sent in goes through the public graph.
 */
export async function serveOpen311(app: FastifyInstance, { config, database }: House): Promise<void> {
  const pool = database.publicPool;
  const route = (path: string, answer: (request: Asked, reply: FastifyReply, format: Format, asked: z.infer<typeof asking>) => Promise<FastifyReply>): void => {
    app.get(`/open311/v2/${path}.:format`, async (request: Asked, reply) => {
      const { format } = request.params;
      if (format !== 'json' && format !== 'xml') return refuse(reply, 'json', 404, '没有这种格式。 | There is no such format.');
      const asked = asking.safeParse(request.query);
      if (!asked.success) {
        const name = String(asked.error.issues[0]?.path[0]);
        return refuse(reply, format, 400, `参数 ${name} 缺少或无效。 | ${name} is missing or not valid.`);
      }
      if (!(await hasDistrict(pool, asked.data.jurisdiction_id))) return refuse(reply, format, 404, '没有这个区。 | There is no such jurisdiction.');
      return answer(request, reply, format, asked.data);
    });
  };

  app.get('/open311/discovery.json', async (request, reply) => sendKept(request, reply, JSON.stringify(discovery(publicOriginOf(config, request))), { type: FORMATS.json, maxAgeSeconds: FRESH_SECONDS }));

  route('services', async (request, reply, format, { jurisdiction_id: districtCode }) =>
    send(request, reply, format, ['services', 'service'], await open311Services(pool, districtCode)));

  route('requests', async (request, reply, format, asked) => {
    const ids = asked.service_request_id?.flatMap((id) => uuidOf('sug', id) ?? []) ?? null;
    const requests = await open311Requests(pool, {
      districtCode: asked.jurisdiction_id,
      ids,
      serviceCodes: asked.service_code ?? null,
      statuses: asked.status ?? null,
      from: asked.start_date ?? null,
      to: asked.end_date ?? null,
      limit: asked.page_size,
      offset: (asked.page - 1) * asked.page_size,
    });
    return send(request, reply, format, ['service_requests', 'request'], requests);
  });

  route('requests/:id', async (request, reply, format, { jurisdiction_id: districtCode }) => {
    const id = uuidOf('sug', request.params.id ?? '');
    const all = { serviceCodes: null, statuses: null, from: null, to: null, limit: 1, offset: 0 };
    const found = id ? await open311Requests(pool, { districtCode, ids: [id], ...all }) : [];
    if (found.length === 0) return refuse(reply, format, 404, '没有这条请求。 | There is no such request.');
    return send(request, reply, format, ['service_requests', 'request'], found);
  });
}

function send(request: FastifyRequest, reply: FastifyReply, format: Format, [list, item]: readonly [string, string], values: readonly Open311Value[]): FastifyReply {
  const body = format === 'json' ? JSON.stringify(values) : open311Xml(list, item, values);
  return sendKept(request, reply, body, { type: FORMATS[format], maxAgeSeconds: FRESH_SECONDS });
}

function refuse(reply: FastifyReply, format: Format, status: number, description: string): FastifyReply {
  const error = { code: String(status), description };
  const body = format === 'json' ? JSON.stringify([error]) : open311Xml('errors', 'error', [error]);
  return reply.code(status).header('cache-control', 'no-store').header('access-control-allow-origin', '*').type(FORMATS[format]).send(body);
}

/** Where the service is and what it speaks (Open311 service discovery). */
function discovery(origin: string): object {
  return {
    changeset: '2024-11-01T00:00:00Z',
    contact: '经公开页面联系所在区 | See the pages of the district',
    key_service: '读取无需密钥 | No key is needed to read',
    endpoints: [
      { specification: 'http://wiki.open311.org/GeoReport_v2', url: `${origin}/open311/v2`, changeset: '2024-11-01T00:00:00Z', type: 'production', formats: ['application/json', 'text/xml'] },
    ],
  };
}

import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../../platform/house.js';
import { isKept, letAnyPageRead, sendKept } from '../../platform/http/conditional.js';
import { answerMissing } from '../../platform/http/error-answer.js';
import { installationOrigin, publicOriginOf } from '../../platform/http/public-origin.js';
import { extensionOf, MEDIA_TYPES } from './data-package.js';
import { dcatCatalogue } from './dcat.js';
import { deltaLines } from './deltas.js';
import type { FileFacts } from './hashed-file.js';
import { OpenDataStore } from './open-data-store.js';
import { openYears } from './open-years.js';
import { rangeOf } from './byte-range.js';
import { inSnapshot } from './snapshot.js';

const FRESH_SECONDS = 600;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const CODE = /^\d{6}$/;
const YEAR = /^(19|20)\d\d$/;
/** Longer than any transaction takes: after this nothing of the day before is still to come. */
const SETTLED_MS = 10 * 60_000;

type FileRequest = FastifyRequest<{ Params: { district: string; year: string; file: string }; Querystring: { bom?: string } }>;

/** Open data: the catalogue, the files of every district and year, and what changed day by day. */
export async function serveOpenData(app: FastifyInstance, house: House): Promise<void> {
  const store = new OpenDataStore(house, installationOrigin(house.config));
  const { publicPool } = house.database;

  app.get('/open-data/catalog.jsonld', async (request, reply) => {
    const catalogue = dcatCatalogue(publicOriginOf(house.config, request), await openYears(publicPool));
    return sendKept(request, reply, JSON.stringify(catalogue), { type: 'application/ld+json; charset=utf-8', maxAgeSeconds: FRESH_SECONDS });
  });

  app.get('/open-data/:district/:year/:file', async (request: FileRequest, reply) => {
    const { district, year, file } = request.params;
    if (!CODE.test(district)) return answerMissing(request, reply, 'district');
    if (!YEAR.test(year)) return answerMissing(request, reply, 'file');
    const key = { districtCode: district, year: Number(year) };
    let produced = await store.filesOf(key);
    if (!produced) {
      const [found] = await openYears(publicPool, district);
      if (!found) return answerMissing(request, reply, 'district');
      if (!found.years.includes(key.year)) return answerMissing(request, reply, 'file');
      produced = await store.produce(key);
    }
    const facts = produced.files.find(({ name }) => name === file);
    if (!facts) return answerMissing(request, reply, 'file');
    return sendFile(request, reply, produced.folder, facts);
  });

  app.get('/open-data/:district/:year/deltas/:day.jsonl', async (request: FastifyRequest<{ Params: { district: string; year: string; day: string } }>, reply) => {
    const { district, year, day } = request.params;
    const ended = Date.parse(`${day}T00:00:00+08:00`) + 86_400_000 + SETTLED_MS;
    if (!isDay(day) || !day.startsWith(`${year}-`) || ended > Date.now()) return answerMissing(request, reply, 'file');
    if ((await openYears(publicPool, district)).length === 0) return answerMissing(request, reply, 'district');
    letAnyPageRead(reply).header('cache-control', `public, max-age=${FRESH_SECONDS}`).type('application/jsonl; charset=utf-8');
    return reply.send(deltaStream(publicPool, district, day));
  });
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const isDay = (day: string): boolean => DAY.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

/** The lines while they are read; the connection is given back when the reader has all or leaves. */
function deltaStream(pool: House['database']['publicPool'], district: string, day: string): Readable {
  const stream = new Readable({ read: () => undefined });
  const taken = (): Promise<void> => new Promise((resolve) => (stream.once('drained', resolve), stream.once('close', resolve)));
  stream._read = () => stream.emit('drained');
  inSnapshot(pool, async (snapshot) => {
    for await (const line of deltaLines(snapshot, district, day)) {
      if (stream.destroyed) return;
      if (!stream.push(line)) await taken();
    }
    stream.push(null);
  }).catch((error: Error) => stream.destroy(error));
  return stream;
}

function sendFile(request: FileRequest, reply: FastifyReply, folder: string, { name, bytes, sha256 }: FileFacts): FastifyReply {
  const extension = extensionOf(name);
  const withMark = request.query.bom === '1' && extension === 'csv';
  const etag = `"${sha256.slice(0, 32)}${withMark ? '-bom' : ''}"`;
  letAnyPageRead(reply)
    .header('cache-control', `public, max-age=${FRESH_SECONDS}`)
    .header('etag', etag)
    .header('repr-digest', withMark ? undefined : `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`)
    .type(`${MEDIA_TYPES[extension] ?? 'application/octet-stream'}; charset=utf-8`);
  if (isKept(request, etag)) return reply.code(304).send();
  const path = join(folder, name);
  if (withMark) return reply.header('content-length', bytes + BOM.length).send(Readable.from(marked(path)));
  reply.header('accept-ranges', 'bytes');
  const range = rangeOf(request.headers, etag, bytes);
  if (range === 'none') return reply.header('content-length', bytes).send(createReadStream(path));
  if (range === 'unsatisfiable') return reply.code(416).header('content-range', `bytes */${bytes}`).send();
  const { start, end } = range;
  return reply
    .code(206)
    .header('content-range', `bytes ${start}-${end}/${bytes}`)
    .header('content-length', end - start + 1)
    .send(createReadStream(path, { start, end }));
}

async function* marked(path: string): AsyncGenerator<Buffer> {
  yield BOM;
  yield* createReadStream(path) as AsyncIterable<Buffer>;
}

import type { FileType } from '@doorstep/domain/file-types';
import { FILE_TYPES } from '@doorstep/domain/file-types';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.js';
import type { ByteRange } from './file-store.js';
import type { ServedFile } from './readable-file.js';
import { smallerPicture } from './smaller-picture.js';

/** Whatever the content is, the page that shows it runs nothing of it. */
const NO_SCRIPTS = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

interface Content {
  readonly key: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly etag: string;
}

/** Sends a file, a part of it, or a smaller picture of it, in a form in which a browser takes it for nothing else. */
export async function sendFile(house: House, request: FastifyRequest, reply: FastifyReply, file: ServedFile, edge: number | null): Promise<FastifyReply> {
  const content = await contentFor(house, request, reply, file, edge);
  const type: FileType | undefined = FILE_TYPES[file.mediaType as keyof typeof FILE_TYPES];
  reply
    .header('content-type', content.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : content.mediaType)
    .header('content-disposition', named(type?.isShown ? 'inline' : 'attachment', file.filename, type))
    .header('content-security-policy', NO_SCRIPTS)
    .header('x-content-type-options', 'nosniff')
    .header('etag', content.etag)
    .header('accept-ranges', 'bytes');
  if (request.headers['if-none-match']?.split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, '') === content.etag)) return reply.code(304).send();
  const range = rangeOf(request, content);
  if (range === 'NONE') return reply.code(416).header('content-range', `bytes */${content.bytes}`).send();
  if (range) {
    reply.code(206).header('content-range', `bytes ${range.first}-${range.last}/${content.bytes}`);
    reply.header('content-length', range.last - range.first + 1);
  } else {
    reply.header('content-length', content.bytes);
  }
  return reply.send(await house.files.open(content.key, range ?? undefined));
}

async function contentFor(house: House, request: FastifyRequest, reply: FastifyReply, file: ServedFile, edge: number | null): Promise<Content> {
  const whole = { key: file.storageKey, bytes: file.bytes, mediaType: file.mediaType, etag: `"${file.sha256.slice(0, 32)}"` };
  if (edge === null || file.kind !== 'PHOTO') return whole;
  reply.header('vary', 'accept');
  const accept = request.headers.accept ?? '';
  const format = accept.includes('image/avif') ? 'avif' : accept.includes('image/webp') ? 'webp' : 'jpeg';
  const smaller = await smallerPicture(house.files, file.storageKey, edge, format);
  return { ...smaller, mediaType: `image/${format}`, etag: `"${file.sha256.slice(0, 32)}-${edge}-${format}"` };
}

/** One range, as players ask for it; several at once get the whole. */
function rangeOf(request: FastifyRequest, { bytes, etag }: Content): ByteRange | 'NONE' | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  const onlyIf = request.headers['if-range'];
  if (!asked || (onlyIf !== undefined && onlyIf !== etag)) return null;
  const [, from = '', to = ''] = asked;
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return first <= last ? { first, last } : 'NONE';
}

/** The name in both forms that browsers know (RFC 6266); its ending is that of its type, whatever the sender wrote. */
function named(how: 'inline' | 'attachment', filename: string, type: FileType | undefined): string {
  const stem = filename.replaceAll(/[\p{Cc}"\\/]/gu, '_').replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const full = type ? `${stem}.${type.extension}` : stem;
  return `${how}; filename="${full.replaceAll(/[^\w.-]+/g, '_')}"; filename*=UTF-8''${encodeURIComponent(full).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

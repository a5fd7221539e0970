import type { Readable } from 'node:stream';
import type { MediaType } from '@doorstep/domain/file-types';
import { FILE_TYPES } from '@doorstep/domain/file-types';
import { publicId } from '@doorstep/domain/public-id';
import type { RefusalCode, RefusalParams } from '@doorstep/domain/refusals';
import type { UploadPurposeCode } from '@doorstep/domain/upload-purposes';
import { MOST_PIXELS } from '@doorstep/domain/upload-purposes';
import { uuidv7 } from 'uuidv7';
import { Attachment, UploadToken } from '../attachment.entity.js';
import type { House } from '../house.js';
import type { Caller } from '../operation/caller.js';
import { Refused } from '../operation/refusal.js';
import { inTransaction } from '../operation/run-operation.js';
import type { ReceivedFile } from './received-file.js';
import { TooManyBytes } from './received-file.js';
import { contentRefusal } from './inspect-file.js';
import { BrokenPicture, drawAnew, TooManyPixels } from './picture.js';
import { uploadTokenHash } from './upload-token.js';

const MB = 1024 * 1024;

/** Why a file that was sent is not kept. */
export class UploadRefused extends Error {
  constructor(
    readonly status: number,
    readonly code: RefusalCode,
    readonly params: RefusalParams = {},
  ) {
    super(code);
  }
}

/** What a token allows. */
export interface Allowed {
  readonly id: string;
  readonly districtCode: string;
  readonly purpose: UploadPurposeCode;
  readonly filename: string;
  readonly mediaType: MediaType;
  readonly maxBytes: number;
  readonly createdBy: string | null;
}

/** The file that was kept, as its sender hears of it. */
export interface KeptFile {
  readonly id: string;
  readonly kind: string;
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
}

const FIND = `
select id, district_code as "districtCode", purpose, filename, media_type as "mediaType", max_bytes::float8 as "maxBytes", created_by as "createdBy"
from upload_token where token_hash = $1 and used_at is null and expires_at > now()`;

/** What this token still allows; unknown, used and expired are not told apart. */
export async function allowedBy(house: House, token: string): Promise<Allowed> {
  const { rows } = await house.database.pool.query<Allowed>(FIND, [uploadTokenHash(house, token)]);
  return rows[0] ?? refuse(410, 'FILE_GONE');
}

/**
 * Takes the content of an announced file: all of it, of the size and type that were named, or nothing. Only then is the
 * token used, so a line that broke can be tried again.
 */
export async function receiveUpload(house: House, allowed: Allowed, address: string, body: Readable): Promise<KeptFile> {
  await using received = await house.files.receive(body, allowed.maxBytes).catch((error: unknown) => {
    if (error instanceof TooManyBytes) refuse(413, 'FILE_TOO_LARGE', { max: (allowed.maxBytes / MB).toFixed(1) });
    throw error;
  });
  if (received.bytes === 0) refuse(422, 'FILE_EMPTY');
  if (received.bytes !== allowed.maxBytes) refuse(422, 'FILE_CONTENT');
  const wrong = await contentRefusal(received.path, allowed.mediaType);
  if (wrong) refuse(415, wrong);
  if (FILE_TYPES[allowed.mediaType].kind !== 'PHOTO') return await keep(house, allowed, address, received, null);
  const picture = await drawAnew(received.path, allowed.mediaType).catch((error: unknown) => {
    if (error instanceof TooManyPixels) refuse(422, 'FILE_PIXELS', { max: String(MOST_PIXELS / 10_000) });
    if (error instanceof BrokenPicture) refuse(422, 'FILE_CONTENT');
    throw error;
  });
  await using drawn = await house.files.receive(picture.content, Number.MAX_SAFE_INTEGER);
  return await keep(house, allowed, address, drawn, picture);
}

async function keep(
  house: House,
  allowed: Allowed,
  address: string,
  received: ReceivedFile,
  size: { readonly width: number; readonly height: number } | null,
): Promise<KeptFile> {
  const stored = await house.files.keep(received, allowed.districtCode);
  const { kind } = FILE_TYPES[allowed.mediaType];
  const attachmentId = uuidv7();
  try {
    await inTransaction(house, callerOf(allowed, address), allowed.districtCode, 'file.upload', async (act) => {
      act.em.create(Attachment, {
        id: attachmentId,
        districtCode: allowed.districtCode,
        kind,
        filename: allowed.filename,
        mediaType: allowed.mediaType,
        bytes: String(stored.bytes),
        sha256: stored.sha256,
        storageKey: stored.key,
        purpose: allowed.purpose,
        width: size?.width ?? null,
        height: size?.height ?? null,
        // What residents send shows people and places; so does a clue.
        containsPersonalData: ['SUGGESTION', 'CLUE'].includes(allowed.purpose),
        createdBy: allowed.createdBy,
      });
      await act.flush();
      const used = await act.em.nativeUpdate(UploadToken, { id: allowed.id, usedAt: null }, { usedAt: new Date(), attachmentId });
      if (used !== 1) throw new Refused([{ code: 'FILE_GONE', path: [] }]);
      act.audit.about('attachment', attachmentId);
    });
  } catch (error) {
    await house.files.remove(stored.key);
    // The same token was used twice at once, and the other file was faster.
    if (error instanceof Refused) refuse(410, 'FILE_GONE');
    throw error;
  }
  const { filename, mediaType } = allowed;
  return { id: publicId('att', attachmentId), kind, filename, mediaType, bytes: stored.bytes, width: size?.width ?? null, height: size?.height ?? null };
}

/** The person who announced it; the address of a resident is counted and never stored. */
function callerOf({ createdBy, districtCode }: Allowed, address: string): Caller {
  if (createdBy === null) return { kind: 'PUBLIC', address };
  return { kind: 'STAFF', viewer: { userId: createdBy, districtCode, organizationId: null, grants: [] } };
}

function refuse(status: number, code: RefusalCode, params: RefusalParams = {}): never {
  throw new UploadRefused(status, code, params);
}

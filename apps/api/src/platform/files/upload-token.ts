import { createHmac, randomBytes } from 'node:crypto';
import { UPLOAD_MINUTES } from '@doorstep/domain/upload-purposes';
import { UploadToken } from '../attachment.entity.js';
import type { UserErrorValue } from '../graph/graph-types.js';
import type { House } from '../house.js';
import type { Caller } from '../operation/caller.js';
import { actorOf } from '../operation/caller.js';
import type { Refusal } from '../operation/refusal.js';
import { refusalsOf, userError } from '../operation/refusal.js';
import { inTransaction } from '../operation/run-operation.js';
import { countAddress } from '../request-limit.js';
import type { AnnouncedFile } from './upload-input.js';
import { createUploadInput, residentUploadInput, typeOf } from './upload-input.js';

/** The right to send one file, told this once. */
export interface Upload {
  readonly url: string;
  readonly token: string;
  readonly expiresAt: Date;
}
export interface UploadAnswer {
  readonly upload: Upload | null;
  readonly errors: readonly UserErrorValue[];
}

/** What is stored of a token: whoever reads the table cannot send with it. */
export function uploadTokenHash({ secrets }: House, token: string): string {
  return createHmac('sha256', secrets.deriveKey('upload-token')).update(token).digest('base64url');
}

/** A resident announces a file; as many from one address as from a waiting room, no more. */
export async function announceFromOutside(house: House, address: string, given: unknown): Promise<UploadAnswer> {
  const checked = residentUploadInput.check.safeParse(given);
  if (!checked.success) return refused(refusalsOf(checked.error));
  const { districtCode, ...file } = checked.data;
  const { rows } = await house.database.pool.query('select from district where code = $1', [districtCode]);
  if (rows.length === 0) return refused([{ code: 'NOT_FOUND', path: ['input', 'districtCode'] }]);
  if (!(await countAddress(house, 'uploadFromAddress', address)).allowed) return refused([{ code: 'RATE_LIMITED', path: [] }]);
  return announce(house, { kind: 'PUBLIC', address }, districtCode, file);
}

/** A member of staff announces a file in the own district. */
export async function announceAsStaff(house: House, caller: Caller & { kind: 'STAFF' }, given: unknown): Promise<UploadAnswer> {
  const checked = createUploadInput.check.safeParse(given);
  if (!checked.success) return refused(refusalsOf(checked.error));
  return announce(house, caller, caller.viewer.districtCode, checked.data);
}

async function announce(house: House, caller: Caller, districtCode: string, file: AnnouncedFile): Promise<UploadAnswer> {
  const type = typeOf(file);
  if ('refusals' in type) return refused(type.refusals);
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + UPLOAD_MINUTES * 60_000);
  await inTransaction(house, caller, districtCode, 'file.announce', async (act) => {
    const row = act.em.create(UploadToken, {
      districtCode,
      tokenHash: uploadTokenHash(house, token),
      purpose: file.purpose,
      filename: file.filename,
      mediaType: type.mediaType,
      maxBytes: String(file.bytes),
      expiresAt,
      createdBy: actorOf(caller),
    });
    await act.flush();
    act.audit.about('uploadToken', row.id);
  });
  return { upload: { url: `/uploads/${token}`, token, expiresAt }, errors: [] };
}

function refused(refusals: readonly Refusal[]): UploadAnswer {
  return { upload: null, errors: refusals.map(userError) };
}

import type { UploadPurposeCode } from '@doorstep/domain/upload-purposes';
import { UPLOAD_PURPOSES } from '@doorstep/domain/upload-purposes';
import { Attachment, UploadToken } from '../attachment.entity.js';
import type { Act } from '../operation/act.js';
import { uploadTokenHash } from './upload-token.js';

/**
 * Refuses what the caller may not put into a row: files of another district, of another purpose, or sent by somebody
 * else. What the row holds already may stay.
 */
export async function requireFiles(act: Act, ids: readonly string[], purpose: UploadPurposeCode, path: string, held: readonly string[] = []): Promise<void> {
  const { most } = UPLOAD_PURPOSES[purpose];
  if (ids.length > most) act.refuse('FILE_LIMIT', path, { max: String(most) });
  const added = ids.filter((id) => !held.includes(id));
  if (added.length === 0) return;
  const found = await act.em.find(Attachment, { id: { $in: added }, districtCode: act.districtCode, purpose, createdBy: act.actorId });
  if (found.length < new Set(added).size) act.refuse('NOT_FOUND', path);
}

/** The files that a resident sent with these tokens. A token is spent with it: no other submission takes the same file. */
export async function takeUploads(act: Act, tokens: readonly string[], purpose: UploadPurposeCode, path: string): Promise<string[]> {
  const hashes = [...new Set(tokens)].map((token) => uploadTokenHash(act.house, token));
  if (hashes.length === 0) return [];
  const { most } = UPLOAD_PURPOSES[purpose];
  if (hashes.length > most) act.refuse('FILE_LIMIT', path, { max: String(most) });
  const rows = await act.em.find(UploadToken, { tokenHash: { $in: hashes }, districtCode: act.districtCode, purpose, createdBy: null, attachmentId: { $ne: null } });
  if (rows.length < hashes.length) act.refuse('FILE_GONE', path);
  const byHash = new Map(rows.map((row) => [row.tokenHash, row]));
  const sent = hashes.flatMap((hash) => byHash.get(hash) ?? []);
  for (const row of sent) act.em.remove(row);
  return sent.flatMap(({ attachmentId }) => attachmentId ?? []);
}

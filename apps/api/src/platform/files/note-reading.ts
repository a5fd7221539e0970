import type { Viewer } from '@doorstep/domain/roles';
import type { House } from '../house.js';
import { inTransaction } from '../operation/run-operation.js';
import type { ServedFile } from './readable-file.js';

/** A page asks for a picture in two sizes, and a player for a video in many parts: that is one reading. */
const ONE_READING_MS = 10 * 60_000;
const MOST_REMEMBERED = 10_000;

const read = new Map<string, number>();

/** Leaves a trace of who read a file with personal data. */
export async function noteReading(house: House, viewer: Viewer, { id }: ServedFile): Promise<void> {
  const key = `${viewer.userId} ${id}`;
  const now = Date.now();
  if ((read.get(key) ?? 0) > now - ONE_READING_MS) return;
  await inTransaction(house, { kind: 'STAFF', viewer }, viewer.districtCode, 'file.read', async (act) => {
    act.audit.about('attachment', id);
  });
  if (read.size >= MOST_REMEMBERED) read.clear();
  read.set(key, now);
}

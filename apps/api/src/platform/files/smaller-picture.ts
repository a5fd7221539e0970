import { Readable } from 'node:stream';
import { smallerKey } from './file-key.js';
import type { FileStore } from './file-store.js';
import type { SmallerFormat } from './picture.js';
import { drawSmaller } from './picture.js';

const MOST_BYTES = 10 * 1024 * 1024;
/** Pictures that are being drawn, so that a page that asks for one twice has it drawn once. */
const drawing = new Map<string, Promise<void>>();

/** A smaller picture, drawn when it is first asked for and kept beside its original. */
export async function smallerPicture(store: FileStore, original: string, edge: number, format: SmallerFormat): Promise<{ readonly key: string; readonly bytes: number }> {
  const key = smallerKey(original, edge, format);
  if (!(await store.has(key))) {
    const running = drawing.get(key) ?? draw(store, original, key, edge, format).finally(() => drawing.delete(key));
    drawing.set(key, running);
    await running;
  }
  return { key, bytes: await store.sizeOf(key) };
}

async function draw(store: FileStore, original: string, key: string, edge: number, format: SmallerFormat): Promise<void> {
  const picture = await drawSmaller(await store.open(original), edge, format);
  await store.putAt(key, Readable.from([picture]), MOST_BYTES);
}

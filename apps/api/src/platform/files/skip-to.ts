import { Readable } from 'node:stream';

/** The part of a stream from one byte to another, both included. */
export function skipTo(whole: Readable, first: number, last: number): Readable {
  return Readable.from(part(whole, first, last), { objectMode: false });
}

async function* part(whole: Readable, first: number, last: number): AsyncGenerator<Buffer> {
  let at = 0;
  for await (const chunk of whole as AsyncIterable<Buffer>) {
    const end = at + chunk.length;
    if (end > first) yield chunk.subarray(Math.max(0, first - at), Math.max(0, last + 1 - at));
    at = end;
    if (at > last) return;
  }
}

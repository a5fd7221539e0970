import { Readable } from 'node:stream';
import { LONGEST_EDGE, MOST_PIXELS } from '@doorstep/domain/upload-purposes';
import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** One picture at a time uses one core; the others of the house wait their turn. */
sharp.concurrency(1);
sharp.cache(false);

/** The picture says that it is larger than anything a camera makes. */
export class TooManyPixels extends Error {}
/** The picture cannot be read to its end. */
export class BrokenPicture extends Error {}

export interface Picture {
  readonly content: Readable;
  readonly width: number;
  readonly height: number;
}

const WRITERS: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  'image/jpeg': (picture) => picture.jpeg({ quality: 85, mozjpeg: true }),
  'image/png': (picture) => picture.png(),
  'image/webp': (picture) => picture.webp({ quality: 85 }),
};

/**
 * The same picture, drawn anew: upright, not larger than pages show, and without what the camera wrote beside it (place,
 * time, make, owner). Nothing of the file that came survives but what is seen, so neither does anything hidden in it.
 */
export async function drawAnew(path: string, mediaType: string): Promise<Picture> {
  const picture = read(path);
  const { width, height } = await picture.metadata().catch((error: unknown) => {
    throw refusalOf(error);
  });
  if (width * height > MOST_PIXELS) throw new TooManyPixels();
  const edge = { width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true } as const;
  const write = WRITERS[mediaType] ?? WRITERS['image/jpeg'];
  const { data, info } = await (write as (picture: Sharp) => Sharp)(picture.autoOrient().resize(edge))
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw refusalOf(error);
    });
  return { content: Readable.from([data]), width: info.width, height: info.height };
}

export type SmallerFormat = 'avif' | 'webp' | 'jpeg';

/** A stored picture made smaller, in the format that the browser takes best. */
export async function drawSmaller(source: Readable, edge: number, format: SmallerFormat): Promise<Buffer> {
  const drawing = sharp({ limitInputPixels: MOST_PIXELS }).resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true });
  source.on('error', (error) => drawing.destroy(error));
  source.pipe(drawing);
  if (format === 'avif') return drawing.avif({ quality: 55, effort: 2 }).toBuffer();
  if (format === 'webp') return drawing.webp({ quality: 78 }).toBuffer();
  return drawing.jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}

function read(path: string): Sharp {
  // One page: an animation keeps its first picture.
  return sharp(path, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1, sequentialRead: true });
}

function refusalOf(error: unknown): Error {
  return error instanceof Error && /pixel limit/i.test(error.message) ? new TooManyPixels() : new BrokenPicture();
}

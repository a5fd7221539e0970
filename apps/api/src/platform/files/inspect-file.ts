import { createReadStream } from 'node:fs';
import type { MediaType } from '@doorstep/domain/file-types';
import { isFoundAs, isHeic } from '@doorstep/domain/file-types';
import { fileTypeFromFile } from 'file-type';
import type { RefusalCode } from '@doorstep/domain/refusals';

/** Why a received file is not what its sender said; null when it is. The name of a file says nothing. */
export async function contentRefusal(path: string, said: MediaType): Promise<RefusalCode | null> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (found && isHeic(found.mime)) return 'FILE_HEIC';
  if (said === 'text/plain') return found === undefined && (await isPlainText(path)) ? null : 'FILE_CONTENT';
  return found && isFoundAs(said, found.mime) ? null : 'FILE_CONTENT';
}

/** Signs of a page or a drawing that a browser would run, at the beginning of what calls itself text. */
const MARKUP = /^\s*<(!doctype|html|svg|script|head|body|iframe|\?xml|!--)/i;

/** Text in UTF-8 or GB18030: no control characters but those of lines, and no page in disguise. */
async function isPlainText(path: string): Promise<boolean> {
  let isFirst = true;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (chunk.some((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127)) return false;
    if (isFirst && MARKUP.test(chunk.toString('utf8').replace('﻿', ''))) return false;
    isFirst = false;
  }
  return true;
}

import { describe, expect, it } from 'vitest';
import { FILE_TYPES, isFoundAs, isHeic, mediaTypeOf } from './file-types.js';
import { MOST_BYTES, RESIDENT_PURPOSES, UPLOAD_PURPOSES } from './upload-purposes.js';

describe('types of files', () => {
  it('knows a type under the names that browsers give it', () => {
    expect(mediaTypeOf('image/jpg')).toBe('image/jpeg');
    expect(mediaTypeOf('Text/Plain; charset=utf-8')).toBe('text/plain');
    expect(mediaTypeOf('audio/x-wav')).toBe('audio/wav');
  });

  it.each(['image/svg+xml', 'text/html', 'application/zip', 'application/x-msdownload', 'application/xml', 'image/gif', 'constructor', '', 'application/vnd.ms-word.document.macroenabled.12'])(
    'does not take %s',
    (given) => expect(mediaTypeOf(given)).toBeUndefined(),
  );

  it('lets content be its container, and nothing else', () => {
    expect(isFoundAs('audio/mp4', 'video/mp4')).toBe(true);
    expect(isFoundAs('audio/webm', 'video/webm')).toBe(true);
    expect(isFoundAs('video/mp4', 'audio/x-m4a')).toBe(false);
    expect(isFoundAs('image/jpeg', 'image/png')).toBe(false);
    expect(isFoundAs('application/pdf', 'text/html')).toBe(false);
  });

  it('tells photographs that only Apple opens', () => {
    expect(isHeic('image/heic')).toBe(true);
    expect(isHeic('image/HEIF-sequence')).toBe(true);
    expect(isHeic('image/jpeg')).toBe(false);
  });

  it('has a greatest size for every kind, and a type for every kind of a purpose', () => {
    const kinds = new Set<string>(Object.values(FILE_TYPES).map(({ kind }) => kind));
    for (const { kinds: taken } of Object.values(UPLOAD_PURPOSES)) {
      for (const kind of taken) expect([kinds.has(kind), MOST_BYTES[kind] > 0]).toEqual([true, true]);
    }
    expect(Object.keys(RESIDENT_PURPOSES)).toEqual(['SUGGESTION']);
  });
});

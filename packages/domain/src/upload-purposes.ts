import type { AttachmentKind } from './code-lists/platform-codes.js';
import type { Label } from './code-lists/label.js';

interface UploadPurpose extends Label {
  readonly kinds: readonly AttachmentKind[];
  /** How many files one field holds. */
  readonly most: number;
}

const EVERY_KIND = ['PHOTO', 'VIDEO', 'AUDIO', 'DOCUMENT'] as const;

/** What a file is sent for: it says which kinds are taken and how many. A file hangs only on what it was sent for. */
export const UPLOAD_PURPOSES = {
  SUGGESTION: { zh: '建议附件', en: 'Attachments of a suggestion', kinds: EVERY_KIND, most: 9 },
  PHOTOS: { zh: '现场照片', en: 'Photographs', kinds: ['PHOTO'], most: 20 },
  DOCUMENT: { zh: '文件', en: 'A document', kinds: ['DOCUMENT', 'PHOTO'], most: 1 },
  EVIDENCE: { zh: '佐证材料', en: 'Evidence', kinds: EVERY_KIND, most: 20 },
  STORY_MEDIA: { zh: '报道素材', en: 'Media of a story', kinds: ['PHOTO', 'VIDEO', 'AUDIO'], most: 20 },
  IMPORT: { zh: '导入的表格', en: 'A file of rows to import', kinds: ['DOCUMENT'], most: 1 },
  CLUE: { zh: '问题线索', en: 'Clue for a discipline referral', kinds: EVERY_KIND, most: 1 },
} as const satisfies Readonly<Record<string, UploadPurpose>>;

export type UploadPurposeCode = keyof typeof UPLOAD_PURPOSES;

/** What residents without an account may send files for. */
export const RESIDENT_PURPOSES = { SUGGESTION: UPLOAD_PURPOSES.SUGGESTION } as const;

const MB = 1024 * 1024;

/**
 * Greatest size of one file in bytes. No text prescribes them; they fit what telephones make: a photograph of 48
 * megapixels, some minutes of video, an hour of speech.
 */
export const MOST_BYTES: Readonly<Record<AttachmentKind, number>> = {
  PHOTO: 25 * MB,
  VIDEO: 200 * MB,
  AUDIO: 50 * MB,
  VOICE_NOTE: 10 * MB,
  DOCUMENT: 30 * MB,
};

/** More than any telephone makes; a few kilobytes can claim billions and would be unpacked before anybody looked. */
export const MOST_PIXELS = 120_000_000;
/** Longest edge of a stored picture; larger ones are made smaller. */
export const LONGEST_EDGE = 4096;
/** Edges of the smaller pictures that lists and pages ask for. */
export const SMALLER_EDGES = [320, 960] as const;
/** How long an address for one upload can be used. */
export const UPLOAD_MINUTES = 60;
/** How long a file may hang on nothing before it is removed. */
export const ORPHAN_HOURS = 48;

import type { AttachmentKind } from './code-lists/platform-codes.js';

/** A type of file that is taken. */
export interface FileType {
  readonly kind: AttachmentKind;
  readonly extension: string;
  readonly zh: string;
  readonly en: string;
  /** What its content is found to be, beside the type itself: containers hold sound or pictures. */
  readonly foundAs?: readonly string[];
  /** A browser may show it in its place; everything else is saved. */
  readonly isShown: boolean;
}

/** Types that are taken, by media type. Anything else is refused, whatever its name ends in. */
export const FILE_TYPES = {
  'image/jpeg': { kind: 'PHOTO', extension: 'jpg', zh: 'JPEG 照片', en: 'JPEG', isShown: true },
  'image/png': { kind: 'PHOTO', extension: 'png', zh: 'PNG 图片', en: 'PNG', isShown: true },
  'image/webp': { kind: 'PHOTO', extension: 'webp', zh: 'WebP 图片', en: 'WebP', isShown: true },
  'video/mp4': { kind: 'VIDEO', extension: 'mp4', zh: 'MP4 视频', en: 'MP4', isShown: true, foundAs: ['video/x-m4v'] },
  'video/webm': { kind: 'VIDEO', extension: 'webm', zh: 'WebM 视频', en: 'WebM', isShown: true },
  'audio/mpeg': { kind: 'AUDIO', extension: 'mp3', zh: 'MP3 音频', en: 'MP3', isShown: true },
  'audio/mp4': { kind: 'AUDIO', extension: 'm4a', zh: 'M4A 音频', en: 'M4A', isShown: true, foundAs: ['audio/x-m4a', 'video/mp4'] },
  'audio/wav': { kind: 'AUDIO', extension: 'wav', zh: 'WAV 音频', en: 'WAV', isShown: true },
  'audio/ogg': { kind: 'AUDIO', extension: 'ogg', zh: 'OGG 音频', en: 'OGG', isShown: true, foundAs: ['application/ogg', 'audio/opus', 'audio/ogg; codecs=opus'] },
  'audio/webm': { kind: 'AUDIO', extension: 'weba', zh: 'WebM 音频', en: 'WebM audio', isShown: true, foundAs: ['video/webm'] },
  'application/pdf': { kind: 'DOCUMENT', extension: 'pdf', zh: 'PDF', en: 'PDF', isShown: false },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { kind: 'DOCUMENT', extension: 'docx', zh: 'Word 文档(DOCX)', en: 'DOCX', isShown: false },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { kind: 'DOCUMENT', extension: 'xlsx', zh: 'Excel 表格(XLSX)', en: 'XLSX', isShown: false },
  'text/plain': { kind: 'DOCUMENT', extension: 'txt', zh: '纯文本', en: 'Plain text', isShown: false },
} as const satisfies Readonly<Record<string, FileType>>;

export type MediaType = keyof typeof FILE_TYPES;

/** Other names under which browsers and telephones send the same types. */
const OTHER_NAMES: Readonly<Record<string, MediaType>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'audio/mp3': 'audio/mpeg',
  'audio/m4a': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'audio/aac': 'audio/mp4',
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
  'audio/opus': 'audio/ogg',
  'application/ogg': 'audio/ogg',
  'video/x-m4v': 'video/mp4',
};

/** The type that a sender names, without parameters such as a charset; undefined when it is not taken. */
export function mediaTypeOf(given: string): MediaType | undefined {
  const plain = (given.split(';')[0] ?? '').trim().toLowerCase();
  if (Object.hasOwn(FILE_TYPES, plain)) return plain as MediaType;
  return Object.hasOwn(OTHER_NAMES, plain) ? OTHER_NAMES[plain] : undefined;
}

/** Whether content that was found to be of one type is what its sender said. */
export function isFoundAs(said: MediaType, found: string): boolean {
  const type: FileType = FILE_TYPES[said];
  return said === mediaTypeOf(found) || (type.foundAs?.includes(found.toLowerCase()) ?? false);
}

/** Photographs of Apple's telephones; they are refused with a word of their own, since the telephone can send JPEG. */
export function isHeic(given: string): boolean {
  return /^image\/hei[cf](-sequence)?$/.test(given.trim().toLowerCase());
}

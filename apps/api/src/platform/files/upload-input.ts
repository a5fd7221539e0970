import type { FileType, MediaType } from '@doorstep/domain/file-types';
import { FILE_TYPES, isHeic, mediaTypeOf } from '@doorstep/domain/file-types';
import type { UploadPurposeCode } from '@doorstep/domain/upload-purposes';
import { MOST_BYTES, UPLOAD_PURPOSES } from '@doorstep/domain/upload-purposes';
import type { Refusal } from '../operation/refusal.js';
import { field, inputOf } from '../graph/input.js';
import { ResidentUploadPurpose, UploadPurpose } from './upload.enums.js';

const MB = 1024 * 1024;

const ofFile = {
  filename: field.text('文件名', 'Name of the file', 200),
  bytes: field.int('字节数,与文件完全一致', 'Its size in bytes, exactly', 0, 2_000_000_000),
  mediaType: field.text('媒体类型,如 image/jpeg', 'Its media type, such as image/jpeg', 150),
};

/** What staff say of a file before they send it. */
export const createUploadInput = inputOf('CreateUploadInput', '准备上传一个文件', 'Announce a file', {
  purpose: field.choice(UploadPurpose, '用途', 'What it is for'),
  ...ofFile,
});

/** What residents say of a file before they send it. */
export const residentUploadInput = inputOf('CreateUploadInput', '准备上传一个文件', 'Announce a file', {
  districtCode: field.pattern('6 位区划代码', 'Division code of the district, 6 digits', /^\d{6}$/),
  purpose: field.choice(ResidentUploadPurpose, '用途', 'What it is for'),
  ...ofFile,
});

export interface AnnouncedFile {
  readonly purpose: UploadPurposeCode;
  readonly filename: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** The type of an announced file, or why it will not be taken. Its content is looked at when it comes. */
export function typeOf({ purpose, bytes, mediaType }: AnnouncedFile): { readonly mediaType: MediaType } | { readonly refusals: readonly Refusal[] } {
  const at = (name: string): string[] => ['input', name];
  if (isHeic(mediaType)) return { refusals: [{ code: 'FILE_HEIC', path: at('mediaType') }] };
  const named = mediaTypeOf(mediaType);
  const kinds: readonly string[] = UPLOAD_PURPOSES[purpose].kinds;
  if (!named || !kinds.includes(FILE_TYPES[named].kind)) {
    return { refusals: [{ code: 'FILE_TYPE', path: at('mediaType'), params: { types: typesFor(kinds) } }] };
  }
  if (bytes === 0) return { refusals: [{ code: 'FILE_EMPTY', path: at('bytes') }] };
  const most = MOST_BYTES[FILE_TYPES[named].kind];
  if (bytes > most) return { refusals: [{ code: 'FILE_TOO_LARGE', path: at('bytes'), params: { max: String(most / MB) } }] };
  return { mediaType: named };
}

function typesFor(kinds: readonly string[]): string {
  const types: readonly FileType[] = Object.values(FILE_TYPES);
  return types.filter(({ kind }) => kinds.includes(kind)).map(({ extension }) => extension.toUpperCase()).join(' ');
}

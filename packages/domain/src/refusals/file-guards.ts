import type { Label } from '../code-lists/label.js';

/** Refusals of files. */
export const FILE_GUARDS = {
  FILE_TYPE: {
    zh: '不接受这种文件,可用:{types}。',
    en: 'This type of file is not taken; possible: {types}.',
  },
  FILE_HEIC: {
    zh: '不接受 HEIC 照片。请在手机“设置-相机-格式”中选“兼容性最佳”,或另存为 JPEG 后再传。',
    en: 'HEIC photographs are not taken. Choose “Most Compatible” in the camera settings of the telephone, or save the photograph as JPEG.',
  },
  FILE_CONTENT: {
    zh: '文件内容与所报的类型不符,或已损坏。',
    en: 'The content is not of the type that was named, or it is damaged.',
  },
  FILE_TOO_LARGE: {
    zh: '文件超过 {max} MB。',
    en: 'The file is larger than {max} MB.',
  },
  FILE_EMPTY: {
    zh: '文件是空的。',
    en: 'The file is empty.',
  },
  FILE_PIXELS: {
    zh: '图片的像素超过 {max} 万,请缩小后再传。',
    en: 'The picture has more than {max} times ten thousand pixels; make it smaller.',
  },
  FILE_LIMIT: {
    zh: '最多 {max} 个文件。',
    en: 'At most {max} files.',
  },
  FILE_GONE: {
    zh: '上传已失效或已被使用,请重新上传。',
    en: 'The upload has expired or was used; please send the file again.',
  },
} as const satisfies Record<string, Label>;

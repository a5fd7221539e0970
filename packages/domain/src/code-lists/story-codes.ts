/** Codes of the stories slice. */

/** Format of a story. */
export const STORY_FORMATS = {
  PHOTO_TEXT: { zh: '图文', en: 'Photo and text' },
  VIDEO: { zh: '视频', en: 'Video' },
  PRESENTER_VISIT: { zh: '主播打卡', en: 'Presenter visit' },
  AUDIO: { zh: '音频', en: 'Audio' },
} as const;
export type StoryFormat = keyof typeof STORY_FORMATS;

/** Shape of a story's file. */
export const RENDITION_KINDS = {
  ORIGINAL: { zh: '原始文件', en: 'Original' },
  COVER: { zh: '封面', en: 'Cover' },
  WEB: { zh: '网页版', en: 'Web' },
  PRINT: { zh: '印刷版', en: 'Print' },
  VIDEO: { zh: '视频', en: 'Video' },
  AUDIO: { zh: '音频', en: 'Audio' },
} as const;
export type RenditionKind = keyof typeof RENDITION_KINDS;

/** Level of a media outlet. */
export const OUTLET_LEVELS = {
  NATIONAL: { zh: '国家级', en: 'National' },
  PROVINCIAL: { zh: '省级', en: 'Provincial' },
  CITY: { zh: '市级', en: 'City' },
  DISTRICT: { zh: '区级', en: 'District' },
} as const;
export type OutletLevel = keyof typeof OUTLET_LEVELS;

/** Kind of a media outlet. */
export const OUTLET_KINDS = {
  PAPER: { zh: '报刊', en: 'Paper' },
  RADIO_TV: { zh: '广播电视', en: 'Radio and television' },
  ONLINE: { zh: '网站', en: 'Online' },
  NEW_MEDIA: { zh: '新媒体', en: 'New media' },
} as const;
export type OutletKind = keyof typeof OUTLET_KINDS;

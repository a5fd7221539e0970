/** Outlets of the district's placements: name, level, kind. */
export const OUTLETS = {
  XINHUA: { name: '新华网', level: 'NATIONAL', kind: 'ONLINE' },
  GUANGMING: { name: '光明日报', level: 'NATIONAL', kind: 'PAPER' },
  DAZHONG: { name: '大众日报', level: 'PROVINCIAL', kind: 'PAPER' },
  PROVINCE: { name: '省广播电视台', level: 'PROVINCIAL', kind: 'RADIO_TV' },
  CITY: { name: '市融媒体中心', level: 'CITY', kind: 'NEW_MEDIA' },
  DISTRICT: { name: '{stem}融媒', level: 'DISTRICT', kind: 'NEW_MEDIA' },
} as const;

export const COLUMNS = ['民生实事', '品质民生'] as const;

/** Headlines: place and work go in between. */
export const VIDEO_TITLES: readonly ((place: string, work: string) => string)[] = [
  (place, work) => `品质民生｜走，去${place}看${work}`,
  (place, work) => `一分钟看变化：${place}${work}`,
  (place, work) => `记者探访｜${place}${work}之后`,
  (place, work) => `镜头里的民生：${place}${work}`,
];
export const PHOTO_TITLES: readonly ((place: string, work: string) => string)[] = [
  (place, work) => `${place}${work}，实事办到家门口`,
  (place, work) => `民生实事｜${place}${work}落地见效`,
  (place, work) => `群众点单、干部跑腿，${place}${work}`,
  (place, work) => `小实事暖民心：${place}${work}纪实`,
];

/** Kinds of volunteer activities: the team's theme, what they are called (after the name of a place), who helps, how many take part. */
export const VOLUNTEER_KINDS = {
  FREE_CLINIC: { theme: '健康义诊', titles: ['义诊进村居', '老年人义诊日', '家门口的义诊', '慢性病随访义诊'], partners: '区卫生健康局、镇街卫生院', volunteers: [3, 9], served: [24, 90], hours: 3 },
  HAIRCUT: { theme: '便民理发', titles: ['爱心理发', '老年人免费理发', '上门理发服务', '便民理发日'], partners: null, volunteers: [2, 6], served: [12, 48], hours: 2.5 },
  LEGAL_AID: { theme: '法律援助', titles: ['法律咨询日', '法治宣讲与咨询'], partners: '区司法局', volunteers: [2, 5], served: [8, 40], hours: 2 },
  EMPLOYMENT: { theme: '文明实践', titles: ['就业岗位推介', '求职指导'], partners: '区人力资源和社会保障局', volunteers: [3, 8], served: [15, 70], hours: 3 },
  CULTURE: { theme: '文明实践', titles: ['文艺演出', '书画联谊', '戏曲票友会'], partners: '区文化馆', volunteers: [8, 26], served: [60, 240], hours: 2.5 },
  SCIENCE: { theme: '文明实践', titles: ['科普小课堂', '防灾减灾科普'], partners: '区科学技术协会', volunteers: [3, 9], served: [20, 80], hours: 2 },
  ENVIRONMENT: { theme: '文明实践', titles: ['环境清洁日', '垃圾分类宣传', '河道清洁行动'], partners: null, volunteers: [8, 30], served: [40, 160], hours: 2.5 },
  LECTURE: { theme: '文明实践', titles: ['家庭教育讲座', '健康知识讲座'], partners: '区妇女联合会', volunteers: [2, 6], served: [20, 90], hours: 2 },
  OTHER: { theme: '文明实践', titles: ['便民维修', '独居老人探访', '助学辅导'], partners: null, volunteers: [4, 14], served: [15, 70], hours: 3 },
} as const satisfies Record<string, VolunteerKindWords>;
export type VolunteerKind = keyof typeof VOLUNTEER_KINDS;

interface VolunteerKindWords {
  readonly theme: string;
  readonly titles: readonly string[];
  readonly partners: string | null;
  readonly volunteers: readonly [number, number];
  readonly served: readonly [number, number];
  /** Of one activity, for each volunteer. */
  readonly hours: number;
}

export const TEAM_THEMES = ['健康义诊', '便民理发', '法律援助', '文明实践'] as const;

/** What villages may order in a month. */
export const MENU_ITEMS: readonly { readonly item: string; readonly theme: (typeof TEAM_THEMES)[number] }[] = [
  { item: '老年人义诊一次', theme: '健康义诊' },
  { item: '上门理发半天', theme: '便民理发' },
  { item: '法律咨询一场', theme: '法律援助' },
  { item: '便民维修一天', theme: '文明实践' },
  { item: '科普小课堂一节', theme: '文明实践' },
  { item: '文艺演出一场', theme: '文明实践' },
];

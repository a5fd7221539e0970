/** Kinds of events as they are held in the district. */
export const EVENT_KINDS = {
  CANDID_TALK: { title: '民情恳谈会', present: [18, 64], summary: '围绕身边的急难愁盼面对面交流，意见建议当场登记' },
  RESIDENTS_SEE_CHANGES: { title: '“群众看变化”活动', present: [24, 80], summary: '实地看民生实事现场，听取群众意见建议' },
  SYMPOSIUM: { title: '民生实事征求意见座谈会', present: [12, 40], summary: '逐项讨论下一步实事安排' },
  STOOL_MEETING: { title: '“马扎会议”', present: [10, 36], summary: '邻里坐在一起拉家常、提建议' },
  OPEN_DAY: { title: '服务窗口开放日', present: [20, 90], summary: '请群众走进窗口体验办事流程' },
  FOLLOW_SECRETARY: { title: '“跟着书记看变化”活动', present: [16, 48], summary: '人大代表和居民代表实地查看项目进展' },
  CITIZENS_SEE_CHANGES: { title: '“市民代表看变化”活动', present: [20, 60], summary: '市民代表对项目质量现场评议' },
} as const satisfies Record<string, { title: string; present: readonly [number, number]; summary: string }>;
export type EventKind = keyof typeof EVENT_KINDS;

export const EVENT_PLACES: readonly string[] = ['COMMUNITY', 'COMMUNITY', 'COMMUNITY', 'SCHOOL', 'ENTERPRISE', 'PARK', 'HALL', 'HOSPITAL'];

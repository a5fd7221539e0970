/** Codes of the consultations slice. */

/** Kind of a group's member; the first five are fixed. */
export const MEMBER_KINDS = {
  TOWN_COMMITTEE: { zh: '镇街党(工)委成员', en: 'Town committee' },
  VILLAGE_WORKER: { zh: '村(社区)工作者', en: 'Village worker' },
  PARTY_MEMBER: { zh: '党员', en: 'Party member' },
  GRID_WORKER: { zh: '网格员', en: 'Grid worker' },
  RESIDENT: { zh: '居民代表', en: 'Resident' },
  STAKEHOLDER: { zh: '利益相关方', en: 'Stakeholder' },
} as const;
export type MemberKind = keyof typeof MEMBER_KINDS;

/** Form in which residents deliberate. */
export const CONSULTATION_FORMATS = {
  GROUP: { zh: '5+X协商', en: '5+X group' },
  BENCH_CHAT: { zh: '板凳拉呱', en: 'Bench chat' },
  NEIGHBOUR_COUNCIL: { zh: '邻里议事', en: 'Neighbour council' },
  STOOL_MEETING: { zh: '马扎会议', en: 'Stool meeting' },
  CANDID_TALK: { zh: '恳谈会', en: 'Candid talk' },
  VILLAGE_ASSEMBLY: { zh: '村(居)民会议', en: 'Village assembly' },
  VILLAGER_REPRESENTATIVES: { zh: '村(居)民代表会议', en: 'Villager representatives' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;
export type ConsultationFormat = keyof typeof CONSULTATION_FORMATS;

/** Three steps of a consultation. */
export const CONSULTATION_STEPS = {
  PRESENT: { zh: '民主恳谈交清单', en: 'Present the list' },
  SELECT: { zh: '群众勾选表意愿', en: 'Select by ticks' },
  DECIDE: { zh: '民主议事定方向', en: 'Decide' },
} as const;
export type ConsultationStep = keyof typeof CONSULTATION_STEPS;

/** Decision on an expectation item. */
export const ITEM_DECISIONS = {
  ADOPT: { zh: '采纳', en: 'Adopt' },
  DEFER: { zh: '暂缓', en: 'Defer' },
  REFUSE: { zh: '不采纳', en: 'Refuse' },
  AMEND: { zh: '修改后采纳', en: 'Amend' },
} as const;
export type ItemDecision = keyof typeof ITEM_DECISIONS;

/** How an item was decided. */
export const DECISION_METHODS = {
  VOTE: { zh: '表决', en: 'Vote' },
  CONSENSUS: { zh: '协商一致', en: 'Consensus' },
} as const;
export type DecisionMethod = keyof typeof DECISION_METHODS;

/** Body whose decision is recorded. */
export const APPROVAL_BODIES = {
  UNIT: { zh: '单位', en: 'Unit' },
  TOWN: { zh: '镇街', en: 'Town' },
  COLLECTIVE_DISCUSSION: { zh: '集体商议', en: 'Collective discussion' },
  GOVERNMENT: { zh: '政府', en: 'Government' },
  COMMITTEE: { zh: '党委', en: 'Committee' },
} as const;
export type ApprovalBody = keyof typeof APPROVAL_BODIES;

/** Decision of one body. */
export const APPROVAL_DECISIONS = {
  AGREE: { zh: '同意', en: 'Agree' },
  REFUSE: { zh: '不同意', en: 'Refuse' },
} as const;
export type ApprovalDecision = keyof typeof APPROVAL_DECISIONS;

/** What an approval step belongs to. */
export const APPROVAL_TARGETS = {
  WISH_LIST: { zh: '意愿清单', en: 'Wish list' },
  PROJECT: { zh: '项目', en: 'Project' },
  ANNUAL_PLAN: { zh: '年度计划', en: 'Annual plan' },
  ADJUSTMENT_REQUEST: { zh: '动态调整', en: 'Adjustment request' },
  WRITE_OFF: { zh: '销账', en: 'Write-off' },
} as const;
export type ApprovalTarget = keyof typeof APPROVAL_TARGETS;

/** Codes of the suggestions slice: how an item came in, what it is, what became of it. */

/** Kind of solicitation. */
export const SOLICITATION_TYPES = {
  DAILY: { zh: '日常征集', en: 'Daily' },
  THEMED: { zh: '主题征集', en: 'Themed' },
  SPECIAL: { zh: '专题征集', en: 'Special' },
} as const;
export type SolicitationType = keyof typeof SOLICITATION_TYPES;

/** What the item is. */
export const SUGGESTION_NATURES = {
  SUGGESTION: { zh: '意见建议', en: 'Suggestion' },
  NEED: { zh: '需求', en: 'Need' },
  DISSATISFACTION: { zh: '不满意事项', en: 'Dissatisfaction' },
  COMMENT: { zh: '评论', en: 'Comment' },
} as const;
export type SuggestionNature = keyof typeof SUGGESTION_NATURES;

/** Class given in screening. */
export const TRIAGE_CLASSES = {
  A: { zh: 'A类 重要且有代表性', en: 'Class A: important and representative' },
  B: { zh: 'B类 情况复杂,不能马上办', en: 'Class B: complex, not at once' },
  C: { zh: 'C类 可以马上办', en: 'Class C: can be handled at once' },
} as const;
export type TriageClass = keyof typeof TRIAGE_CLASSES;

/** Group that the matter concerns (sensitive). */
export const SPECIAL_GROUPS = {
  DISABLED: { zh: '残疾人', en: 'Disabled persons' },
  ELDERLY: { zh: '老年人', en: 'Elderly persons' },
  LEFT_BEHIND_CHILD: { zh: '留守儿童', en: 'Left-behind children' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;
export type SpecialGroup = keyof typeof SPECIAL_GROUPS;

/** Why an item is not accepted. */
export const REJECT_REASONS = {
  PERSONAL_CLAIM: { zh: '属个人诉求', en: 'A personal claim' },
  STATUTORY_ROUTE: { zh: '应走法定途径', en: 'Belongs to a statutory route' },
  IN_PETITION: { zh: '信访事项办理中', en: 'Already in petition' },
  OUT_OF_JURISDICTION: { zh: '不属本区职权', en: 'Out of jurisdiction' },
  ACADEMIC: { zh: '属学术探讨', en: 'Academic discussion' },
  REPEATED: { zh: '重复提交', en: 'Repeated' },
  EMPTY: { zh: '无实质内容', en: 'No content' },
  ADVERTISING: { zh: '广告信息', en: 'Advertising' },
  UNLAWFUL: { zh: '内容违法', en: 'Unlawful content' },
  NO_ANSWER: { zh: '逾期未补充', en: 'Question left unanswered' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;
export type RejectReason = keyof typeof REJECT_REASONS;

/** Result for the suggestion. */
export const ADOPTIONS = {
  ADOPTED: { zh: '采纳', en: 'Adopted' },
  PARTIALLY_ADOPTED: { zh: '部分采纳', en: 'Partially adopted' },
  KEPT_FOR_REFERENCE: { zh: '留存参考', en: 'Kept for reference' },
  NOT_ADOPTED: { zh: '不采纳', en: 'Not adopted' },
} as const;
export type Adoption = keyof typeof ADOPTIONS;

/** Result for the matter. */
export const RESOLUTIONS = {
  SOLVED: { zh: '已解决', en: 'Solved' },
  BEING_SOLVED: { zh: '正在解决', en: 'Being solved' },
  PLANNED: { zh: '列入计划', en: 'Planned' },
  EXPLAINED: { zh: '解释说明', en: 'Explained' },
} as const;
export type Resolution = keyof typeof RESOLUTIONS;

/** Five levels; NO_OPINION is no valid answer. */
export const RATINGS = {
  VERY_SATISFIED: { zh: '非常满意', en: 'Very satisfied' },
  SATISFIED: { zh: '满意', en: 'Satisfied' },
  BASICALLY_SATISFIED: { zh: '基本满意', en: 'Basically satisfied' },
  DISSATISFIED: { zh: '不满意', en: 'Dissatisfied' },
  VERY_DISSATISFIED: { zh: '非常不满意', en: 'Very dissatisfied' },
  NO_OPINION: { zh: '不了解', en: 'No opinion' },
} as const;
export type Rating = keyof typeof RATINGS;

/** What a suggestion turned into. */
export const CONVERSION_KINDS = {
  MEASURE: { zh: '转化为政策措施', en: 'Measure' },
  IMPROVEMENT: { zh: '改进工作', en: 'Improvement of work' },
  REGULATION: { zh: '转化为规范性文件', en: 'Regulation' },
  CONGRESS_SUPERVISION: { zh: '转化为人大监督事项', en: 'Matter of congress supervision' },
  DEPUTY_BILL: { zh: '转化为议案提案', en: 'Bill of a deputy' },
  DECISION_REFERENCE: { zh: '供决策参考', en: 'Reference for decisions' },
  PROJECT: { zh: '转化为民生实事', en: 'Project' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;
export type ConversionKind = keyof typeof CONVERSION_KINDS;

/** Overlay of supervision on the handling. */
export const SUPERVISION_LEVELS = {
  '0': { zh: '未督办', en: 'None' },
  '1': { zh: '已提醒', en: 'Reminder' },
  '2': { zh: '已发督办单', en: 'Supervision order' },
  '3': { zh: '已升级', en: 'Escalated' },
} as const;
export type SupervisionLevel = keyof typeof SUPERVISION_LEVELS;

/** Level of a commendation. */
export const COMMENDATION_LEVELS = {
  NATIONAL: { zh: '国家级', en: 'National' },
  PROVINCIAL: { zh: '省级', en: 'Provincial' },
  CITY: { zh: '市级', en: 'City' },
  DISTRICT: { zh: '区级', en: 'District' },
} as const;
export type CommendationLevel = keyof typeof COMMENDATION_LEVELS;

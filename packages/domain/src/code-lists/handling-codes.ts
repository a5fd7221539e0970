/** Codes of the handling of a suggestion: assignments, research, messages, ratings. */

/** Kind of an assignment. */
export const ASSIGNMENT_KINDS = {
  ORIGINAL: { zh: '首办', en: 'First handling' },
  REDO: { zh: '重办', en: 'Handling again' },
  SUPPORT: { zh: '协办', en: 'Supporting' },
} as const;
export type AssignmentKind = keyof typeof ASSIGNMENT_KINDS;

/** Decision on an assignment return. */
export const RETURN_DECISIONS = {
  ACCEPTED: { zh: '同意退办', en: 'Return accepted' },
  REFUSED: { zh: '不同意退办', en: 'Return refused' },
} as const;
export type ReturnDecision = keyof typeof RETURN_DECISIONS;

/** What an extension is asked for. */
export const EXTENSION_TARGETS = {
  ASSIGNMENT: { zh: '交办件', en: 'Assignment' },
  RECTIFICATION_ORDER: { zh: '整改通知', en: 'Rectification order' },
} as const;
export type ExtensionTarget = keyof typeof EXTENSION_TARGETS;

/** Decision on an extension request. */
export const EXTENSION_DECISIONS = {
  GRANTED: { zh: '同意延期', en: 'Granted' },
  REFUSED: { zh: '不同意延期', en: 'Refused' },
} as const;
export type ExtensionDecision = keyof typeof EXTENSION_DECISIONS;

/** How a matter was researched. */
export const RESEARCH_METHODS = {
  SYMPOSIUM: { zh: '座谈会', en: 'Symposium' },
  DISCUSSION: { zh: '讨论会', en: 'Discussion' },
  HEARING: { zh: '听证会', en: 'Hearing' },
  SITE_VISIT: { zh: '实地调研', en: 'Site visit' },
  EXPERT: { zh: '专家论证', en: 'Expert opinion' },
  DEPARTMENT_COORDINATION: { zh: '部门会商', en: 'Coordination of departments' },
} as const;
export type ResearchMethod = keyof typeof RESEARCH_METHODS;

/** How the submitter is answered. */
export const REPLY_VIA = {
  LETTER: { zh: '书面', en: 'Letter' },
  PHONE: { zh: '电话', en: 'Phone' },
  SMS: { zh: '短信', en: 'Text message' },
  NET: { zh: '网上', en: 'Online' },
} as const;
export type ReplyVia = keyof typeof REPLY_VIA;

/** Direction of a message. */
export const MESSAGE_DIRECTIONS = {
  TO_SUBMITTER: { zh: '致建议人', en: 'To the submitter' },
  FROM_SUBMITTER: { zh: '建议人来信', en: 'From the submitter' },
} as const;
export type MessageDirection = keyof typeof MESSAGE_DIRECTIONS;

/** How a rating came in. */
export const RATING_SOURCES = {
  ONLINE: { zh: '网上', en: 'Online' },
  PHONE: { zh: '电话', en: 'Phone' },
  LETTER: { zh: '书面', en: 'Letter' },
} as const;
export type RatingSource = keyof typeof RATING_SOURCES;
